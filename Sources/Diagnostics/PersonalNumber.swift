/// A number that belongs to one person: that of an identity card, or of a mobile phone.
public struct PersonalNumber: Sendable {
  /// What the number is.
  public enum Kind: Sendable {
    /// 居民身份证号码 (GB 11643): 17 digits with a day of birth, and a check digit or X.
    case identityCard
    /// 手机号码: 11 digits that begin with 13 to 19.
    case mobilePhone
  }

  /// What it is.
  public let kind: Kind
  /// Its bytes.
  public let range: Range<Int>

  /// The numbers in `bytes`, outside web addresses.
  public static func all(in bytes: some RandomAccessCollection<UInt8>) -> [PersonalNumber] {
    let bytes = Array(bytes)
    var found: [PersonalNumber] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index].isDigit else {
        index = end(ofAddressIn: bytes, at: index) ?? index + 1
        continue
      }
      var end = index
      while end < bytes.count, bytes[end].isDigit { end += 1 }
      if let number = number(in: bytes, index..<end) {
        found.append(number)
        end = number.range.upperBound
      }
      index = end
    }
    return found
  }

  private static func number(in bytes: [UInt8], _ digits: Range<Int>) -> PersonalNumber? {
    let next = digits.upperBound < bytes.count ? bytes[digits.upperBound] : 0
    switch digits.count {
    case 18:
      return isIdentityCard(bytes[digits])
        ? PersonalNumber(kind: .identityCard, range: digits) : nil
    case 17 where next == UInt8(ascii: "X") || next == UInt8(ascii: "x"):
      let range = digits.lowerBound..<(digits.upperBound + 1)
      return isIdentityCard(bytes[range]) ? PersonalNumber(kind: .identityCard, range: range) : nil
    case 11: return mobile(in: bytes, digits, prefix: 0)
    case 13 where bytes[digits].starts(with: "86".utf8):
      return mobile(in: bytes, digits, prefix: 2)
    case 3: return grouped(in: bytes, from: digits)
    default: return nil
    }
  }

  /// A mobile number in one piece, which no unit of measure follows.
  private static func mobile(
    in bytes: [UInt8], _ digits: Range<Int>, prefix: Int
  ) -> PersonalNumber? {
    let units = ["元", "人", "件", "户", "家", "个", "万", "亿"]
    guard isMobile(bytes[digits].dropFirst(prefix)), !isPartOfNumber(bytes, digits),
      !units.contains(where: { bytes[digits.upperBound...].starts(with: $0.utf8) })
    else { return nil }
    return PersonalNumber(kind: .mobilePhone, range: digits)
  }

  /// A mobile number as 138-0000-0000 or 138 0000 0000.
  private static func grouped(in bytes: [UInt8], from digits: Range<Int>) -> PersonalNumber? {
    let end = digits.lowerBound + 13
    guard end <= bytes.count, end == bytes.count || !bytes[end].isDigit else { return nil }
    let whole = bytes[digits.lowerBound..<end]
    let separators = [whole[digits.upperBound], whole[digits.upperBound + 5]]
    guard separators[0] == separators[1], "- ".utf8.contains(separators[0]),
      isMobile(whole.filter { $0 != separators[0] }[...]),
      !isPartOfNumber(bytes, digits.lowerBound..<end)
    else { return nil }
    return PersonalNumber(kind: .mobilePhone, range: digits.lowerBound..<end)
  }

  private static func isMobile(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.count == 11 && digits.allSatisfy(\.isDigit) && digits.first == UInt8(ascii: "1")
      && digits.dropFirst().first.map { $0 >= UInt8(ascii: "3") } ?? false
  }

  /// Whether the digits go on before or after, behind a sign that numbers and names of files have.
  private static func isPartOfNumber(_ bytes: [UInt8], _ digits: Range<Int>) -> Bool {
    let before = digits.lowerBound > 0 ? bytes[digits.lowerBound - 1] : 0
    let next = digits.upperBound < bytes.count ? bytes[digits.upperBound] : 0
    let second = digits.upperBound + 1 < bytes.count ? bytes[digits.upperBound + 1] : 0
    return "._-".utf8.contains(before) || (".,-".utf8.contains(next) && second.isDigit)
      || next == UInt8(ascii: "_") || next == UInt8(ascii: "%")
  }

  private static func isIdentityCard(_ number: ArraySlice<UInt8>) -> Bool {
    let digits = number.map { $0.isDigit ? Int($0) - 0x30 : 10 }
    let year = digits[6] * 1000 + digits[7] * 100 + digits[8] * 10 + digits[9]
    let month = digits[10] * 10 + digits[11]
    let day = digits[12] * 10 + digits[13]
    guard digits[0] != 0, (1900...2099).contains(year), (1...12).contains(month),
      (1...31).contains(day)
    else { return false }
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
    return [1, 0, 10, 9, 8, 7, 6, 5, 4, 3, 2][sum % 11] == digits[17]
  }

  private static func end(ofAddressIn bytes: [UInt8], at index: Int) -> Int? {
    guard bytes[index] == UInt8(ascii: "h"),
      ["http://", "https://"].contains(where: { bytes[index...].starts(with: $0.utf8) })
    else { return nil }
    return bytes[index...].firstIndex { !(0x21...0x7E).contains($0) } ?? bytes.count
  }
}

extension [UInt8] {
  /// The same bytes with the digits of personal numbers replaced by `*`, but for the first three
  /// and the last two.
  var withPersonalNumbersMasked: [UInt8] {
    var masked = self
    for number in PersonalNumber.all(in: self) {
      for index in number.range.dropFirst(3).dropLast(2) { masked[index] = UInt8(ascii: "*") }
    }
    return masked
  }
}

extension Message {
  /// The same words without personal numbers.
  var withPersonalNumbersMasked: Message {
    Message(zh: Self.masked(zh), en: Self.masked(en))
  }

  private static func masked(_ text: String) -> String {
    // A number has eleven digits at least.
    guard text.utf8.count(where: \.isDigit) >= 11 else { return text }
    return String(decoding: Array(text.utf8).withPersonalNumbersMasked, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
