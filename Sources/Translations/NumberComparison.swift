/// How the numbers of a text and of its translation differ.
///
/// A number in digits must be in the other text too, in digits or in words. A number in words asks
/// for nothing: 一 and “one” are ways of speaking.
public struct NumberComparison: Sendable, Equatable {
  /// The numbers of the source that the translation does not have.
  public let missing: [NumberMention]
  /// The numbers of the translation that the source does not have.
  public let surplus: [NumberMention]

  /// Compares two texts; `nil` where their numbers are the same.
  public init?(source: String, translation: String) {
    let source = NumberReader.mentions(in: source)
    let translation = NumberReader.mentions(in: translation)
    let missing = Self.mentions(of: source, without: translation)
    let surplus = Self.mentions(of: translation, without: source)
    if missing.isEmpty, surplus.isEmpty {
      guard let (missing, surplus) = Self.miscounted(source, translation) else { return nil }
      self.missing = missing
      self.surplus = surplus
    } else {
      self.missing = missing
      self.surplus = surplus
    }
  }

  private static func mentions(
    of text: [NumberMention], without other: [NumberMention]
  ) -> [NumberMention] {
    let known = Set(other.flatMap(\.values))
    return text.filter { $0.isDefinite && known.isDisjoint(with: $0.values) }
  }

  /// Where one text has as many numbers as the other, but one of them more often and another less:
  /// a number that became another one of the same text.
  ///
  /// Two texts may repeat a number as their languages want it; then they have not as many.
  private static func miscounted(
    _ source: [NumberMention], _ translation: [NumberMention]
  ) -> (missing: [NumberMention], surplus: [NumberMention])? {
    let (a, b) = (source.filter(\.isDefinite), translation.filter(\.isDefinite))
    guard a.count == b.count, (a + b).allSatisfy({ $0.values.count == 1 }) else { return nil }
    let inWords = Set((source + translation).filter { !$0.isDefinite }.flatMap(\.values))
    let missing = surplus(of: a, over: b)
    let surplus = surplus(of: b, over: a)
    guard !missing.isEmpty, (missing + surplus).allSatisfy({ inWords.isDisjoint(with: $0.values) })
    else { return nil }
    return (missing, surplus)
  }

  private static func surplus(
    of text: [NumberMention], over other: [NumberMention]
  ) -> [NumberMention] {
    var counts: [Set<Quantity>: Int] = [:]
    for mention in other { counts[mention.values, default: 0] += 1 }
    return text.filter { mention in
      counts[mention.values, default: 0] -= 1
      return counts[mention.values, default: 0] < 0
    }
  }
}
