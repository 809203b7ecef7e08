import Diagnostics
import SiteModel

extension Assembler {
  /// What the page of a text is about whose files alone have changed, put together with what
  /// `publication` has of the others; `nil` where something is wrong with it, or where more than its
  /// own page is made from it.
  mutating func subject(of entry: Library.Entry, in publication: Publication) -> Subject? {
    let subject: Subject?
    switch (entry.source.key, entry.record) {
    case (.task(let id, _), .task(let record)):
      let plan = publication.plans.first { $0.id == id }
      subject = assembleTask(entry, record, of: plan).map(Subject.task)
    case (.event(let id, _), .event(let record)):
      let week = publication.weeks.first { $0.id == id }
      subject = assembleEvent(entry, record, of: week, KnownTasks(tasks: publication.tasks))
        .map(Subject.event)
    case (.news, .news(let record)):
      let known = KnownTasks(tasks: publication.tasks)
      subject = assembleNewsItem(entry, record, known, publication.events).map(Subject.news)
    case (.page, .page):
      subject = assemblePage(entry).map(Subject.page)
    default: return nil
    }
    return diagnostics.contains { $0.severity == .error } ? nil : subject
  }
}
