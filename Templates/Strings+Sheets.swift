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

  /// What stands above the events that take several days.
  var overSeveralDays: String { text(zh: "连续多日的活动", en: "Over several days") }

  /// When an event of one day takes place, in lines: 09:00–11:30; 18:30, 至次日00:30; 全天.
  func times(of event: Event) -> [String] {
    guard event.hasClock || event.isAllDay else { return [timeNotStated] }
    guard let clock = event.start.clock else { return [allDay] }
    guard let end = event.end, let endClock = end.clock else { return [clock] }
    if event.days.count > 1 {
      return switch language {
      case .zh: [clock, "至次日\(endClock)"]
      case .en: ["\(clock) to \(endClock)", "the next day"]
      }
    }
    return ["\(clock)\(timeRange)\(end.date > event.start.date ? "24:00" : endClock)"]
  }
}

extension Event {
  /// Whether it takes several days, and not an evening that ends after midnight.
  var takesSeveralDays: Bool {
    guard let end, days.count > 1 else { return false }
    guard days.count == 2, let start = start.minutes, let close = end.minutes else { return true }
    return close > start
  }
}
