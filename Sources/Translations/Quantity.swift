/// A number that a text names, whatever it is written with: 3.5亿 and 350 million are one value.
public struct Quantity: Sendable, Hashable, CustomStringConvertible {
  /// The value in digits, without leading zeros, and without zeros at the end of a fraction; a
  /// fraction without an end, such as 2/3, in its lowest terms.
  public let description: String

  /// The number `digits`, with a point in it perhaps, times ten to the power of `exponent`.
  init(_ digits: some StringProtocol, exponent: Int = 0, isNegative: Bool = false) {
    let parts = digits.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let whole = parts.first.map(Array.init) ?? []
    let fraction = parts.dropFirst().first.map(Array.init) ?? []
    var all = whole + fraction
    var point = whole.count + exponent
    while point > all.count { all.append(UInt8(ascii: "0")) }
    while point < 1 {
      all.insert(UInt8(ascii: "0"), at: 0)
      point += 1
    }
    let head = all[..<point].drop { $0 == UInt8(ascii: "0") }
    var tail = all[point...]
    while tail.last == UInt8(ascii: "0") { tail.removeLast() }
    let text =
      (isNegative ? [UInt8(ascii: "-")] : [])
      + (head.isEmpty ? [UInt8(ascii: "0")] : Array(head))
      + (tail.isEmpty ? [] : [UInt8(ascii: ".")] + tail)
    description = String(decoding: text, as: UTF8.self)
  }

  /// The fraction of two whole numbers; `nil` where it is none.
  init?(_ numerator: Int, over denominator: Int) {
    guard numerator > 0, denominator > 1, denominator <= 1000, numerator <= 1_000_000 else {
      return nil
    }
    var (a, b) = (numerator, denominator)
    while b != 0 { (a, b) = (b, a % b) }
    let (top, bottom) = (numerator / a, denominator / a)
    // Tenths, hundredths and thousandths have an end.
    if let power = [0, 1, 2, 3].first(where: { Self.tens[$0] % bottom == 0 }) {
      self.init(String(top * (Self.tens[power] / bottom)), exponent: -power)
    } else {
      self.init(described: "\(top)/\(bottom)")
    }
  }

  private init(described description: String) {
    self.description = description
  }

  private static let tens = [1, 10, 100, 1000]

  /// Whether it is below zero.
  var isNegative: Bool { description.utf8.first == UInt8(ascii: "-") }

  /// The same without its sign.
  var magnitude: Quantity {
    isNegative ? Quantity(description.dropFirst()) : self
  }
}

/// A number as a text writes it.
public struct NumberMention: Sendable, Equatable {
  /// The words or digits.
  public let spelling: String
  /// The values that it may have: 下午2时 is 2 or 14, and a part of a range may share its unit.
  public let values: Set<Quantity>
  /// Whether it is in digits, so that the other language must have it too; a number in words may
  /// be a way of speaking.
  public let isDefinite: Bool

  init(_ spelling: String, _ values: Set<Quantity>, isDefinite: Bool) {
    self.spelling = spelling
    self.values = values
    self.isDefinite = isDefinite
  }
}
