/// Digits of either width that follow each other, in groups with one space, hyphen or point between.
struct DigitRun {
  struct Digit {
    let value: Int
    /// Its bytes.
    let range: Range<Int>
  }

  /// What stands between two groups.
  enum Separator {
    case space, hyphen, point
  }

  private(set) var groups: [[Digit]] = []
  /// What stands behind each group but the last.
  private(set) var separators: [Separator] = []
  let start: Int
  private(set) var end: Int

  /// How many digits there are.
  var count: Int { groups.reduce(0) { $0 + $1.count } }

  /// Whether eleven digits may follow each other from `start` on, and where to go on if not.
  ///
  /// Texts are full of short numbers, which need no closer look.
  static func look(at start: Int, in bytes: [UInt8]) -> (isLong: Bool, end: Int) {
    var count = 0
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case 0x30...0x39:
        count += 1
        if count == 11 { return (true, index) }
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."): break
      case 0xC2, 0xE2, 0xE3, 0xEF:
        let isDigit = digit(in: bytes, at: index) != nil
        let isSeparator = index > start && separator(in: bytes, at: index) != nil
        return (isDigit || isSeparator, index + 1)
      default: return (false, max(index, start + 1))
      }
      index += 1
    }
    return (false, index)
  }

  /// The run that starts at `start`; `nil` where no digit stands there.
  init?(in bytes: [UInt8], at start: Int) {
    self.start = start
    end = start
    while true {
      var group: [Digit] = []
      var index = groups.isEmpty ? start : end
      let separator = groups.isEmpty ? nil : Self.separator(in: bytes, at: index)
      if !groups.isEmpty {
        guard let separator else { return }
        index += separator.length
      }
      while let digit = Self.digit(in: bytes, at: index) {
        group.append(digit)
        index = digit.range.upperBound
      }
      if group.isEmpty {
        if groups.isEmpty { return nil }
        return
      }
      if let separator { separators.append(separator.kind) }
      groups.append(group)
      end = index
    }
  }

  private static func digit(in bytes: [UInt8], at index: Int) -> Digit? {
    guard index < bytes.count else { return nil }
    let byte = bytes[index]
    if 0x30...0x39 ~= byte { return Digit(value: Int(byte) - 0x30, range: index..<index + 1) }
    guard byte == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xBC,
      0x90...0x99 ~= bytes[index + 2]
    else { return nil }
    return Digit(value: Int(bytes[index + 2]) - 0x90, range: index..<index + 3)
  }

  private static func separator(
    in bytes: [UInt8], at index: Int
  ) -> (kind: Separator, length: Int)? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case UInt8(ascii: " "): return (.space, 1)
    case UInt8(ascii: "-"): return (.hyphen, 1)
    case UInt8(ascii: "."): return (.point, 1)
    case 0..<0x80: return nil
    default: break
    }
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    let third = index + 2 < bytes.count ? bytes[index + 2] : 0
    switch (bytes[index], second, third) {
    // No-break and ideographic space.
    case (0xC2, 0xA0, _): return (.space, 2)
    case (0xE3, 0x80, 0x80): return (.space, 3)
    // The dashes from U+2010 to U+2014, and the full-width hyphen.
    case (0xE2, 0x80, 0x90...0x94), (0xEF, 0xBC, 0x8D): return (.hyphen, 3)
    // The middle dot and the full-width point.
    case (0xC2, 0xB7, _): return (.point, 2)
    case (0xEF, 0xBC, 0x8E): return (.point, 3)
    default: return nil
    }
  }
}
