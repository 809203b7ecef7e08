import Diagnostics
import Translations

/// Where numbers and words stand in a file, and what is said of numbers that differ.
extension SourceFile {
  /// What differs between the numbers of two texts of the file that say the same; `nil` where
  /// nothing does.
  func differenceOfNumbers(
    _ source: Located<String>, _ translation: Located<String>
  ) -> Diagnostic? {
    guard let numbers = NumberComparison(source: source.value, translation: translation.value)
    else { return nil }
    let place = numbers.surplus.lazy.compactMap { range(of: $0, in: [translation.range]) }.first
    let other = numbers.missing.lazy.compactMap { range(of: $0, in: [source.range]) }.first
    return Diagnostic(
      .numbersDiffer, in: self, at: place ?? translation.range,
      .numbersDiffer(missing: numbers.missing, surplus: numbers.surplus), help: .mendNumbers,
      notes: [
        .init(
          Message(zh: "原文", en: "the source"), path: path,
          place: self.place(at: (other ?? source.range).lowerBound))
      ])
  }

  /// Where the number stands in the bytes `ranges`, as it is spelt; `nil` where the file spells it
  /// another way, such as with full-width digits.
  func range(of mention: NumberMention, in ranges: [Range<Int>]) -> Range<Int>? {
    let isDigit = { (byte: UInt8) in 0x30...0x39 ~= byte }
    let spelling = Array(mention.spelling.utf8)
    return ranges.lazy.compactMap { bounds -> Range<Int>? in
      var start = bounds.lowerBound
      while let found = range(of: spelling, in: start..<bounds.upperBound) {
        let isWhole =
          (found.lowerBound == 0 || !isDigit(bytes[found.lowerBound - 1]))
          && (found.upperBound == bytes.count || !isDigit(bytes[found.upperBound]))
        if isWhole { return found }
        start = found.upperBound
      }
      return nil
    }.first
  }

  /// The first place of `text` in the bytes `range`; a space of it may be a line's end there.
  func range(of text: [UInt8], in range: Range<Int>) -> Range<Int>? {
    guard let first = text.first, range.count >= text.count else { return nil }
    for start in range.lowerBound...(range.upperBound - text.count) where bytes[start] == first {
      if let end = end(of: text, at: start, before: range.upperBound) { return start..<end }
    }
    return nil
  }

  private func end(of text: [UInt8], at start: Int, before limit: Int) -> Int? {
    var place = start
    for byte in text {
      guard place < limit else { return nil }
      if byte == UInt8(ascii: " "), bytes[place] == UInt8(ascii: "\n") {
        place += 1
        while place < limit, bytes[place] == byte { place += 1 }
      } else if bytes[place] == byte {
        place += 1
      } else {
        return nil
      }
    }
    return place
  }
}

extension Message {
  /// The numbers of a source that its translation lacks, and the other way round.
  static func numbersDiffer(missing: [NumberMention], surplus: [NumberMention]) -> Message {
    let lacking = Message.list(missing.map(\.spelling))
    let added = Message.list(surplus.map(\.spelling))
    return switch (missing.isEmpty, surplus.isEmpty) {
    case (false, false):
      Message(
        zh: "数字与原文不一致：原文有“\(lacking.zh)”，译文有“\(added.zh)”",
        en: "the numbers differ: the source has \(lacking.en), the translation \(added.en)")
    case (false, true):
      Message(
        zh: "原文有数字“\(lacking.zh)”，译文没有",
        en: "the translation lacks the source's \(lacking.en)")
    default:
      Message(zh: "译文有数字“\(added.zh)”，原文没有", en: "\(added.en) is not in the source")
    }
  }

  /// How numbers that differ are mended.
  static let mendNumbers = Message(
    zh: "改正写错的一方；3.5亿和350 million这样的数算相等",
    en: "mend the one that is wrong; 3.5亿 and 350 million count as equal")
}
