extension Document {
  /// Calls `body` for each inline of the text, its tables, its directives and its footnotes, each
  /// before those inside it.
  public func forEachInline(_ body: (Inline) throws -> Void) rethrows {
    try Self.visit(blocks, body)
    for footnote in footnotes { try Self.visit(footnote.blocks, body) }
  }

  /// Calls `body` for each link and each image of the text, its tables and its footnotes.
  public func forEachAddress(
    _ body: (_ address: Address, _ isImage: Bool) throws -> Void
  ) rethrows {
    try forEachInline { inline in
      switch inline {
      case .link(let address, _): try body(address, false)
      case .image(let address, _): try body(address, true)
      default: break
      }
    }
  }

  private static func visit(_ blocks: [Block], _ body: (Inline) throws -> Void) rethrows {
    for block in blocks {
      switch block.content {
      case .paragraph(let inlines), .heading(_, _, let inlines):
        try visit(inlines, body)
      case .quote(let inner):
        try visit(inner, body)
      case .list(let list):
        for item in list.items { try visit(item, body) }
      case .directive(let directive):
        try visit(directive.label, body)
        try visit(directive.blocks, body)
      case .table(let table):
        for row in [table.header] + table.rows {
          for cell in row { try visit(cell, body) }
        }
      case .code, .thematicBreak, .html:
        break
      }
    }
  }

  private static func visit(_ inlines: [Inline], _ body: (Inline) throws -> Void) rethrows {
    for inline in inlines {
      try body(inline)
      switch inline {
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
        .link(_, let inner), .image(_, let inner):
        try visit(inner, body)
      case .text, .code, .footnoteReference, .reference, .softBreak, .lineBreak, .html:
        break
      }
    }
  }
}
