@_spi(RawMarkup) public import Markup

extension HTML {
  /// Writes `document`: its blocks, then its footnotes.
  public mutating func document(_ document: Document, options: DocumentRendering) {
    blocks(document.blocks, options)
    footnotes(document.footnotes, options)
  }

  /// Writes `blocks` without the footnotes that they refer to.
  public mutating func blocks(_ blocks: [Block], options: DocumentRendering) {
    self.blocks(blocks, options)
  }

  mutating func blocks(_ blocks: [Block], _ options: DocumentRendering) {
    for block in blocks {
      place(of: block, isWithoutElement: false, options)
      self.block(block.content, options)
    }
  }

  /// Writes, in a preview, where in its file `block` starts: `<!--block NAME OFFSET-->` before its
  /// element, or `<!--item NAME OFFSET-->` where it has none but the item of a list that it stands in.
  mutating func place(of block: Block, isWithoutElement: Bool, _ options: DocumentRendering) {
    guard let name = options.placesName else { return }
    raw("<!--\(isWithoutElement ? "item" : "block") \(name) \(block.offset)-->")
  }

  mutating func block(_ content: Block.Content, _ options: DocumentRendering) {
    switch content {
    case .paragraph(let inlines):
      p { $0.inlines(inlines, options) }
    case .heading(let level, let id, let inlines):
      heading(level: level, id: id, inlines, options)
    case .quote(let blocks):
      blockquote {
        $0.newline()
        $0.blocks(blocks, options.withoutTerms)
      }
    case .list(let list):
      self.list(list, options)
    case .code(let info, let text):
      codeBlock(info: info, text)
    case .thematicBreak:
      hr()
    case .table(let table):
      self.table(table, options)
    case .directive(let directive):
      self.directive(directive, options)
    case .html(let source):
      guard options.isSpecification else { return }
      raw(source)
      if source.utf8.last != UInt8(ascii: "\n") { newline() }
    }
  }

  private mutating func heading(
    level: Int, id: String, _ inlines: [Inline], _ options: DocumentRendering
  ) {
    guard !options.isSpecification else {
      return heading(level: level, id: nil) { $0.inlines(inlines, options) }
    }
    let words = options.withoutTerms
    let write = { (html: inout HTML) in
      html.heading(level: level + options.headingShift, id: options.idPrefix + id) {
        if let number = options.headingNumber(id) { $0.span(number, class: "section-number") }
        $0.inlines(inlines, words)
      }
    }
    guard let besideHeading = options.besideHeading else { return write(&self) }
    div(class: "heading-line") {
      write(&$0)
      besideHeading(id, &$0)
    }
  }

  mutating func heading(level: Int, id: String?, _ content: (inout HTML) -> Void) {
    switch level {
    case ...1: h1(id: id, content)
    case 2: h2(id: id, content)
    case 3: h3(id: id, content)
    case 4: h4(id: id, content)
    case 5: h5(id: id, content)
    default: h6(id: id, content)
    }
  }

  private mutating func list(_ list: List, _ options: DocumentRendering) {
    let items: (inout HTML) -> Void = { html in
      html.newline()
      for item in list.items {
        html.li { $0.item(item, isTight: list.isTight, options) }
      }
    }
    if let start = list.start { ol(start: start, items) } else { ul(items) }
  }

  /// Writes the blocks of a list item.
  ///
  /// In a tight list paragraphs have no element of their own.
  private mutating func item(_ blocks: [Block], isTight: Bool, _ options: DocumentRendering) {
    var startsLine = false
    for block in blocks {
      if isTight, case .paragraph(let inlines) = block.content {
        place(of: block, isWithoutElement: true, options)
        self.inlines(inlines, options)
        startsLine = false
      } else {
        if !startsLine { newline() }
        place(of: block, isWithoutElement: false, options)
        self.block(block.content, options)
        startsLine = true
      }
    }
  }

  private mutating func codeBlock(info: String, _ text: String) {
    let language = String(info.unicodeScalars.prefix { !$0.isMarkdownWhitespace })
    pre {
      $0.code(class: language.isEmpty ? nil : "language-" + language) { $0.text(text) }
    }
    newline()
  }

  private mutating func table(_ table: Table, _ options: DocumentRendering) {
    scrollRegion(label: options.labels.table, class: "table-scroll") {
      $0.table {
        $0.newline()
        $0.thead { $0.headerRow(table, options) }
        guard !table.rows.isEmpty else { return }
        $0.tbody {
          $0.newline()
          for row in table.rows { $0.row(row, of: table, options) }
        }
      }
    }
  }

  private mutating func headerRow(_ table: Table, _ options: DocumentRendering) {
    tr {
      for (cell, alignment) in zip(table.header, table.columns) {
        // A cell without text heads nothing, and a reader who hears the page must not hear that
        // it does.
        if cell.isEmpty {
          $0.td { _ in }
        } else {
          $0.th(scope: .column, align: alignment?.html) { $0.inlines(cell, options) }
        }
      }
    }
  }

  private mutating func row(
    _ row: [Table.Cell], of table: Table, _ options: DocumentRendering
  ) {
    tr {
      for (cell, alignment) in zip(row, table.columns) {
        $0.td(align: alignment?.html) { $0.inlines(cell, options) }
      }
    }
  }
}

extension Table.Alignment {
  /// The alignment as HTML has it.
  public var html: HTML.Alignment {
    switch self {
    case .left: .left
    case .center: .center
    case .right: .right
    }
  }
}
