import Export
import Markdown
import SiteModel

extension TypstSource {
  /// Writes blocks, one below the other.
  mutating func blocks(_ blocks: [Block], in text: PrintedText) {
    for block in blocks {
      from(text.writing.path, block.offset) { $0.write(block.content, in: text) }
    }
  }

  /// Writes blocks that stand in a line of something else, as far as they are a paragraph only.
  mutating func flow(_ blocks: [Block], in text: PrintedText) {
    guard blocks.count == 1, case .paragraph(let inlines) = blocks[0].content else {
      return self.blocks(blocks, in: text)
    }
    from(text.writing.path, blocks[0].offset) {
      $0.pieces(of: inlines, in: text) { $0.phrase($1, in: text) }
    }
  }

  /// Writes a paragraph.
  mutating func paragraph(_ write: (inout TypstSource) -> Void) {
    block("p") { $0.content(write) }
  }

  private mutating func write(_ content: Block.Content, in text: PrintedText) {
    switch content {
    case .paragraph(let inlines):
      pieces(of: inlines, in: text) { source, piece in
        source.paragraph { $0.phrase(piece, in: text) }
      }
    case .heading(_, let id, let inlines): heading(id, inlines, in: text)
    case .quote(let blocks): block("quotation") { $0.content { $0.blocks(blocks, in: text) } }
    case .list(let list): self.list(list, in: text)
    case .code(_, let code): block("code-block") { $0.string(code.withoutLastLineEnd) }
    case .thematicBreak: block("thematic-break")
    case .table(let table): plainTable(table, in: text)
    case .directive(let directive): self.directive(directive, in: text)
    case .html: break
    }
  }

  private mutating func heading(_ id: String, _ inlines: [Inline], in text: PrintedText) {
    block("section") {
      $0.value(text.level(ofHeading: id))
      $0.string("id", text.place(id))
      $0.content { source in
        if let number = text.numbers[id] { source.text(number) }
        source.phrase(inlines, in: text)
      }
    }
  }

  private mutating func list(_ list: List, in text: PrintedText) {
    block(list.start == nil ? "bullets" : "numbers") { call in
      if let start = list.start { call.value("start", start) }
      for item in list.items {
        call.content { $0.item(item, isTight: list.isTight, in: text) }
      }
    }
  }

  /// In a tight list paragraphs are no blocks of their own.
  private mutating func item(_ blocks: [Block], isTight: Bool, in text: PrintedText) {
    for block in blocks {
      if isTight { flow([block], in: text) } else { self.blocks([block], in: text) }
    }
  }

  // MARK: Images

  /// Writes the images among `inlines` as blocks, and what stands between them as `write` has it.
  private mutating func pieces(
    of inlines: [Inline], in text: PrintedText,
    _ write: (inout TypstSource, [Inline]) -> Void
  ) {
    for piece in inlines.pieces {
      switch piece {
      case .text(let inlines): write(&self, inlines)
      case .image(let address, let alternative):
        guard let picture = text.picture(at: address.destination) else { continue }
        block("plain-image") { $0.image(picture, alternative.plainText, fillsLine: false) }
      }
    }
  }

  // MARK: Directives

  private mutating func directive(_ directive: Directive, in text: PrintedText) {
    let strings = text.context.strings
    switch directive.name {
    case .chart, .figure, .table: exhibit(directive, in: text)
    case .note: callout(directive, "note", strings.note, in: text)
    case .important: callout(directive, "important", strings.important, in: text)
    case .example: callout(directive, "example", strings.example, in: text)
    case .quote:
      anchor(directive, in: text)
      block("quoted") { call in
        call.content("source") { $0.phrase(directive.label, in: text) }
        call.content { $0.blocks(directive.blocks, in: text) }
      }
    case .term:
      block("term") { call in
        if let id = directive.id { call.string("id", text.place(id)) }
        call.content { $0.phrase(directive.label, in: text) }
        call.content { $0.flow(directive.blocks, in: text) }
      }
    }
  }

  private mutating func callout(
    _ directive: Directive, _ kind: String, _ name: String, in text: PrintedText
  ) {
    anchor(directive, in: text)
    block("callout") { call in
      call.string(kind)
      call.content { $0.text(name) }
      if !directive.label.isEmpty {
        call.content("title") { $0.phrase(directive.label, in: text) }
      }
      call.content { $0.blocks(directive.blocks, in: text) }
    }
  }

  private mutating func anchor(_ directive: Directive, in text: PrintedText) {
    guard let id = directive.id else { return }
    block("anchor") { $0.string(text.place(id)) }
  }
}

extension TypstSource.Call {
  /// Writes an image: as wide as the page, or else as it is, as far as the page allows.
  mutating func image(_ picture: String, _ alternative: String, fillsLine: Bool) {
    call("image") { call in
      call.string("alt", alternative)
      if fillsLine { call.word("width", "100%") }
      call.string(picture)
    }
  }
}

/// What a paragraph is made of for the typesetter, to whom an image is a block.
private enum Piece {
  case text([Inline])
  case image(Address, [Inline])
}

extension [Inline] {
  fileprivate var pieces: [Piece] {
    var pieces: [Piece] = []
    for inline in self {
      for piece in inline.pieces {
        if case .text(let more) = piece, case .text(let text)? = pieces.last {
          pieces[pieces.count - 1] = .text(text + more)
        } else {
          pieces.append(piece)
        }
      }
    }
    return pieces.filter { piece in
      guard case .text(let inlines) = piece else { return true }
      return inlines.contains { $0 != .softBreak && $0 != .lineBreak && $0 != .text(" ") }
    }
  }
}

extension Inline {
  fileprivate var pieces: [Piece] {
    switch self {
    case .image(let address, let alternative): [.image(address, alternative)]
    case .emphasis(let inner): inner.pieces(within: Inline.emphasis)
    case .strong(let inner): inner.pieces(within: Inline.strong)
    case .strikethrough(let inner): inner.pieces(within: Inline.strikethrough)
    case .link(let address, let inner): inner.pieces { .link(address, $0) }
    default: [.text([self])]
    }
  }
}

extension [Inline] {
  fileprivate func pieces(within wrap: ([Inline]) -> Inline) -> [Piece] {
    pieces.map { piece in
      if case .text(let inlines) = piece { .text([wrap(inlines)]) } else { piece }
    }
  }
}

extension String {
  fileprivate var withoutLastLineEnd: String {
    last == "\n" ? String(dropLast()) : self
  }
}
