/// A day of the Gregorian calendar, without clock or time zone.
public struct CivilDate: Sendable, Hashable, Comparable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// The day, or `nil` where the calendar has none such: there is no 30 February.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(in: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads exactly `YYYY-MM-DD` (ISO 8601); `nil` for anything else and for impossible days.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
      let day = number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day that holds the instant `seconds` after 1970-01-01T00:00:00Z, at an offset from UTC.
  public init?(unixSeconds seconds: Int, offsetHours: Int) {
    let shifted = seconds + offsetHours * 3600
    let days = shifted >= 0 ? shifted / 86_400 : (shifted - 86_399) / 86_400
    // Days since 0000-03-01, in eras of 400 years: H. Hinnant, “chrono-Compatible Low-Level Date
    // Algorithms”, civil_from_days.
    let shiftedDays = days + 719_468
    let era = (shiftedDays >= 0 ? shiftedDays : shiftedDays - 146_096) / 146_097
    let dayOfEra = shiftedDays - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The date as `YYYY-MM-DD`.
  public var iso: String {
    "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The seconds from the beginning of 1970 to that of the day, in UTC.
  public var unixSeconds: Int {
    // Days in eras of 400 years, whose years begin in March: H. Hinnant, days_from_civil.
    let shiftedYear = month <= 2 ? year - 1 : year
    let yearOfEra = shiftedYear % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return (shiftedYear / 400 * 146_097 + dayOfEra - 719_468) * 86_400
  }

  /// The day of the week, from 1 for Monday to 7 for Sunday (ISO 8601).
  public var weekday: Int {
    // 1970-01-01 was a Thursday.
    let days = unixSeconds / 86_400 + 3
    return (days % 7 + 7) % 7 + 1
  }

  /// The day after; `nil` after the last that can be written.
  public var next: CivilDate? {
    CivilDate(year: year, month: month, day: day + 1)
      ?? CivilDate(year: year, month: month + 1, day: 1)
      ?? CivilDate(year: year + 1, month: 1, day: 1)
  }

  /// The days from `first` to `last`, both included; none where `last` is before `first`.
  public static func days(from first: CivilDate, through last: CivilDate) -> [CivilDate] {
    guard first <= last else { return [] }
    return Array(sequence(first: first) { day in day < last ? day.next : nil })
  }

  /// Orders days as time goes.
  public static func < (a: CivilDate, b: CivilDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      (year.isMultiple(of: 4) && !year.isMultiple(of: 100)) || year.isMultiple(of: 400) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// A day with or without a time of that day, local to the office.
public struct CivilMoment: Sendable, Hashable {
  /// The day.
  public let date: CivilDate
  /// Minutes since midnight, where a time is given.
  public let minutes: Int?

  /// A moment of `date`.
  public init(date: CivilDate, minutes: Int? = nil) {
    self.date = date
    self.minutes = minutes
  }

  /// Reads exactly `YYYY-MM-DD` or `YYYY-MM-DD HH:MM`; `nil` for anything else.
  public init?(iso text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard let day = parts.first, let date = CivilDate(iso: day), parts.count <= 2 else {
      return nil
    }
    guard parts.count == 2 else {
      self.init(date: date)
      return
    }
    let clock = Array(parts[1].utf8)
    guard clock.count == 5, clock[2] == UInt8(ascii: ":"), let hours = number(clock[0..<2]),
      let minutes = number(clock[3..<5]), hours < 24, minutes < 60
    else { return nil }
    self.init(date: date, minutes: hours * 60 + minutes)
  }

  /// The time as `HH:MM`, where there is one.
  public var clock: String? {
    minutes.map { "\(padded($0 / 60, 2)):\(padded($0 % 60, 2))" }
  }

  /// The moment as `YYYY-MM-DD` or `YYYY-MM-DD HH:MM`.
  public var iso: String {
    clock.map { "\(date.iso) \($0)" } ?? date.iso
  }
}

private func number(_ digits: ArraySlice<UInt8>) -> Int? {
  var value = 0
  for digit in digits {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
    value = value * 10 + Int(digit - UInt8(ascii: "0"))
  }
  return value
}

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
