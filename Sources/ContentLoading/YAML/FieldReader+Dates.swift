import Diagnostics
import SiteModel

/// Days and times.
extension FieldReader {
  /// The day of `key`.
  mutating func date(_ key: String) -> Located<CivilDate>? {
    guard let text = text(key) else { return nil }
    guard let date = CivilDate(iso: text.value) else {
      reportDate(
        text, key, hasTime: false,
        help: Message(zh: "只写日期，如 2022-05-20", en: "write the day alone, such as 2022-05-20"))
      return nil
    }
    return text.with(date)
  }

  /// The day of `key`, with or without a time.
  mutating func moment(_ key: String) -> Located<CivilMoment>? {
    guard let text = text(key) else { return nil }
    guard let moment = CivilMoment(iso: text.value) else {
      reportDate(
        text, key, hasTime: true,
        help: Message(
          zh: "依次写日期、一个空格、时和分，如 2022-05-20 09:00",
          en: "write the day, a space, hours and minutes, such as 2022-05-20 09:00"))
      return nil
    }
    return text.with(moment)
  }

  /// - Parameters:
  ///   - hasTime: whether a time may follow the day.
  ///   - help: the mend where the day is right, and something follows it that is not.
  private mutating func reportDate(
    _ text: Located<String>, _ key: String, hasTime: Bool, help: Message
  ) {
    let form = Self.isoForm(of: text.value)
    let meant = hasTime || form.flatMap { CivilDate(iso: $0) } != nil ? form : nil
    let help = meant.map { Message(zh: "写成 `\(key): \($0)`", en: "write `\(key): \($0)`") } ?? help
    let day = CivilDate(iso: String(decoding: text.value.utf8.prefix(10), as: UTF8.self))
    guard day == nil else {
      return report(
        .invalidDate, text.range,
        Message(zh: "“\(key)”不能写成“\(text.value)”", en: "“\(key)” cannot be “\(text.value)”"),
        help: help, fix: meant.flatMap { plainFix(of: text, to: $0) })
    }
    let shape = text.value.utf8.prefix(10).split(separator: UInt8(ascii: "-"))
    let isShaped = shape.map(\.count) == [4, 2, 2] && shape.joined().allSatisfy { 48...57 ~= $0 }
    report(
      .invalidDate, text.range,
      isShaped
        ? Message(zh: "日历上没有“\(text.value)”这一天", en: "the calendar has no “\(text.value)”")
        : Message(
          zh: "“\(key)”应是日期，“\(text.value)”不是",
          en: "“\(key)” is a date, and “\(text.value)” is none"),
      help: meant == nil
        ? Message(
          zh: "年写四位数字，月和日各写两位，如 2022-05-20",
          en: "write year, month and day with four, two and two digits, such as 2022-05-20")
        : help,
      fix: meant.flatMap { plainFix(of: text, to: $0) })
  }

  /// The one day or moment that another form means: 2022/5/2, 2022.05.02, 2022年5月2日, full-width
  /// digits, 2022-05-02 9:00.
  private static func isoForm(of text: String) -> String? {
    let plain = PlainNumbers.halfWidth(text)
    guard
      let match = plain.wholeMatch(
        of: /([0-9]{4})([-\/.年])([0-9]{1,2})([-\/.月])([0-9]{1,2})(日?)( ([0-9]{1,2}):([0-9]{2}))?/),
      ["---", "///", "...", "年月日"].contains(
        "\(match.2)\(match.4)\(match.6.isEmpty ? match.4 : match.6)")
    else { return nil }
    let day = [match.1, match.3, match.5].map(twoDigits).joined(separator: "-")
    guard let hour = match.8, let minute = match.9 else {
      return CivilDate(iso: day) == nil ? nil : day
    }
    let moment = "\(day) \(twoDigits(hour)):\(minute)"
    return CivilMoment(iso: moment) == nil ? nil : moment
  }

  private static func twoDigits(_ digits: Substring) -> String {
    digits.utf8.count == 1 ? "0\(digits)" : String(digits)
  }
}
