import SiteModel

// MARK: The sheets of a week

extension Strings {
  var scanForProgramme: String { text(zh: "扫码查看活动日程", en: "Scan for the programme") }

  /// The title of the sheet with a week's events.
  func programme(of week: String) -> String {
    text(zh: "\(week)日程", en: "\(week): programme")
  }

  /// What is said to those who do not see a QR code.
  func code(leadingTo address: String) -> String {
    text(zh: "二维码，内容是网址\(address)", en: "QR code of the address \(address)")
  }

  /// A day of a week: 4月20日 星期六; Saturday, 20 April.
  func weekdayAndDay(_ date: CivilDate) -> String {
    text(
      zh: "\(dayAndMonth(date)) \(weekday(date))", en: "\(weekday(date)), \(dayAndMonth(date))")
  }

  /// When an event takes place, in lines, as its first day has it: 09:00–11:30; 全天, 至4月25日.
  func times(of event: Event) -> [String] {
    let last = event.days.last ?? event.start.date
    guard event.hasClock || event.isAllDay else { return [timeNotStated] }
    guard let clock = event.start.clock else {
      return last > event.start.date ? [allDay, until(last)] : [allDay]
    }
    guard let end = event.end, let endClock = end.clock else { return [clock] }
    if last == event.start.date {
      return ["\(clock)\(timeRange)\(end.date > last ? "24:00" : endClock)"]
    }
    return [clock, "\(until(end.date)) \(endClock)"]
  }

  /// When an event takes place that began before `day`: 至4月25日; on its last day 全天, 至17:00.
  func times(of event: Event, continuingOn day: CivilDate) -> String {
    if let last = event.days.last, last > day { return until(last) }
    return event.end?.clock.map { text(zh: "至\($0)", en: "to \($0)") } ?? allDay
  }

  private func until(_ date: CivilDate) -> String {
    text(zh: "至\(dayAndMonth(date))", en: "to \(dayAndMonth(date))")
  }
}
