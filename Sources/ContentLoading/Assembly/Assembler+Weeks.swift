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

  /// A week; `nil` where something that it needs is not there.
  mutating func assembleWeek(
    _ entry: Library.Entry, _ record: WeekRecord, _ known: KnownTasks
  ) -> PublicityWeek? {
    guard case .week(let id) = entry.source.key else { return nil }
    checkLength(of: record, in: entry)
    checkTheme(of: record, in: entry)
    checkAnnouncement(of: entry)
    let theme = localized(record.theme, "theme", of: entry)
    let slogans = localized(record.slogans?.value.map(\.value) ?? [], "slogans", of: entry)
    let posters = illustrations(record.posters, "posters", of: entry)
    let changes = changes(record.changes, of: entry)
    let units = mentions(record.units, of: entry)
    let tasks = tasks(record.tasks, of: entry, known)
    guard let article = article(of: entry), let start = record.start, let end = record.end else {
      return nil
    }
    return PublicityWeek(
      id: id, article: article, start: start.value, end: end.value, theme: theme,
      slogans: slogans, posters: posters, changes: changes, units: units, tasks: tasks)
  }

  private mutating func checkLength(of record: WeekRecord, in entry: Library.Entry) {
    guard let start = record.start, let end = record.end else { return }
    if end.value < start.value {
      report(
        .outsidePeriod, entry.source, end.range,
        Message(zh: "宣传周的结束早于开始", en: "the week ends before it starts"),
        help: Message(zh: "改正“start”或“end”", en: "correct “start” or “end”"))
      return
    }
    let days = CivilDate.days(from: start.value, through: end.value).count
    if days > Self.mostDays {
      report(
        .longWeek, entry.source, end.range,
        Message(zh: "宣传周长达\(days)天", en: "the week takes \(days) days"),
        help: Message(
          zh: "年份对吗？核对“start”和“end”", en: "is the year right? look up “start” and “end”"))
    }
  }

  /// No publicity takes longer than a month.
  private static let mostDays = 31

  private mutating func checkTheme(of record: WeekRecord, in entry: Library.Entry) {
    guard let theme = record.theme, entry.common.sources.isEmpty, !library.isDraft(entry),
      !entry.source.refusedKeys.contains("sources")
    else { return }
    report(
      .themeWithoutSource, entry.source, theme.range,
      Message(zh: "宣传周有主题，却没有写出处", en: "the week has a theme, and no source for it"),
      help: Message(
        zh:
          "加上 `sources: [{ title: …, issuer: …, date: YYYY-MM-DD, address: https://… }]`，即公布主题的文件或报道",
        en:
          "add `sources: [{ title: …, issuer: …, date: YYYY-MM-DD, address: https://… }]`, the notice"
          + " or report that gives the theme"))
  }

  /// The events in the folder `folder` by time.
  ///
  /// Where their week is not there, they are checked, and none comes back.
  mutating func assembleEvents(
    of week: PublicityWeek?, in folder: String, _ known: KnownTasks
  ) -> [Event] {
    let entries = library.entries { key, record -> EventRecord? in
      guard case .event(folder, _) = key, case .event(let record) = record else { return nil }
      return record
    }
    return entries.compactMap { assembleEvent($0.entry, $0.picked, of: week, known) }
      .sorted { ($0.start.iso, $0.id) < ($1.start.iso, $1.id) }
  }

  /// An event; `nil` where its week is not there, or something that it needs.
  mutating func assembleEvent(
    _ entry: Library.Entry, _ record: EventRecord, of week: PublicityWeek?, _ known: KnownTasks
  ) -> Event? {
    guard case .event(_, let id) = entry.source.key else { return nil }
    // A week that is wrong itself says nothing of its events.
    if let week, week.start <= week.end { checkPeriod(of: record, in: entry, week) }
    checkOrder(of: record, in: entry)
    checkAnnouncement(of: entry)
    let place = localized(record.place, "place", of: entry)
    let audience = localized(record.audience, "audience", of: entry)
    let participation = localized(record.participation, "participation", of: entry)
    let changes = changes(record.changes, of: entry)
    let pictures = illustrations(record.pictures, "pictures", of: entry)
    let units = mentions(record.units, of: entry)
    let tasks = tasks(record.tasks, of: entry, known)
    guard let article = article(of: entry, partOf: week?.article), let week,
      let start = record.start
    else { return nil }
    return Event(
      week: week, id: id, article: article, start: start.value, end: record.end?.value,
      place: place, audience: audience, participation: participation,
      isCancelled: record.cancelled?.value ?? false, changes: changes, pictures: pictures,
      units: units,
      tasks: tasks)
  }

  private mutating func checkPeriod(
    of record: EventRecord, in entry: Library.Entry, _ week: PublicityWeek
  ) {
    let endsWithWeek =
      record.end.map { $0.value.minutes == 0 && $0.value.date == week.end.next } ?? false
    let moments = [record.start, endsWithWeek ? nil : record.end].compactMap { $0 }
    let stray = moments.first { $0.value.date < week.start || $0.value.date > week.end }
    guard let stray else { return }
    report(
      .outsidePeriod, entry.source, stray.range,
      Message(
        zh: "活动不在宣传周的日期内（\(week.start.iso) 至 \(week.end.iso)）",
        en: "the event is outside its week, \(week.start.iso) to \(week.end.iso)"),
      help: Message(
        zh: "改正这里的日期，或 week.\(site.sourceLanguage.rawValue).md 里宣传周的日期",
        en: "correct the date here, or the week's in week.\(site.sourceLanguage.rawValue).md"))
  }

  private mutating func checkOrder(of record: EventRecord, in entry: Library.Entry) {
    guard let start = record.start, let end = record.end else { return }
    if end.value.date < start.value.date {
      report(
        .outsidePeriod, entry.source, end.range,
        Message(zh: "活动的结束早于开始", en: "the event ends before it starts"),
        help: Message(zh: "改正“start”或“end”", en: "correct “start” or “end”"))
    } else if (start.value.minutes == nil) != (end.value.minutes == nil) {
      report(
        .invalidDate, entry.source, end.range,
        Message(zh: "“start”和“end”只有一个写了时刻", en: "only one of “start” and “end” has a time of day"),
        help: Message(
          zh: "两个都写时刻，如 `\(start.value.date.iso) 09:00`；全天的活动都不写",
          en: "give both a time, such as `\(start.value.date.iso) 09:00`, or neither where the"
            + " event takes whole days"))
    } else if let minutes = end.value.minutes, let startMinutes = start.value.minutes,
      end.value.date == start.value.date, minutes <= startMinutes
    {
      report(
        .outsidePeriod, entry.source, end.range,
        minutes == startMinutes
          ? Message(zh: "活动一开始就结束", en: "the event ends when it starts")
          : Message(zh: "活动的结束早于开始", en: "the event ends before it starts"),
        help: Message(
          zh: "改正“start”或“end”；结束时间未定时不写“end”",
          en: "correct “start” or “end”, or leave “end” out while it is unknown"))
    }
  }

  private mutating func changes(
    _ records: [Located<ChangeRecord>], of entry: Library.Entry
  ) -> [AnnouncedChange] {
    for (later, earlier) in zip(records, records.dropFirst())
    where later.value.date < earlier.value.date {
      report(
        .invalidDate, entry.source, earlier.range,
        Message(zh: "这项变更比上面一项晚", en: "this change is later than the one above it"),
        help: Message(zh: "最近的变更写在最前面", en: "put the last change first"))
    }
    let notes = localized(records.map(\.value.note), "changes", of: entry)
    return records.enumerated().map { index, record in
      AnnouncedChange(
        date: record.value.date, note: notes.map { $0[index] },
        earlierStart: record.value.earlierStart)
    }
  }

  /// The pictures of `key` with their texts in all languages.
  private mutating func illustrations(
    _ records: [Located<IllustrationRecord>], _ key: String, of entry: Library.Entry
  ) -> [Illustration] {
    let alternatives = localized(records.map(\.value.alternative), key, of: entry)
    return records.enumerated().compactMap { index, record in
      let (media, problems) = resolver.image(record.value.image, in: entry.source)
      problems.forEach { report($0) }
      return media.map { Illustration(image: $0, alternative: alternatives.map { $0[index] }) }
    }
  }
}
