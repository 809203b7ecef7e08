internal import Diagnostics

/// What the characters of a text tell.
extension Surveyor {
  /// Looks at every byte of the line that starts at `start` and returns its end.
  mutating func scanLine(from start: Int) -> Int {
    let text = text
    var index = start
    while index < text.count {
      let byte = text[index]
      guard byte < 0x80 else {
        if byte == 0xEF || byte == 0xC2, isForbidden(at: index) { refuseCharacter(at: index) }
        index += byte.lengthOfCharacter
        continue
      }
      if Self.isSpecial(byte) {
        if byte == .newline { return index }
        note(byte, at: index)
      }
      index += 1
    }
    return text.count
  }

  /// Notes an ASCII character that tells something.
  private mutating func note(_ byte: UInt8, at index: Int) {
    let isDouble = index + 1 < text.count && text[index + 1] == byte
    switch byte {
    case UInt8(ascii: "*"):
      survey.features.insert(.marks)
      if isDouble { survey.features.insert(.doubleStars) }
    case UInt8(ascii: "~"):
      if isDouble { survey.features.insert(.marks) }
    case UInt8(ascii: "_"):
      if isDouble { survey.features.insert(.doubleUnderscores) }
    case UInt8(ascii: "<"):
      survey.features.insert(.lessThanSigns)
    case UInt8(ascii: "["):
      brackets += 1
      if index + 1 < text.count, "^@".utf8.contains(text[index + 1]) {
        survey.features.insert(.marks)
      }
    case UInt8(ascii: "&"):
      if let scalar = numericEntity(at: index), Self.isForbidden(scalar) {
        refuseCharacter(at: index)
      }
    default:
      refuseCharacter(at: index)
    }
  }

  /// Whether an ASCII character ends the line or tells something.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    (byte < 0x40 ? lowSpecials : highSpecials) >> (byte & 0x3F) & 1 == 1
  }

  /// Controls but tab, `&`, `*` and `<`, as bits.
  private static let lowSpecials: UInt64 =
    ((1 << 0x20 - 1) & ~(1 << 0x09)) | 1 << 0x26 | 1 << 0x2A | 1 << 0x3C
  /// `[`, `_`, `~` and the control U+007F, as bits from U+0040.
  private static let highSpecials: UInt64 = 1 << 0x1B | 1 << 0x1F | 1 << 0x3E | 1 << 0x3F

  private mutating func refuseCharacter(at index: Int) {
    guard survey.isFit else { return }
    refuse(
      .controlCharacter, at: index..<index + 1,
      Message(
        zh: "这里有正文不能含有的字符（控制字符或非字符）",
        en: "a character that no text may hold stands here (a control character or a noncharacter)"),
      help: Message(zh: "删去它", en: "delete it"))
  }

  /// Whether a forbidden character of two or three bytes starts at `index`.
  private func isForbidden(at index: Int) -> Bool {
    guard index + 1 < text.count else { return false }
    let second = text[index + 1]
    if text[index] == 0xC2 { return second < 0xA0 }
    guard second == 0xB7 || second == 0xBF else { return false }
    return Self.isForbidden(text.scalar(at: index).value)
  }

  /// C0 and C1 controls but tab and line feed, U+FDD0 to U+FDEF, U+FFFE and U+FFFF.
  private static func isForbidden(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF, 0xFFFE...0xFFFF: true
    default: false
    }
  }

  /// The code point of the numeric character reference, such as `&#x7;`, that starts at `index`.
  private func numericEntity(at index: Int) -> UInt32? {
    guard index + 1 < text.count, text[index + 1] == UInt8(ascii: "#") else { return nil }
    var cursor = index + 2
    var radix: UInt32 = 10
    if cursor < text.count, text[cursor] | 0x20 == UInt8(ascii: "x") {
      radix = 16
      cursor += 1
    }
    var value: UInt32 = 0
    let limit = min(cursor + 7, text.count)
    let start = cursor
    while cursor < limit, let digit = text[cursor].hexDigitValue, digit < radix {
      value = value * radix + digit
      cursor += 1
    }
    return cursor > start && cursor < text.count && text[cursor] == UInt8(ascii: ";") ? value : nil
  }
}
