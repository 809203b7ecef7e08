/// What the words around numbers say of how often they stand, and of their sign.
extension NumberReader {
  /// The numbers that stand twice in one list here, and not as often in `other`.
  func repetitions(lackingIn other: NumberReader) -> [NumberMention] {
    var lacking: [NumberMention] = []
    for place in found.indices {
      guard let gap = gap(after: place), isList(gap), found[place].isDefinite,
        found[place + 1].isDefinite, found[place].values == found[place + 1].values,
        count(of: found[place].values) > other.count(of: found[place].values),
        !other.saysEach, !saysEach
      else { continue }
      lacking.append(
        NumberMention(text(found[place + 1].range), found[place + 1].values, isDefinite: true))
    }
    return lacking
  }

  private func count(of values: Set<Quantity>) -> Int {
    found.count { !$0.values.isDisjoint(with: values) }
  }

  /// Whether a measure word and one mark of a list stand here, such as 件、 or “ cases, ”.
  private func isList(_ gap: Range<Int>) -> Bool {
    gap.count <= 4 && scalars[gap].contains("、")
      || gap.count <= 16 && [", ", " and "].contains { text(gap).hasSuffix($0) }
  }

  /// Whether a word gives one number to several: 3 each, 分别, 各3件.
  private var saysEach: Bool { says(Self.each) }

  /// Whether a word says what a minus sign would.
  var saysLess: Bool { says(Self.less) }

  private func says(_ words: [[Unicode.Scalar]]) -> Bool {
    scalars.indices.contains { place in
      let scalar = Self.lowercased(scalars[place])
      return words.contains { word in
        word[0] == scalar && place + word.count <= scalars.count
          && zip(word, scalars[place...]).allSatisfy { $0 == Self.lowercased($1) }
      }
    }
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    0x41...0x5A ~= scalar.value ? Unicode.Scalar(UInt8(scalar.value | 0x20)) : scalar
  }

  private static let each = ["each", "apiece", "both", "either", "各", "均", "都", "每"]
    .map { Array($0.unicodeScalars) }

  private static let less = [
    "minus", "negative", "fall", "fell", "drop", "declin", "decreas", "down", "reduc", "less",
    "lower",
    "below", "loss", "deficit", "shr", "cut", "负", "减", "降", "亏", "跌", "少", "零下", "赤字",
  ].map { Array($0.unicodeScalars) }
}
