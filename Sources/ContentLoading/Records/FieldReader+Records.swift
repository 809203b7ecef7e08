import ContentSchema
import Diagnostics
import SiteModel

/// The keys of each kind of file, read in the order of `docs/content-model.md`.
extension FieldReader {
  /// - Parameter language: the language of the file.
  mutating func commonFacts(in language: Language) -> CommonFacts {
    CommonFacts(
      published: moment("published"), lastModified: date("lastmod"),
      isDraft: flag("draft")?.value ?? false, isVerbatim: flag("verbatim")?.value ?? false,
      sources: sources(in: language))
  }

  mutating func sources(in language: Language) -> [Source] {
    let keys = ["id", "title", "issuer", "date", "address", "note"]
    return maps("sources", each: Message(zh: "来源", en: "a source"), keys: keys) { reader in
      let id = reader.id("id")?.value
      let title = reader.text("title")
      let issuer = reader.text("issuer").map { Localized($0.value, in: language) }
      let date = reader.date("date")?.value
      let address = reader.webAddress("address")?.value
      let note = reader.text("note").map { Localized($0.value, in: language) }
      return reader.required("title", title, example: "…").map {
        Source(
          id: id, title: Localized($0.value, in: language), issuer: issuer, date: date,
          address: address, note: note)
      }
    }.map(\.value)
  }

  /// What a translation has of its text's sources.
  private mutating func sourceTexts() -> [Located<SourceTexts>] {
    let owner = Message(zh: "来源的译文", en: "the translation of a source")
    return maps("sources", each: owner, keys: ["title", "issuer", "note"]) { reader in
      SourceTexts(
        title: reader.text("title"), issuer: reader.text("issuer"), note: reader.text("note"))
    }
  }

  mutating func record(for key: ContentKey) -> Record {
    switch key {
    case .plan: .plan(planRecord())
    case .task: .task(taskRecord())
    case .week: .week(weekRecord())
    case .event: .event(eventRecord())
    case .paper: .paper(paperRecord())
    case .section:
      .section(SectionRecord(tasks: tasks(), units: mentions(roles: [.contributor])))
    case .news: .news(newsRecord())
    case .page: .page
    }
  }

  /// - Parameter node: the front matter as a whole.
  mutating func translatedTexts(_ schema: Schema, record node: YAMLNode) -> TranslatedTexts {
    var texts: [String: Located<String>] = [:]
    for field in schema.fields where field.translation == .text {
      texts[field.key] = text(field.key)
    }
    var lists: [String: Located<[Located<String>]>] = [:]
    for field in schema.fields where field.translation == .texts {
      let problems = diagnostics.count
      let list = self.texts(field.key)
      // With a broken entry it would lack one beside the source's.
      if diagnostics.count == problems { lists[field.key] = list }
    }
    return TranslatedTexts(
      texts: texts, lists: lists, sources: sourceTexts(), isDraft: flag("draft")?.value ?? false,
      record: translationRecord(node))
  }

  // MARK: One kind each

  private mutating func planRecord() -> PlanRecord {
    let document = required("document", text("document"), example: "2022年…工作要点")
    let issuer = required(
      "issuer", text("issuer"),
      example: Message(zh: "（units.yml 中某个单位的 id）", en: "the id of a unit of units.yml"))
    let number = text("number")
    let date = required("date", date("date"), example: "2022-05-20")
    let printed = self.date("printed")
    let year = required("year", self.number("year", in: 1949...9999), example: "2022")
    let addressees = maps(
      "addressees", each: Message(zh: "主送单位", en: "an addressee"), keys: ["unit", "quote"]
    ) { reader in
      reader.mention(role: .addressee)
    }
    let chapters = required(
      "chapters", texts("chapters"), example: Message(zh: "（各部分的标题）", en: "(a list of titles)"))
    let oddities = oddities()
    return PlanRecord(
      document: document, issuer: issuer, number: number, date: date, printed: printed,
      year: year, addressees: addressees, chapters: chapters, oddities: oddities)
  }

