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
      // What is left out of a source's translation is shown as it is.
      if blocks.count != others.count, blocks.first?.isOfSources ?? false { return [] }
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
    let range = surplus.lazy.compactMap { translation.file.range(of: $0, in: ours.map(\.range)) }
      .first
    let start = ours.first?.range.lowerBound ?? translation.file.bytes.count
    let places = missing.compactMap {
      source.file.range(of: $0, in: theirs.map(\.range))?.lowerBound
    }
    let notes = places.isEmpty ? [theirs.first?.range.lowerBound ?? 0] : places
    return Diagnostic(
      .numbersDiffer, in: translation.file, at: range ?? translation.file.line(around: start),
      .numbersDiffer(missing: missing, surplus: surplus), help: .mendNumbers,
      notes: notes.prefix(4).map { note(Message(zh: "原文", en: "the source"), at: $0) })
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
