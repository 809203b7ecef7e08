import Diagnostics
import SiteModel

/// Days and times.
extension FieldReader {
  /// The day of `key`.
  mutating func date(_ key: String) -> Located<CivilDate>? {
    guard let text = text(key) else { return nil }
    guard let date = CivilDate(iso: text.value) else {
      reportDate(text, key, help: "write the day alone, such as 2022-05-20")
      return nil
    }
    return text.with(date)
  }

  /// The day of `key`, with or without a time.
  mutating func moment(_ key: String) -> Located<CivilMoment>? {
    guard let text = text(key) else { return nil }
    guard let moment = CivilMoment(iso: text.value) else {
      reportDate(
        text, key, help: "write the day, a space, hours and minutes, such as 2022-05-20 09:00")
      return nil
    }
    return text.with(moment)
  }

  /// - Parameter help: the mend where the day is right, and something follows it that is not.
  private mutating func reportDate(_ text: Located<String>, _ key: String, help: String) {
    let day = CivilDate(iso: String(decoding: text.value.utf8.prefix(10), as: UTF8.self))
    guard day == nil else {
      return report(
        .invalidDate, text.range, "“\(key)” cannot be “\(text.value)”", help: help)
    }
    let shape = text.value.utf8.prefix(10).split(separator: UInt8(ascii: "-"))
    let isShaped = shape.map(\.count) == [4, 2, 2] && shape.joined().allSatisfy { 48...57 ~= $0 }
    report(
      .invalidDate, text.range,
      isShaped
        ? "the calendar has no “\(text.value)”" : "“\(key)” is a date, and “\(text.value)” is none",
      help: "write year, month and day with four, two and two digits, such as 2022-05-20")
  }
}
