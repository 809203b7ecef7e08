extension Document {
  /// What a reader reads, without markup and footnote marks: the blocks, then the footnotes, each
  /// on lines of its own.
  public var plainText: String {
    var text = PlainText()
    text.append(blocks)
    for footnote in footnotes { text.append(footnote.blocks) }
    return text.string
  }
}

extension [Block] {
  /// What a reader reads, without markup and footnote marks, each block on lines of its own.
  public var plainText: String {
    var text = PlainText()
    text.append(self)
    return text.string
  }
}

extension [Inline] {
  /// What a reader reads, without markup and footnote marks.
  ///
  /// An image stands for its alternative text.
  public var plainText: String {
    var text = PlainText()
    text.append(self)
    return text.string
  }
}

private struct PlainText {
  private(set) var string = ""

  mutating func append(_ blocks: [Block]) {
    for block in blocks { append(block.content) }
  }

  mutating func append(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .text(let text), .code(let text): string += text
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
        .link(_, let inner), .image(_, let inner):
        append(inner)
      case .softBreak: string += " "
      case .lineBreak: string += "\n"
      case .footnoteReference, .reference, .html: break
      }
    }
  }

  private mutating func append(_ content: Block.Content) {
    switch content {
    case .paragraph(let inlines), .heading(_, _, let inlines):
      startLine()
      append(inlines)
    case .quote(let blocks):
      append(blocks)
    case .list(let list):
      for item in list.items { append(item) }
    case .directive(let directive):
      if !directive.label.isEmpty {
        startLine()
        append(directive.label)
      }
      append(directive.blocks)
    case .code(_, let text):
      startLine()
      string.unicodeScalars.append(contentsOf: withoutLastNewline(text))
    case .table(let table):
      for row in [table.header] + table.rows {
        startLine()
        for (index, cell) in row.enumerated() {
          if index > 0 { string += "\t" }
          append(cell)
        }
      }
    case .thematicBreak, .html:
      break
    }
  }

  private mutating func startLine() {
    if !string.isEmpty { string += "\n" }
  }

  private func withoutLastNewline(_ text: String) -> Substring.UnicodeScalarView {
    let scalars = text.unicodeScalars
    return scalars.last == "\n" ? scalars.dropLast() : scalars[...]
  }
}
