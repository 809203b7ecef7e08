import Testing

@testable import Translations

/// The powers of ten in the names of units.
struct UnitMagnitudeTests {
  static let powers: [(String, Int?)] = [
    ("元", 0), ("亿元", 8), ("万元", 4), ("万亿元", 12), ("百万元", 6), ("千米", 3), ("公里", 3), ("百分点", -2),
    ("个百分点", -2), ("%", -2), ("‰", -3), ("万件", 4), ("件/万人", -4), ("每万人口件数", -4), ("100万元", 6),
    ("平方千米", nil), ("5年", nil), ("yuan", 0), ("billion yuan", 9), ("billions of yuan", 9),
    ("100 million yuan", 8), ("10,000 yuan", 4), ("ten thousand yuan", 4), ("RMB bn", 9),
    ("yuan (million)", 6), ("per cent", -2), ("percentage points", -2), ("km", 3),
    ("kilometres", 3),
    ("metres", 0), ("patents per 10,000 people", -4), ("square kilometres", nil), ("cases", 0),
    ("thousand cases", 3), ("US$ per person per year", nil),
  ]

  @Test("A unit's power of ten", arguments: powers)
  func reads(_ name: String, _ power: Int?) {
    #expect(UnitMagnitude.power(of: name) == power)
  }
}
