import Diagnostics
import SiteModel

/// The dates of one text.
extension Assembler {
  /// Reports days that are still to come, and days that are not in the order of what they date.
  mutating func checkDates(of entry: Library.Entry) {
    if let today = options.today {
      for file in [entry.source] + entry.translations.values {
        for date in file.pastDates { date.problem(in: file.file, on: today).map { report($0) } }
      }
    }
    checkOrder(of: entry)
  }

  private mutating func checkOrder(of entry: Library.Entry) {
    let common = entry.common
    let whole = entry.source.key.whole.flatMap { library.entries[$0] }
    let own = dated("date", entry.record.date, in: entry)
    let printed = dated("printed", entry.record.printed, in: entry)
    let published = dated("published", common.published, in: entry)
    let first = published ?? whole.flatMap { dated("published", $0.common.published, in: $0) }
    let changed = dated("lastmod", common.lastModified, in: entry)
    check(printed, isNotBefore: own)
    check(published, isNotBefore: own)
    let isBeforeText = check(changed, isNotBefore: own)
    if !isBeforeText { check(changed, isNotBefore: first) }
  }

  /// A date with its key and its file.
  private struct Dated {
    let key: String
    let date: Located<CivilDate>
    let file: SourceFile
  }

  private func dated(
    _ key: String, _ moment: Located<CivilMoment>?, in entry: Library.Entry
  ) -> Dated? {
    dated(key, moment.map { $0.with($0.value.date) }, in: entry)
  }

  private func dated(
    _ key: String, _ date: Located<CivilDate>?, in entry: Library.Entry
  ) -> Dated? {
    date.map { Dated(key: key, date: $0, file: entry.source.file) }
  }

  /// Reports `later` where it is before `earlier`, and returns whether it is.
  @discardableResult
  private mutating func check(_ later: Dated?, isNotBefore earlier: Dated?) -> Bool {
    guard let later, let earlier, later.date.value < earlier.date.value else { return false }
    let day = earlier.date.value.iso
    report(
      Diagnostic(
        .dateOrder, in: later.file, at: later.date.range,
        Message(
          zh: "“\(later.key)”早于“\(earlier.key)”\(day)",
          en: "“\(later.key)” is before “\(earlier.key)”, \(day)"),
        help: Message(
          zh: "核对两个日期：先成文，再印发、上网，修改在后",
          en: "look both up: a text is dated first, then printed and published, then changed"),
        notes: [
          .init(
            Message(zh: "“\(earlier.key)”在这里", en: "“\(earlier.key)” stands here"),
            path: earlier.file.path,
            place: earlier.file.place(at: earlier.date.range.lowerBound))
        ]))
    return true
  }
}

extension Record {
  /// The date of the document, the edition or the news.
  fileprivate var date: Located<CivilDate>? {
    switch self {
    case .plan(let record): record.date
    case .paper(let record): record.date
    case .news(let record): record.date
    case .task, .week, .event, .section, .page: nil
    }
  }

  /// The date on which the document was printed.
  fileprivate var printed: Located<CivilDate>? {
    if case .plan(let record) = self { record.printed } else { nil }
  }
}
