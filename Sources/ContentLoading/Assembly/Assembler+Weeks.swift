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
    if let start = record.start, let end = record.end, end.value < start.value {
      report(
        .outsidePeriod, entry.source, end.range, "the week ends before it starts",
        help: "correct “start” or “end”")
    }
    let units = mentions(record.units, of: entry)
    let tasks = tasks(record.tasks, of: entry, known)
    guard let article = article(of: entry), let start = record.start, let end = record.end else {
      return nil
    }
    return PublicityWeek(
      id: id, article: article, start: start.value, end: end.value,
      theme: localized(record.theme, "theme", of: entry), units: units, tasks: tasks)
  }

  /// The events in the folder `folder` by time.
  ///
  /// Where their week is not there, they are checked, and none comes back.
  mutating func assembleEvents(
    of week: PublicityWeek?, in folder: String, _ known: KnownTasks
  ) -> [Event] {
    let entries = library.entries { key, record -> (String, EventRecord)? in
      guard case .event(folder, let id) = key, case .event(let record) = record else { return nil }
      return (id, record)
    }
    return entries.compactMap { assembleEvent($0.entry, $0.picked.0, $0.picked.1, of: week, known) }
      .sorted { ($0.start.iso, $0.id) < ($1.start.iso, $1.id) }
  }

  private mutating func assembleEvent(
    _ entry: Library.Entry, _ id: String, _ record: EventRecord, of week: PublicityWeek?,
    _ known: KnownTasks
  ) -> Event? {
    let moments = [record.start, record.end].compactMap { $0 }
    if let week,
      let moment = moments.first(where: {
        $0.value.date < week.start || $0.value.date > week.end
      })
    {
      report(
        .outsidePeriod, entry.source, moment.range,
        "the event is outside its week, \(week.start.iso) to \(week.end.iso)",
        help: "correct the date here, or the week's in week.\(site.sourceLanguage.rawValue).md")
    }
    if let start = record.start, let end = record.end, end.value.endsBefore(start.value) {
      report(
        .outsidePeriod, entry.source, end.range, "the event ends before it starts",
        help: "correct “start” or “end”")
    }
    let units = mentions(record.units, of: entry)
    let tasks = tasks(record.tasks, of: entry, known)
    guard let article = article(of: entry, partOf: week?.article), let week,
      let start = record.start
    else { return nil }
    return Event(
      week: week, id: id, article: article, start: start.value, end: record.end?.value,
      place: localized(record.place, "place", of: entry), units: units, tasks: tasks)
  }
}

extension CivilMoment {
  /// Whether something that starts at `start` cannot last until this moment; a day without a time
  /// lasts until its end.
  fileprivate func endsBefore(_ start: CivilMoment) -> Bool {
    guard date == start.date, let minutes, let startMinutes = start.minutes else {
      return date < start.date
    }
    return minutes < startMinutes
  }
}
