/// Reading of text that is known to be valid UTF-8, by byte offset.
extension UnsafeBufferPointer<UInt8> {
  /// The scalar that starts at `index`.
  func scalar(at index: Int) -> Unicode.Scalar {
    let lead = UInt32(self[index])
    let value: UInt32
    switch lead {
    case ..<0x80: value = lead
    case ..<0xE0: value = (lead & 0x1F) << 6 | tail(index + 1)
    case ..<0xF0: value = (lead & 0x0F) << 12 | tail(index + 1) << 6 | tail(index + 2)
    default:
      value =
        (lead & 0x07) << 18 | tail(index + 1) << 12 | tail(index + 2) << 6 | tail(index + 3)
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The offset at which the scalar that ends before `index` starts.
  func start(ofScalarBefore index: Int) -> Int {
    var start = index - 1
    while start > 0 && self[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// The scalar that ends before `index`; none at the beginning.
  func scalar(before index: Int) -> Unicode.Scalar? {
    index > 0 ? scalar(at: start(ofScalarBefore: index)) : nil
  }

  /// The end of the run of `byte` that starts at `start`.
  func endOfRun(of byte: UInt8, from start: Int) -> Int {
    var end = start
    while end < count && self[end] == byte { end += 1 }
    return end
  }

  /// The offset after the spaces and tabs from `start` on, at most `limit`.
  func skipBlanks(from start: Int, to limit: Int) -> Int {
    var index = start
    while index < limit && self[index].isBlank { index += 1 }
    return index
  }

  /// `range` without the spaces and tabs at its ends.
  func trim(_ range: Range<Int>) -> Range<Int> {
    let lower = skipBlanks(from: range.lowerBound, to: range.upperBound)
    var upper = range.upperBound
    while upper > lower && self[upper - 1].isBlank { upper -= 1 }
    return lower..<upper
  }

  /// The bytes of `range` as a string.
  func string(_ range: Range<Int>) -> String {
    String(decoding: self[range], as: UTF8.self)
  }

  private func tail(_ index: Int) -> UInt32 {
    index < count ? UInt32(self[index] & 0x3F) : 0
  }
}

extension [UInt8] {
  /// Adds a part of `other` as one block; to append a slice of it would go byte by byte.
  mutating func append(_ range: Range<Int>, of other: [UInt8]) {
    other.withUnsafeBufferPointer { append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
  }
}

extension UInt8 {
  static let newline = UInt8(ascii: "\n")

  /// The bytes of the character that starts with this one.
  var lengthOfCharacter: Int {
    switch self {
    case ..<0x80: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }

  /// Whether it is a space or a tab.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

  var isLetter: Bool {
    let lower = self | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
  }

  var hexDigitValue: UInt32? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(self - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(self - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  /// Whether it is one of the ASCII characters that a backslash escapes.
  var isASCIIPunctuation: Bool {
    self > 0x20 && self < 0x7F && !isDigit && !isLetter
  }
}
