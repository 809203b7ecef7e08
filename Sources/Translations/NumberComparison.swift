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
    let (a, b) = (NumberReader(source), NumberReader(translation))
    guard !(a.found.isEmpty && b.found.isEmpty) else { return nil }
    let (theirs, ours) = Self.mentions(a, b)
    let missing = Self.mentions(of: theirs, without: ours)
    let surplus = Self.mentions(of: ours, without: theirs)
    guard missing.isEmpty, surplus.isEmpty else {
      self.missing = missing
      self.surplus = surplus
      return
    }
    guard
      let (missing, surplus) = Self.miscounted(theirs, ours) ?? Self.exchangedDays(a, b)
        ?? Self.unrepeated(a, b)
    else { return nil }
    self.missing = missing
    self.surplus = surplus
  }

  private typealias Difference = (missing: [NumberMention], surplus: [NumberMention])

  /// The numbers of both texts; without their signs where words say what a sign would.
  private static func mentions(
    _ a: NumberReader, _ b: NumberReader
  ) -> ([NumberMention], [NumberMention]) {
    let (first, second) = (a.mentions, b.mentions)
    let hasSign = (first + second).contains { $0.values.contains(where: \.isNegative) }
    guard hasSign, a.saysLess || b.saysLess else { return (first, second) }
    let bare = { (mention: NumberMention) in
      NumberMention(
        mention.spelling, Set(mention.values.map(\.magnitude)), isDefinite: mention.isDefinite)
    }
    return (first.map(bare), second.map(bare))
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
  ) -> Difference? {
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

  /// Where both texts have the same months and the same days of them, but not together: 20 May and
  /// 12 June became 12 May and 20 June.
  private static func exchangedDays(_ a: NumberReader, _ b: NumberReader) -> Difference? {
    let (theirs, ours) = (a.days, b.days)
    guard theirs.count > 1, ours.count > 1 else { return nil }
    let (names, others) = (Set(theirs.map(\.name)), Set(ours.map(\.name)))
    guard names != others, names.count == others.count,
      Set(theirs.map(\.month)) == Set(ours.map(\.month)),
      Set(theirs.map(\.day)) == Set(ours.map(\.day))
    else { return nil }
    let mention = { (reader: NumberReader, day: NumberReader.Day) in
      NumberMention(reader.text(day.range), [], isDefinite: true)
    }
    return (
      theirs.filter { !others.contains($0.name) }.map { mention(a, $0) },
      ours.filter { !names.contains($0.name) }.map { mention(b, $0) }
    )
  }

  /// Where one text counts the same number twice in one list, and the other does so once: 3件、3件.
  private static func unrepeated(_ a: NumberReader, _ b: NumberReader) -> Difference? {
    let missing = a.repetitions(lackingIn: b)
    let surplus = b.repetitions(lackingIn: a)
    return missing.isEmpty && surplus.isEmpty ? nil : (missing, surplus)
  }
}
