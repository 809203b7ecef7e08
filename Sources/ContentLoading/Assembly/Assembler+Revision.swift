import Diagnostics
import SiteModel

extension Assembler {
  /// What the page of a text is about whose files alone have changed, put together with what
  /// `publication` has of the others.
  ///
  /// `nil` where something is wrong with the text, where others depend on what changed in it, or where
  /// it is numbered together with others, as in a white paper.
  mutating func subject(of entry: Library.Entry, in publication: Publication) -> Subject? {
    let subject: Subject?
    switch (entry.source.key, entry.record) {
    case (.plan(let id), .plan(let record)):
      subject = plan(entry, record, insteadOf: publication.plans.first { $0.id == id })
    case (.task(let id, _), .task(let record)):
      let plan = publication.plans.first { $0.id == id }
      subject = assembleTask(entry, record, of: plan).map(Subject.task)
    case (.week(let id), .week(let record)):
      let known = KnownTasks(tasks: publication.tasks)
      let week = publication.weeks.first { $0.id == id }
      subject = self.week(entry, record, known, insteadOf: week)
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

  /// The plan, if its tasks can be in its chapters as before.
  private mutating func plan(
    _ entry: Library.Entry, _ record: PlanRecord, insteadOf known: Plan?
  ) -> Subject? {
    guard let plan = assemblePlan(entry, record),
      plan.chapters.source.count == known?.chapters.source.count
    else { return nil }
    return .plan(plan)
  }

  /// The week, if its events can be on its days as before.
  private mutating func week(
    _ entry: Library.Entry, _ record: WeekRecord, _ tasks: KnownTasks,
    insteadOf known: PublicityWeek?
  ) -> Subject? {
    guard let week = assembleWeek(entry, record, tasks), let known,
      week.start == known.start, week.end == known.end
    else { return nil }
    return .week(week)
  }
}
