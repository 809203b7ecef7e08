import Markup
import SiteModel

extension Strings {
  /// A day: 2022年5月20日, 20 May 2022.
  func date(_ date: CivilDate) -> String {
    text(
      zh: "\(date.year)年\(dayAndMonth(date))",
      en: "\(dayAndMonth(date)) \(date.year)")
  }

  /// A day of a year that is known: 5月20日, 20 May.
  func dayAndMonth(_ date: CivilDate) -> String {
    text(
      zh: "\(date.month)月\(date.day)日",
      en: "\(date.day) \(Self.englishMonths[date.month - 1])")
  }

  /// A day and, where it is known, a time: 2022年4月26日 09:30, 26 April 2022, 09:30.
  func moment(_ moment: CivilMoment) -> String {
    self.moment(date(moment.date), clock: moment.clock)
  }

  /// A day that is called `day`, and a time where there is one.
  func moment(_ day: String, clock: String?) -> String {
    clock.map { day + clockSeparator + $0 } ?? day
  }

  /// What stands between a day and a time.
  var clockSeparator: String { text(zh: " ", en: ", ") }

  /// The day of the week: 星期三, Wednesday.
  func weekday(_ date: CivilDate) -> String {
    text(
      zh: "星期" + Self.chineseWeekdays[date.weekday - 1],
      en: Self.englishWeekdays[date.weekday - 1])
  }

  /// A day with its day of the week: 2022年4月20日（星期三）, Wednesday, 20 April 2022.
  func dateWithWeekday(_ date: CivilDate) -> String {
    text(
      zh: "\(self.date(date))（\(weekday(date))）", en: "\(weekday(date)), \(self.date(date))")
  }

  /// The heading of a day's page, which stands below the week's title: 4月20日（星期三）, Wednesday,
  /// 20 April 2022.
  func dayHeading(_ date: CivilDate) -> String {
    text(zh: "\(dayAndMonth(date))（\(weekday(date))）", en: dateWithWeekday(date))
  }

  /// The two ends of a period, without what the other end says already: 2022年4月20日, 26日; 20,
  /// 26 April 2022.
  func period(from start: CivilDate, to end: CivilDate) -> (start: String, end: String) {
    guard start.year == end.year else { return (date(start), date(end)) }
    let sameMonth = start.month == end.month
    return switch language {
    case .zh: (date(start), sameMonth ? "\(end.day)日" : dayAndMonth(end))
    case .en: (sameMonth ? "\(start.day)" : dayAndMonth(start), date(end))
    }
  }

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let englishWeekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let chineseWeekdays = ["一", "二", "三", "四", "五", "六", "日"]
}

extension HTML {
  /// Writes a day.
  mutating func time(_ date: CivilDate, in context: PageContext) {
    time(machine: date.iso, context.strings.date(date))
  }

  /// Writes a day with its time, where that is known.
  mutating func time(_ moment: CivilMoment, in context: PageContext) {
    time(machine: moment.iso, context.strings.moment(moment))
  }

  /// Writes a period of days.
  mutating func period(from start: CivilDate, to end: CivilDate, in context: PageContext) {
    guard start != end else { return time(start, in: context) }
    let strings = context.strings
    let ends = strings.period(from: start, to: end)
    time(machine: start.iso, ends.start)
    text(strings.until)
    time(machine: end.iso, ends.end)
  }
}
