/// What numbers that stand beside each other say of each other.
extension NumberReader {
  mutating func relateNeighbours() {
    // From the end on, so that a unit reaches all numbers of a list.
    for place in found.indices.reversed() {
      nameDecade(place)
      guard let gap = gap(after: place), gap.count <= Self.widestGap else { continue }
      shareUnit(place, gap)
      joinFraction(place, gap)
      completeYear(place, gap)
    }
  }

  /// The characters between a number and the next; `nil` after the last.
  func gap(after place: Int) -> Range<Int>? {
    guard place + 1 < found.count else { return nil }
    let end = found[place].range.upperBound
    return end..<max(end, found[place + 1].range.lowerBound)
  }

  /// The most characters that stand between numbers of one list.
  private static let widestGap = 8

  /// Gives a number the unit of the next too: 3–5 billion, 3至5亿, 15 to 20 per cent.
  private mutating func shareUnit(_ place: Int, _ gap: Range<Int>) {
    guard let digits = found[place].digits, found[place].exponent == nil,
      let exponent = found[place + 1].exponent, isJoint(gap)
    else { return }
    found[place].values.insert(Quantity(digits, exponent: exponent))
    found[place].exponent = exponent
  }

  /// Whether the characters `range` only join numbers, as a dash, a comma and “to” do.
  func isJoint(_ range: Range<Int>) -> Bool {
    let kept = scalars[range].filter { !" \u{A0}$¥€£".unicodeScalars.contains($0) }
    return Self.joints.contains(String(String.UnicodeScalarView(kept)).lowercased())
  }

  private static let joints: Set<String> = [
    "-", "–", "—", "——", "~", "至", "到", "和", "及", "与", "或", "、", ",", "、和", "to", "and", "or",
    ",and",
    "upto", "tonearly",
  ]

  /// Makes 2/3 two thirds beside a 2 and a 3, as in a date.
  private mutating func joinFraction(_ place: Int, _ gap: Range<Int>) {
    guard gap.count == 1, scalars[gap.lowerBound] == "/",
      let top = found[place].digits.flatMap({ Int($0) }),
      let bottom = found[place + 1].digits.flatMap({ Int($0) }), top < bottom,
      let fraction = Quantity(top, over: bottom)
    else { return }
    found[place].values.insert(fraction)
    found[place + 1].values.insert(fraction)
  }

  /// Makes 22 the year 2022 where it follows 2021 with a dash or a bar.
  private mutating func completeYear(_ place: Int, _ gap: Range<Int>) {
    guard gap.count <= 2, scalars[gap].allSatisfy({ "-–—/".unicodeScalars.contains($0) }),
      let first = found[place].digits, first.utf8.count == 4, let year = Int(first),
      let second = found[place + 1].digits, second.utf8.count == 2, let end = Int(second),
      end > year % 100
    else { return }
    found[place + 1].values.insert(Quantity(String(year - year % 100 + end)))
  }

  /// Makes 90年代 the 1990s, and with a century before it no other decade.
  private mutating func nameDecade(_ place: Int) {
    guard has("年代", at: found[place].range.upperBound),
      let decade = found[place].values.lazy.compactMap({ Int($0.description) }).first,
      decade < 100
    else { return }
    var century = 20
    if place > 0, has("世纪", at: found[place - 1].range.upperBound),
      found[place - 1].range.upperBound + 2 == found[place].range.lowerBound,
      let number = found[place - 1].values.lazy.compactMap({ Int($0.description) }).first
    {
      century = number
      found[place - 1].isDefinite = false
    }
    found[place].values.insert(Quantity(String((century - 1) * 100 + decade)))
  }
}
