import Diagnostics
import Markdown
import Proofreading
import SiteModel

/// Plans and their tasks.
extension Assembler {
  mutating func assemblePlans() -> [Plan] {
    let entries = library.entries { _, record -> PlanRecord? in
      if case .plan(let record) = record { record } else { nil }
    }
    let plans = entries.compactMap { assemblePlan($0.entry, $0.picked) }
    return plans.sorted { ($1.year, $0.id) < ($0.year, $1.id) }
  }

  /// A plan; `nil` where something that it needs is not there.
  mutating func assemblePlan(_ entry: Library.Entry, _ record: PlanRecord) -> Plan? {
    guard case .plan(let id) = entry.source.key else { return nil }
    let chapters = record.chapters.map {
      localized($0.value.map(\.value), "chapters", of: entry)
    }
    let addressees = mentions(record.addressees, of: entry)
    let names = localized(
      record.addressees.map { $0.value.quote?.value ?? $0.value.unit.value }, "addressees",
      of: entry)
    let oddities = oddities(record.oddities, of: entry)
    let issuer = record.issuer.flatMap { unit($0, of: entry) }
    checkYear(of: record, in: entry, folder: id)
    guard let article = article(of: entry), let issuer, let chapters, let year = record.year,
      let date = record.date, let document = localized(record.document, "document", of: entry)
    else { return nil }
    return Plan(
      id: id, article: article, document: document, year: year.value,
      number: localized(record.number, "number", of: entry), date: date.value,
      printed: record.printed?.value, issuer: issuer, addressees: addressees, addresseeNames: names,
      chapters: chapters, oddities: oddities)
  }

  /// Reports a year that is not that of the folder, or of the document's number.
  ///
  /// A plan for the next year may be issued before it begins.
  private mutating func checkYear(
    of record: PlanRecord, in entry: Library.Entry, folder: String
  ) {
    guard let year = record.year else { return }
    if let named = Int(folder), folder.utf8.count == 4, named != year.value {
      report(
        .invalidValue, entry.source, year.range,
        Message(
          zh: "“year”是 \(year.value)，文件夹却是 \(folder)",
          en: "“year” is \(year.value), and the folder is named for \(folder)"),
        help: Message(
          zh: "写成 `year: \(folder)`，或给文件夹改名", en: "write `year: \(folder)`, or rename the folder"))
    }
    guard let number = record.number, let issued = yearOfDocumentNumber(number.value) else {
      return
    }
    let isForNextYear = issued + 1 == year.value && record.date?.value.year == issued
    guard issued != year.value, !isForNextYear else { return }
    report(
      .documentNumber, entry.source, number.range,
      Message(
        zh: "发文字号的年份是〔\(issued)〕，“year”却是 \(year.value)",
        en: "the document number is of 〔\(issued)〕, and “year” is \(year.value)"),
      help: Message(zh: "与原件核对，改正其中一个", en: "compare both with the document, and correct one"))
  }

  /// The tasks in the folder `id` by number, without a gap.
  ///
  /// Where their plan is not there, they are checked, and none comes back.
  mutating func assembleTasks(of plan: Plan?, in id: String) -> [PlanTask] {
    let entries = library.entries { key, record -> TaskRecord? in
      guard case .task(id, _) = key, case .task(let record) = record else { return nil }
      return record
    }
    let numbers = library.keys.values.compactMap { value -> Int? in
      if case .task(id, let number) = value.key { number } else { nil }
    }
    reportGaps(in: Set(numbers), folder: "Content/plans/\(id)", what: Message(zh: "任务", en: "task"))
    return entries.compactMap { assembleTask($0.entry, $0.picked, of: plan) }
      .sorted { $0.number < $1.number }
  }

  /// A task; `nil` where its plan is not there, or something that it needs.
  mutating func assembleTask(
    _ entry: Library.Entry, _ record: TaskRecord, of plan: Plan?
  ) -> PlanTask? {
    guard case .task(_, let number) = entry.source.key else { return nil }
    if let written = record.number, written.value != number {
      report(
        .invalidValue, entry.source, written.range,
        Message(
          zh: "“number”是 \(written.value)，文件名里的编号却是 \(number)",
          en: "“number” is \(written.value), and the file is named for task \(number)"),
        help: Message(
          zh: "写成 `number: \(number)`，或修改文件名", en: "write `number: \(number)`, or rename the file"))
    }
    if let chapters = plan?.chapters.source.count, let chapter = record.chapter,
      chapter.value > chapters
    {
      report(
        .invalidValue, entry.source, chapter.range,
        Message(zh: "没有第 \(chapter.value) 部分", en: "there is no chapter \(chapter.value)"),
        help: Message(
          zh: "工作要点共有 \(chapters) 个部分，见 plan.\(site.sourceLanguage.rawValue).md",
          en: "the plan has \(chapters) chapters, see plan.\(site.sourceLanguage.rawValue).md"))
    }
    let text = entry.source.body.plainText
    let units = mentions(record.units, of: entry, provenIn: text)
    let documents = provenTexts(record.documents, "documents", in: text, of: entry)
    let measures = provenTexts(record.measures, "measures", in: text, of: entry)
    let oddities = oddities(record.oddities, of: entry)
    guard let article = article(of: entry, partOf: plan?.article), let plan,
      let chapter = record.chapter
    else { return nil }
    return PlanTask(
      plan: plan, number: number, chapter: chapter.value, article: article,
      units: units, documents: documents, measures: measures, status: record.status,
      oddities: oddities)
  }

  private mutating func provenTexts(
    _ list: Located<[Located<String>]>?, _ key: String, in text: String, of entry: Library.Entry
  ) -> Localized<[String]> {
    let quotes = list?.value ?? []
    for quote in quotes { prove(quote, in: text, of: entry) }
    return localized(quotes.map(\.value), key, of: entry)
  }

  /// Reports the numbers that are missing between 1 and the highest.
  mutating func reportGaps(in numbers: Set<Int>, folder: String, what: Message) {
    guard let last = numbers.max() else { return }
    let missing = (1...last).filter { !numbers.contains($0) }
    guard let first = missing.first else { return }
    let others = missing.count - 1
    report(
      Diagnostic(
        .numberGap, path: folder,
        Message(
          zh: "缺少编号为 \(first) 的\(what.zh)\(others > 0 ? "，另缺 \(others) 个" : "")",
          en: "there is no \(what.en) \(first)\(others > 0 ? " and \(others) more" : "")"),
        help: Message(zh: "文件从 01 起连续编号", en: "number the files from 01 without a gap")))
  }
}
