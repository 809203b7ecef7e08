public import Markdown

/// A part of a text that is translated as one: a text of the front matter, a paragraph, a heading,
/// an item of a list, a table, the line of a directive.
public struct TextBlock: Sendable, Equatable {
  /// What the block is.
  public enum Kind: Sendable, Hashable {
    /// A text of the front matter, by its key.
    case field(String)
    /// A paragraph.
    case paragraph
    /// A heading.
    case heading
    /// An item of a list.
    case item
    /// A table.
    case table
    /// The line that starts a directive: its label and its attributes.
    case directive
    /// Code.
    case code
    /// A paragraph of a footnote.
    case footnote
  }

  /// What the block is.
  public let kind: Kind
  /// What it says, normalised, with the destinations of its links: what its fingerprint is made of.
  public let text: String
  /// What a reader reads of it, piece by piece: the cells of a table, or else one piece.
  public let pieces: [String]
  /// The bytes of the file that it was read from, as near as they are known.
  public internal(set) var range: Range<Int>
  /// Whether it is in a part of the text that repeats the words of another document.
  public let isQuoted: Bool
  /// The name of `text`.
  public let fingerprint: BlockFingerprint

  init(_ kind: Kind, _ text: String, pieces: [String], range: Range<Int>, isQuoted: Bool = false) {
    self.kind = kind
    self.text = text
    self.pieces = pieces
    self.range = range
    self.isQuoted = isQuoted
    fingerprint = BlockFingerprint(of: text)
  }

  /// A text of the front matter that the bytes `range` of the file hold.
  public init(field key: String, _ text: String, range: Range<Int>) {
    let text = NormalisedText.of(text)
    self.init(.field(key), "\(key): \(text)", pieces: [text], range: range)
  }
}

extension Document {
  /// The blocks of the text in its order, those of the footnotes last.
  ///
  /// - Parameter end: the byte offset at which the text ends in its file.
  public func textBlocks(endingAt end: Int) -> [TextBlock] {
    var collector = BlockCollector()
    collector.collect(blocks, as: .paragraph)
    for footnote in footnotes { collector.collect(footnote.blocks, as: .footnote) }
    return collector.finish(at: end)
  }
}

private struct BlockCollector {
  private var blocks: [TextBlock] = []
  /// How deep the walk is in quotations of other documents.
  private var quotations = 0

  /// - Parameter kind: what a plain paragraph here is.
  mutating func collect(_ blocks: [Block], as kind: TextBlock.Kind, number: Int? = nil) {
    for (index, block) in blocks.enumerated() {
      switch block.content {
      case .paragraph(let inlines):
        let number = index == 0 ? number : nil
        append(kind, inlines, at: block.offset, prefix: number.map { "\($0). " } ?? "")
      case .heading(let level, _, let inlines):
        append(
          .heading, inlines, at: block.offset, prefix: String(repeating: "#", count: level) + " ")
      case .quote(let inner):
        quotations += 1
        collect(inner, as: kind)
        quotations -= 1
      case .list(let list):
        for (index, item) in list.items.enumerated() {
          let start = index == 0 && list.start != 1 ? list.start : nil
          collect(item, as: .item, number: start)
        }
      case .table(let table):
        append(table, at: block.offset)
      case .directive(let directive):
        append(directive)
        quotations += directive.name == .quote ? 1 : 0
        collect(directive.blocks, as: kind)
        quotations -= directive.name == .quote ? 1 : 0
      case .code(let info, let text):
        append(.code, "```\(info)\n\(text)", [text], at: block.offset)
      case .thematicBreak, .html:
        break
      }
    }
  }

  /// The blocks, each as far as the next one.
  func finish(at end: Int) -> [TextBlock] {
    let starts = Set(blocks.map(\.range.lowerBound)).sorted()
    let ends = Dictionary(uniqueKeysWithValues: zip(starts, starts.dropFirst()))
    return blocks.map { block in
      var block = block
      let start = block.range.lowerBound
      block.range = start..<(ends[start] ?? max(end, start))
      return block
    }
  }

  private mutating func append(
    _ kind: TextBlock.Kind, _ inlines: [Inline], at offset: Int, prefix: String
  ) {
    append(
      kind, prefix + NormalisedText.of(inlines), [NormalisedText.of(inlines.plainText)], at: offset)
  }

  private mutating func append(_ table: Table, at offset: Int) {
    let rows = [table.header] + table.rows
    let text = rows.map { $0.map(NormalisedText.of).joined(separator: " | ") }
    append(
      .table, text.joined(separator: "\n"),
      rows.joined().map { NormalisedText.of($0.plainText) }, at: offset)
  }

  private mutating func append(_ directive: Directive) {
    let attributes = directive.attributes.map { "\($0.key)=\($0.value)" }.sorted()
    let braces = ((directive.id.map { ["#\($0)"] } ?? []) + attributes).joined(separator: " ")
    let label = NormalisedText.of(directive.label)
    append(
      .directive, ":::\(directive.name.rawValue)[\(label)]{\(braces)}",
      [NormalisedText.of(directive.label.plainText)], at: directive.range.lowerBound)
  }

  private mutating func append(
    _ kind: TextBlock.Kind, _ text: String, _ pieces: [String], at offset: Int
  ) {
    blocks.append(
      TextBlock(
        kind, text, pieces: pieces, range: offset..<offset, isQuoted: quotations > 0))
  }
}
