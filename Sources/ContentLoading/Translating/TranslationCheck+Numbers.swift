import Diagnostics
import Translations

/// The numbers of a text and of its translation.
extension TranslationCheck {
  var numberProblems: [Diagnostic] {
    pairedBlocks.compactMap { source, translation in
      problem(of: source, translation)
    }
  }

  /// The blocks that say the same: texts of the front matter by key and place, and the blocks of
  /// the body one by one where both have the same kinds of blocks in the same order, else the whole
  /// bodies.
  private var pairedBlocks: [(source: ArraySlice<TextBlock>, translation: ArraySlice<TextBlock>)] {
    let theirs = Self.parts(of: source.blocks)
    let ours = Self.parts(of: translation.blocks)
    let keys = Set(theirs.map(\.first?.kind)).intersection(ours.map(\.first?.kind))
    return theirs.flatMap { blocks -> [(ArraySlice<TextBlock>, ArraySlice<TextBlock>)] in
      let kind = blocks.first?.kind
      guard keys.contains(kind), let others = ours.first(where: { $0.first?.kind == kind })
      else { return [] }
      return Self.pairs(blocks, others)
    } + Self.pairs(source.blocks.body, translation.blocks.body)
      + Self.pairs(source.blocks.footnotes, translation.blocks.footnotes)
  }

  /// The texts of the front matter, those of one key together.
  private static func parts(of blocks: [TextBlock]) -> [ArraySlice<TextBlock>] {
    var parts: [ArraySlice<TextBlock>] = []
    for (index, block) in blocks.enumerated() where block.isField {
      if let last = parts.last, last.first?.kind == block.kind {
        parts[parts.count - 1] = blocks[last.startIndex...index]
      } else {
        parts.append(blocks[index...index])
      }
    }
    return parts
  }

  private static func pairs(
    _ a: ArraySlice<TextBlock>, _ b: ArraySlice<TextBlock>
  ) -> [(ArraySlice<TextBlock>, ArraySlice<TextBlock>)] {
    guard a.map(\.kind) == b.map(\.kind) else { return [(a, b)] }
    return zip(a.indices, b.indices).map { (a[$0...$0], b[$1...$1]) }
  }

  private func problem(
    of source: ArraySlice<TextBlock>, _ translation: ArraySlice<TextBlock>
  ) -> Diagnostic? {
    guard !(source + translation).contains(where: \.isUnwritten) else { return nil }
    let theirs = source.flatMap(\.pieces)
    let ours = translation.flatMap(\.pieces)
    // The cells of a table each by itself, where both have as many.
    let isEven = theirs.count == ours.count && source.count == 1
    let texts =
      isEven
      ? Array(zip(theirs, ours)) : [(theirs.joined(separator: "\n"), ours.joined(separator: "\n"))]
    let differences = texts.compactMap { NumberComparison(source: $0, translation: $1) }
    // A translation may have notes of its own, for words that its readers do not know.
    let hasOwnNotes = translation.first?.kind == .footnote && translation.count > source.count
    let missing = differences.flatMap(\.missing)
    let surplus = hasOwnNotes ? [] : differences.flatMap(\.surplus)
    guard !(missing.isEmpty && surplus.isEmpty) else { return nil }
    return report(missing: missing, surplus: surplus, source, translation)
  }

  private func report(
    missing: [NumberMention], surplus: [NumberMention], _ theirs: ArraySlice<TextBlock>,
    _ ours: ArraySlice<TextBlock>
  ) -> Diagnostic {
    let range = surplus.lazy.compactMap { translation.file.range(of: $0, in: ours) }.first
    let start = ours.first?.range.lowerBound ?? translation.file.bytes.count
    let places = missing.compactMap { source.file.range(of: $0, in: theirs)?.lowerBound }
    let notes = places.isEmpty ? [theirs.first?.range.lowerBound ?? 0] : places
    return Diagnostic(
      .numbersDiffer, in: translation.file, at: range ?? translation.file.line(around: start),
      Self.message(
        missing: missing.map(\.spelling).joined(separator: ", "),
        surplus: surplus.map(\.spelling).joined(separator: ", ")),
      help: Message(
        zh: "改正写错的一方；3.5亿和350 million这样的数算相等",
        en: "mend the one that is wrong; 3.5亿 and 350 million count as equal"),
      notes: notes.prefix(4).map { note(Message(zh: "原文", en: "the source"), at: $0) })
  }

  private static func message(missing: String, surplus: String) -> Message {
    switch (missing.isEmpty, surplus.isEmpty) {
    case (false, false):
      Message(
        zh: "数字与原文不一致：原文有“\(missing)”，译文有“\(surplus)”",
        en: "the numbers differ: the source has \(missing), the translation \(surplus)")
    case (false, true):
      Message(
        zh: "原文有数字“\(missing)”，译文没有",
        en: "the translation lacks the source's \(missing)")
    default:
      Message(
        zh: "译文有数字“\(surplus)”，原文没有", en: "\(surplus) is not in the source")
    }
  }
}

extension [TextBlock] {
  /// The blocks of the body without its footnotes.
  var body: ArraySlice<TextBlock> { drop(while: \.isField).prefix { $0.kind != .footnote } }

  /// The paragraphs of the footnotes.
  var footnotes: ArraySlice<TextBlock> { self[body.endIndex...] }
}

extension TextBlock {
  /// Whether it is a text of the front matter.
  var isField: Bool {
    if case .field = kind { true } else { false }
  }
}

extension SourceFile {
  /// Where the number stands in the blocks, as it is spelt; `nil` where the file spells it another
  /// way, such as with full-width digits.
  fileprivate func range(of mention: NumberMention, in blocks: ArraySlice<TextBlock>) -> Range<Int>?
  {
    let isDigit = { (byte: UInt8) in 0x30...0x39 ~= byte }
    let spelling = Array(mention.spelling.utf8)
    return blocks.lazy.compactMap { block -> Range<Int>? in
      var start = block.range.lowerBound
      while let found = range(of: spelling, in: start..<block.range.upperBound) {
        let isWhole =
          (found.lowerBound == 0 || !isDigit(bytes[found.lowerBound - 1]))
          && (found.upperBound == bytes.count || !isDigit(bytes[found.upperBound]))
        if isWhole { return found }
        start = found.upperBound
      }
      return nil
    }.first
  }

  /// The first place of `text` in the bytes `range`.
  func range(of text: [UInt8], in range: Range<Int>) -> Range<Int>? {
    guard let first = text.first, range.count >= text.count else { return nil }
    for start in range.lowerBound...(range.upperBound - text.count)
    where bytes[start] == first && bytes[start..<(start + text.count)].elementsEqual(text) {
      return start..<(start + text.count)
    }
    return nil
  }
}
