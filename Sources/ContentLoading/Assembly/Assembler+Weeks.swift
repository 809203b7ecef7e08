import Diagnostics
import SiteModel

/// Publicity weeks and their events.
extension Assembler {
  mutating func assembleWeeks(_ known: KnownTasks) -> [PublicityWeek] {
    let entries = library.entries { _, record -> WeekRecord? in
      if case .week(let record) = record { record } else { nil }
    }
    return entries.compactMap { assembleWeek($0.entry, $0.picked, known) }
      .sorted { ($1.start, $0.id) < ($0.start, $1.id) }
  }

  private mutating func assembleWeek(
    _ entry: Library.Entry, _ record: WeekRecord, _ known: KnownTasks
  ) -> PublicityWeek? {
    guard case .week(let id) = entry.source.key else { return nil }
    if record.end.value < record.start.value {
      report(
        .outsidePeriod, entry.source, record.end.range, "the week ends before it starts",
        help: "correct “start” or “end”")
    }
    let units = mentions(record.units, of: entry)
    let tasks = tasks(record.tasks, of: entry, known)
    return article(of: entry).map {
      PublicityWeek(
        id: id, article: $0, start: record.start.value, end: record.end.value,
        theme: localized(record.theme, "theme", of: entry), units: units, tasks: tasks)
    }
  }

  /// The events of a week by time.
  mutating func assembleEvents(of week: PublicityWeek, _ known: KnownTasks) -> [Event] {
    let entries = library.entries { key, record -> (String, EventRecord)? in
      guard case .event(week.id, let id) = key, case .event(let record) = record else { return nil }
      return (id, record)
    }
    return entries.compactMap { assembleEvent($0.entry, $0.picked.0, $0.picked.1, of: week, known) }
      .sorted { ($0.start.iso, $0.id) < ($1.start.iso, $1.id) }
  }

  private mutating func assembleEvent(
    _ entry: Library.Entry, _ id: String, _ record: EventRecord, of week: PublicityWeek,
    _ known: KnownTasks
  ) -> Event? {
    let end = record.end ?? record.start
    for moment in [record.start, end]
    where moment.value.date < week.start || moment.value.date > week.end {
      report(
        .outsidePeriod, entry.source, moment.range,
        "the event is outside its week, \(week.start.iso) to \(week.end.iso)",
        help: "correct the date here, or the week's in week.\(site.sourceLanguage.rawValue).md")
      break
    }
    if end.value.iso < record.start.value.iso {
      report(
        .outsidePeriod, entry.source, end.range, "the event ends before it starts",
        help: "correct “start” or “end”")
    }
    let units = mentions(record.units, of: entry)
    let tasks = tasks(record.tasks, of: entry, known)
    return article(of: entry, partOf: week.article).map {
      Event(
        week: week, id: id, article: $0, start: record.start.value, end: record.end?.value,
        place: localized(record.place, "place", of: entry), units: units, tasks: tasks)
    }
  }
}