  private mutating func taskRecord() -> TaskRecord {
    let number = required("number", number("number", in: 1...9999), example: "7")
    let chapter = required("chapter", self.number("chapter", in: 1...999), example: "1")
    let units = mentions(roles: [.lead, .support, .named], mustQuote: true)
    let documents = texts("documents")
    let measures = texts("measures")
    let status = status()
    let oddities = oddities()
    return TaskRecord(
      number: number, chapter: chapter, units: units, documents: documents, measures: measures,
      status: status, oddities: oddities)
  }

  private mutating func weekRecord() -> WeekRecord {
    let start = required("start", date("start"), example: "2022-04-20")
    let end = required("end", date("end"), example: "2022-04-26")
    let theme = text("theme")
    let slogans = texts("slogans")
    let posters = illustrations("posters", each: Message(zh: "海报", en: "a poster"))
    let changes = changes()
    let units = mentions(roles: [.organiser, .partner])
    let tasks = tasks()
    return WeekRecord(
      start: start, end: end, theme: theme, slogans: slogans, posters: posters,
      changes: changes, units: units, tasks: tasks)
  }

  private mutating func eventRecord() -> EventRecord {
    let start = required("start", moment("start"), example: "2022-04-20 09:00")
    let end = moment("end")
    let place = text("place")
    let audience = text("audience")
    let participation = text("participation")
    let cancelled = flag("cancelled")
    let changes = changes()
    if let cancelled, cancelled.value, isAbsent("changes") {
      report(
        .missingKey, cancelled.range,
        Message(zh: "取消的活动缺少“changes”这个字段", en: "a cancelled event needs the key “changes”"),
        help: Message(
          zh: "加上 `changes: [{ date: 2022-04-18, note: … }]`，写明何时、为何取消",
          en: "add `changes: [{ date: 2022-04-18, note: … }]`: when and why it was cancelled"))
    }
    let pictures = illustrations("pictures", each: Message(zh: "图片", en: "a picture"))
    let units = mentions(roles: [.organiser, .partner])
    let tasks = tasks()
    return EventRecord(
      start: start, end: end, place: place, audience: audience, participation: participation,
      cancelled: cancelled, changes: changes, pictures: pictures, units: units,
      tasks: tasks)
  }

  private mutating func changes() -> [Located<ChangeRecord>] {
    let keys = ["date", "note", "was"]
    return maps("changes", each: Message(zh: "变更", en: "a change"), keys: keys) { reader in
      let date = reader.required("date", reader.date("date"), example: "2022-04-18")
      let note = reader.required(
        "note", reader.text("note"), example: Message(zh: "（现在有什么不同）", en: "what is different now"))
      let earlierStart = reader.moment("was")?.value
      guard let date, let note else { return nil }
      return ChangeRecord(date: date.value, note: note.value, earlierStart: earlierStart)
    }
  }

  private mutating func illustrations(
    _ key: String, each owner: Message
  ) -> [Located<IllustrationRecord>] {
    maps(key, each: owner, keys: ["image", "alt"]) { reader in
      let image = reader.required(
        "image", reader.text("image"), example: "../../media/poster.png")
      let alternative = reader.required(
        "alt", reader.text("alt"), example: Message(zh: "（图上是什么）", en: "what the image shows"))
      // Without the text, which was reported, the image is checked all the same.
      return image.map { IllustrationRecord(image: $0, alternative: alternative?.value ?? "") }
    }
  }

