import Export
import Markdown
import SiteModel

extension WeChatWriter {
  /// Writes blocks, one below the other, each a piece or more.
  mutating func blocks(_ blocks: [Block], in text: WeChatText) {
    for block in blocks {
      from(text.writing.path, block.offset) { $0.write(block.content, in: text) }
    }
  }

  /// Writes a paragraph that is a piece.
  mutating func paragraph(
    style: String, keepsWithNext: Bool = false, _ write: (inout WeChatWriter) -> Void
  ) {
    piece(keepsWithNext: keepsWithNext) { $0.element("p", style: style, write) }
  }

  /// Writes a heading that is a piece.
  mutating func heading(_ level: Int, _ write: (inout WeChatWriter) -> Void) {
    piece(headingLevel: level) { writer in
      let style = WeChatStyle.heading(level)
      switch level {
      case ...2: writer.element("h2", style: style, write)
      case 3: writer.element("h3", style: style, write)
      case 4: writer.element("h4", style: style, write)
      case 5: writer.element("h5", style: style, write)
      default: writer.element("h6", style: style, write)
      }
    }
  }

  private mutating func write(_ content: Block.Content, in text: WeChatText) {
    switch content {
    case .paragraph(let inlines): paragraph(inlines, in: text)
    case .heading(let level, let id, let inlines):
      heading(level) { writer in
        if let number = text.numbers[id] { writer.text(number) }
        writer.phrase(inlines, in: text)
      }
    case .quote(let blocks):
      container("blockquote", style: WeChatStyle.quotation) { $0.blocks(blocks, in: text) }
    case .list(let list): self.list(list, depth: 0, in: text)
    case .code(_, let code): codeBlock(code)
    case .thematicBreak: piece { $0.void("hr", style: WeChatStyle.thematicBreak) }
    case .table(let table):
      self.table(
        WeChatTable(table), named: text.context.strings.table, keepsWithNext: false, in: text)
    case .directive(let directive): self.directive(directive, in: text)
    case .html: break
    }
  }

  private mutating func paragraph(_ inlines: [Inline], in text: WeChatText) {
    if inlines.isImagesOnly { return images(inlines, in: text) }
    paragraph(style: WeChatStyle.paragraph(text.context.language)) {
      $0.phrase(inlines, in: text)
    }
  }

  /// Writes a paragraph that holds images and nothing else.
  mutating func images(_ inlines: [Inline], in text: WeChatText) {
    piece { writer in
      writer.element("section", style: WeChatStyle.imageLine) { $0.phrase(inlines, in: text) }
    }
  }

  /// Writes code; each line is a piece.
  private mutating func codeBlock(_ code: String) {
    var lines = code.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last == "" { lines.removeLast() }
    container("pre", style: WeChatStyle.codeBlock) { writer in
      for (index, line) in lines.enumerated() {
        writer.piece { writer in
          writer.text(String(line))
          if index < lines.count - 1 { writer.void("br") }
        }
      }
    }
  }

  // MARK: Directives

  private mutating func directive(_ directive: Directive, in text: WeChatText) {
    let strings = text.context.strings
    switch directive.name {
    case .chart, .figure, .table: exhibit(directive, in: text)
    case .note: callout(directive, strings.note, in: text)
    case .important: callout(directive, strings.important, in: text)
    case .example: callout(directive, strings.example, in: text)
    case .quote:
      container("blockquote", style: WeChatStyle.quotation) {
        $0.blocks(directive.blocks, in: text)
      }
      guard !directive.label.isEmpty else { return }
      paragraph(style: WeChatStyle.quotedSource) { writer in
        writer.text(strings.quotedFrom)
        writer.phrase(directive.label, in: text)
      }
    case .term:
      container("section", style: WeChatStyle.term) { writer in
        writer.paragraph(style: WeChatStyle.calloutTitle, keepsWithNext: true) {
          $0.phrase(directive.label, in: text)
        }
        writer.blocks(directive.blocks, in: text)
      }
    }
  }

  private mutating func callout(_ directive: Directive, _ name: String, in text: WeChatText) {
    let style = WeChatStyle.callout(isImportant: directive.name == .important)
    container("section", style: style) { writer in
      writer.paragraph(style: WeChatStyle.calloutTitle, keepsWithNext: true) { writer in
        writer.text(name)
        guard !directive.label.isEmpty else { return }
        writer.text(text.context.strings.colon)
        writer.phrase(directive.label, in: text)
      }
      writer.blocks(directive.blocks, in: text)
    }
  }
}

extension [Inline] {
  /// Whether a paragraph of it holds images, linked or not, and nothing else.
  var isImagesOnly: Bool {
    allSatisfy { inline in
      switch inline {
      case .image, .softBreak, .lineBreak: true
      case .link(_, let inner), .emphasis(let inner), .strong(let inner): inner.isImagesOnly
      default: false
      }
    }
  }
}
