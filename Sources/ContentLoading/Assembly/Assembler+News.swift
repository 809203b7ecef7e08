import Diagnostics
import SiteModel

/// News and plain pages.
extension Assembler {
  mutating func assembleNews(_ known: KnownTasks, _ events: [Event]) -> [NewsItem] {
    let entries = library.entries { _, record -> NewsRecord? in
      if case .news(let record) = record { record } else { nil }
    }
    return entries.compactMap { assembleNewsItem($0.entry, $0.picked, known, events) }
      .sorted { ($1.date, $0.slug) < ($0.date, $1.slug) }
  }

  /// A piece of news; `nil` where something that it needs is not there.
  mutating func assembleNewsItem(
    _ entry: Library.Entry, _ record: NewsRecord, _ known: KnownTasks, _ events: [Event]
  ) -> NewsItem? {
    guard case .news(let slug) = entry.source.key else { return nil }
    if let date = record.date, !slug.utf8.starts(with: date.value.iso.utf8) {
      report(
        .invalidValue, entry.source, date.range,
        Message(
          zh: "“date”是 \(date.value.iso)，文件名里的日期却是 \(slug.prefix(10))",
          en: "“date” is \(date.value.iso), and the file is named for \(slug.prefix(10))"),
        help: Message(
          zh: "写成 `date: \(slug.prefix(10))`，或修改文件名",
          en: "write `date: \(slug.prefix(10))`, or rename the file"))
    }
    let tasks = tasks(record.tasks, of: entry, known)
    let reported = self.events(record.events, of: entry, among: events)
    let units = mentions(record.units, of: entry)
    guard let article = article(of: entry), let date = record.date else { return nil }
    return NewsItem(
      slug: slug, article: article, date: date.value, tasks: tasks, events: reported,
      units: units)
  }

  mutating func assemblePages() -> [PlainPage] {
    let entries = library.entries { key, _ -> Bool? in
      if case .page = key { true } else { nil }
    }
    return entries.compactMap { assemblePage($0.entry) }
  }

  /// A plain page; `nil` for a draft that is not to be published.
  mutating func assemblePage(_ entry: Library.Entry) -> PlainPage? {
    guard case .page(let slug) = entry.source.key else { return nil }
    return article(of: entry).map { PlainPage(slug: slug, article: $0) }
  }
}
