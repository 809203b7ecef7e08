import Diagnostics
import SiteModel

/// The dates of one text.
extension Assembler {
  /// Reports dates that are still to come, and a text that was published before its own date.
  mutating func checkDates(of entry: Library.Entry) {
    let common = entry.common
    let published = common.published.map { $0.with($0.value.date) }
    let date = entry.record.date
    if let today = options.today {
      let dates = [("published", published), ("lastmod", common.lastModified), ("date", date)]
      for case (let key, let date?) in dates where date.value > today {
        report(
          .future, entry.source, date.range,
          Message(
            zh: "“\(key)”晚于构建的当天 \(today.iso)",
            en: "“\(key)” is after \(today.iso), the day of this build"),
          help: Message(zh: "到那一天再发布，或改正日期", en: "publish on that day, or correct the date"))
      }
      for date in common.sourceDates where date.value > today {
        report(.futureSource(at: date.range, in: entry.source.file, today: today))
      }
    }
    for (key, later) in [("published", published), ("lastmod", common.lastModified)] {
      guard let later, let date, later.value < date.value else { continue }
      report(
        .dateOrder, entry.source, later.range,
        Message(
          zh: "“\(key)”早于“date”\(date.value.iso)",
          en: "“\(key)” is before “date”, \(date.value.iso)"),
        help: Message(
          zh: "核对两个日期：成文在先，上网、修改在后",
          en: "look both up: a text is dated first, then published, then changed"),
        notes: [
          .init(
            Message(zh: "成文日期", en: "the date of the text"), path: entry.source.file.path,
            place: entry.source.file.place(at: date.range.lowerBound))
        ])
    }
  }
}

extension Diagnostic {
  /// The date of a source that nobody can have read by `today`.
  static func futureSource(
    at range: Range<Int>, in file: SourceFile, today: CivilDate
  ) -> Diagnostic {
    Diagnostic(
      .future, in: file, at: range,
      Message(
        zh: "来源的日期晚于构建的当天 \(today.iso)",
        en: "the date of a source is after \(today.iso), the day of this build"),
      help: Message(zh: "核对并改正日期", en: "look the date up, and correct it"))
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
}