  private mutating func paperRecord() -> PaperRecord {
    let year = required("year", number("year", in: 1949...9999), example: "2022")
    let issuer = text("issuer")
    let date = date("date")
    let edition = text("edition")
    let revisions = maps(
      "revisions", each: Message(zh: "修订", en: "a revision"), keys: ["date", "changes"]
    ) { reader in
      let date = reader.required("date", reader.date("date"), example: "2022-12-31")
      let changes = reader.required(
        "changes", reader.text("changes"),
        example: Message(zh: "（与上一版有什么不同）", en: "what is different from the edition before"))
      guard let date, let changes else { return nil as RevisionRecord? }
      return RevisionRecord(date: date.value, changes: changes.value)
    }
    let units = mentions(roles: [.contributor])
    let isbn = standardNumber("isbn", example: "978-7-…", isValid: isISBN)
    let issn = standardNumber("issn", example: "2095-…", isValid: isISSN)
    return PaperRecord(
      year: year?.value, issuer: issuer, date: date, edition: edition, revisions: revisions,
      units: units, isbn: isbn, issn: issn)
  }

  private mutating func standardNumber(
    _ key: String, example: String, isValid: (String) -> Bool
  ) -> String? {
    guard let text = text(key) else { return nil }
    guard isValid(text.value) else {
      report(
        .invalidValue, text.range,
        Message(
          zh: "“\(text.value)”不是有效的 \(key.uppercased())：位数或校验位不对",
          en: "“\(text.value)” is no \(key.uppercased()): its digits or its check digit are wrong"),
        help: Message(
          zh: "照分配的号码抄写（\(example)）；没有号码时不写这个字段",
          en: "copy it as it was assigned (\(example)); leave the key out while there is none"))
      return nil
    }
    return text.value
  }

  private mutating func newsRecord() -> NewsRecord {
    let date = required("date", date("date"), example: "2022-05-20")
    let tasks = tasks()
    let events = texts("events")?.value ?? []
    let units = mentions(roles: [.named])
    return NewsRecord(date: date, tasks: tasks, events: events, units: units)
  }

  // MARK: Parts that several kinds share

  private mutating func tasks() -> [Located<String>] {
    texts("tasks")?.value ?? []
  }

  private mutating func mentions(
    roles: [UnitRole], mustQuote: Bool = false
  ) -> [Located<MentionRecord>] {
    let keys = mustQuote ? ["unit", "role", "quote"] : ["unit", "role"]
    return maps("units", each: Message(zh: "“units”中的一项", en: "an entry of “units”"), keys: keys) {
      reader in
      let role = reader.required(
        "role", reader.choice("role", of: roles), example: roles[0].rawValue)
      let mention = reader.mention(role: role?.value ?? roles[0])
      if mustQuote {
        let example = Message(zh: "（文中提到该单位的原话）", en: "the words of the text that name the unit")
        _ = reader.required("quote", mention?.quote, example: example)
      }
      return mention
    }
  }

  private mutating func mention(role: UnitRole) -> MentionRecord? {
    let unit = required(
      "unit", text("unit"),
      example: Message(zh: "（units.yml 中某个单位的 id）", en: "the id of a unit of units.yml"))
    let quote = text("quote")
    return unit.map { MentionRecord(unit: $0, role: role, quote: quote) }
  }

  private mutating func oddities() -> [Located<OddityRecord>] {
    maps("sic", each: Message(zh: "“sic”中的一项", en: "an entry of “sic”"), keys: ["quote", "note"]) {
      reader in
      let quote = reader.required(
        "quote", reader.text("quote"), example: Message(zh: "（文中的原话）", en: "the words of the text"))
      let note = reader.required(
        "note", reader.text("note"), example: Message(zh: "（有什么不寻常）", en: "what is odd about them"))
      guard let quote, let note else { return nil }
      return OddityRecord(quote: quote, note: note.value)
    }
  }

  private mutating func status() -> PlanTask.Status? {
    map("status", keys: ["state", "date", "source"]) { reader in
      let states = PlanTask.Status.State.allCases
      let state = reader.required("state", reader.choice("state", of: states), example: "underway")
      let date = reader.required("date", reader.date("date"), example: "2022-12-31")
      let source = reader.required(
        "source", reader.text("source"),
        example: Message(zh: "（公布的出处）", en: "where it is published"))
      guard let state, let date, let source else { return nil }
      return PlanTask.Status(state: state.value, date: date.value, source: source.value)
    }
  }
}
