/// Numbers in Chinese characters: 二十六, 三亿五千万, 二〇二二.
enum ChineseNumeral {
  /// What a digit is worth, and what a unit multiplies with.
  enum Part: Equatable {
    case digit(Int)
    case unit(Int)
  }

  /// What the character is in a number; `nil` where it is in none.
  static func part(_ scalar: Unicode.Scalar) -> Part? {
    switch scalar {
    case "〇", "零", "○": .digit(0)
    case "一": .digit(1)
    case "二", "两", "双": .digit(2)
    case "三": .digit(3)
    case "四": .digit(4)
    case "五": .digit(5)
    case "六": .digit(6)
    case "七": .digit(7)
    case "八": .digit(8)
    case "九": .digit(9)
    case "十": .unit(10)
    case "百": .unit(100)
    case "千": .unit(1000)
    case "万": .unit(10_000)
    case "亿": .unit(100_000_000)
    default: nil
    }
  }

  /// The powers of ten of the units that follow digits, as in 1.2万.
  static let powers: [Unicode.Scalar: Int] = ["百": 2, "千": 3, "万": 4, "亿": 8]

  /// More characters than any number has.
  private static let longest = 32

  /// The numbers that `numerals` can be read as, one after the other, with their places.
  static func values(
    of numerals: ArraySlice<Unicode.Scalar>
  ) -> [(range: Range<Int>, value: String)] {
    var values: [(Range<Int>, String)] = []
    var rest = numerals
    while !rest.isEmpty {
      let (count, value) = first(of: rest.prefix(longest))
      values.append((rest.startIndex..<(rest.startIndex + count), value))
      rest = rest.dropFirst(count)
    }
    return values
  }

  /// The longest number that `numerals` begin with.
  private static func first(of numerals: ArraySlice<Unicode.Scalar>) -> (count: Int, value: String)
  {
    let parts = numerals.compactMap(part)
    let digits = parts.prefix { if case .digit = $0 { true } else { false } }
    if digits.count > 1, digits.count == parts.count || digits.first != .digit(0) {
      // Digit by digit, as years are written: 二〇二二.
      let isFollowedByUnit = digits.count < parts.count
      let taken = isFollowedByUnit ? digits.dropLast() : digits
      let text = taken.map { if case .digit(let value) = $0 { String(value) } else { "" } }
      return (taken.count, text.joined())
    }
    return number(parts)
  }

  /// Reads 三亿五千万二百零六, up to the first character that cannot go on.
  private static func number(_ parts: [Part]) -> (count: Int, value: String) {
    var total = 0
    var section = 0
    var digit: Int?
    var count = 0
    var lastUnit = Int.max
    loop: for part in parts {
      switch part {
      case .digit(0):
        if count > 0, digit != nil { break loop }
        digit = nil
      case .digit(let value):
        if digit != nil { break loop }
        digit = value
      case .unit(let unit) where unit >= 10_000:
        let (product, isTooLarge) = (total + section + (digit ?? (section + total == 0 ? 1 : 0)))
          .multipliedReportingOverflow(by: unit)
        if isTooLarge { break loop }
        total = product
        section = 0
        digit = nil
        lastUnit = Int.max
      case .unit(let unit):
        if unit >= lastUnit { break loop }
        section += (digit ?? 1) * unit
        digit = nil
        lastUnit = unit
      }
      count += 1
    }
    return (max(count, 1), String(total + section + (digit ?? 0)))
  }
}
