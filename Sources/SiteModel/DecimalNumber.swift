/// A decimal number exactly as its source wrote it: 4868.80 stays 4868.80.
public struct DecimalNumber: Sendable, Hashable {
  /// The number without its decimal point.
  public let digits: Int
  /// How many of the digits stand behind the point; never negative.
  public let places: Int

  private init(digits: Int, places: Int) {
    self.digits = digits
    self.places = places
  }

  /// Reads an optional `-`, digits, and optionally `.` and digits: at most 15 digits, no grouping.
  public init?(_ text: some StringProtocol) {
    var bytes = Array(text.utf8)[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes.removeFirst() }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }),
      parts.joined().allSatisfy({ 0x30...0x39 ~= $0 }), parts.joined().count <= 15
    else { return nil }
    let digits = parts.joined().reduce(0) { $0 * 10 + Int($1 - 0x30) }
    self.init(
      digits: isNegative ? -digits : digits, places: parts.count == 2 ? parts[1].count : 0)
  }

  /// The number times ten to the power of `exponent`, with all of its digits.
  public func shifted(by exponent: Int) -> DecimalNumber {
    let places = places - exponent
    guard places < 0 else { return DecimalNumber(digits: digits, places: places) }
    return DecimalNumber(
      digits: (places..<0).reduce(digits) { digits, _ in digits * 10 }, places: 0)
  }

  /// The number with zeros up to `count` places; more places than that stay.
  public func padded(toPlaces count: Int) -> DecimalNumber {
    guard places < count else { return self }
    return DecimalNumber(
      digits: (places..<count).reduce(digits) { digits, _ in digits * 10 }, places: count)
  }

  /// The number to draw with.
  public var double: Double {
    (0..<places).reduce(Double(digits)) { value, _ in value / 10 }
  }

  /// The number in the way of `language`: English groups thousands, Chinese statistics do not.
  public func text(in language: Language) -> String {
    let (whole, fraction) = parts
    let grouped = language == .en ? Self.grouped(whole) : String(whole)
    return (digits < 0 ? "\u{2212}" : "") + grouped + fraction
  }

  /// The number as data files have it.
  public var plainText: String {
    let (whole, fraction) = parts
    return (digits < 0 ? "-" : "") + whole + fraction
  }

  /// The digits before the point, at least one, and the point with those behind it.
  private var parts: (whole: Substring, fraction: String) {
    let all = String(digits.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - all.count)) + all
    return (padded.dropLast(places), places > 0 ? "." + padded.suffix(places) : "")
  }

  private static func grouped(_ digits: Substring) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }
}
