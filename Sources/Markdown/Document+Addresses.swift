extension Document {
  /// Calls `body` for each link and each image of the text, its tables and its footnotes.
  public func forEachAddress(
    _ body: (_ address: Address, _ isImage: Bool) throws -> Void
  ) rethrows {
    try Self.visit(blocks, body)
    for footnote in footnotes { try Self.visit(footnote.blocks, body) }
  }

  private static func visit(
    _ blocks: [Block], _ body: (Address, Bool) throws -> Void
  ) rethrows {
    for block in blocks {
      switch block.content {
      case .paragraph(let inlines), .heading(_, _, let inlines):
        try visit(inlines, body)
      case .quote(let inner):
        try visit(inner, body)
      case .list(let list):
        for item in list.items { try visit(item, body) }
      case .table(let table):
        for row in [table.header] + table.rows {
          for cell in row { try visit(cell, body) }
        }
      case .code, .thematicBreak, .html:
        break
      }
    }
  }

  private static func visit(
    _ inlines: [Inline], _ body: (Address, Bool) throws -> Void
  ) rethrows {
    for inline in inlines {
      switch inline {
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner):
        try visit(inner, body)
      case .link(let address, let inner):
        try body(address, false)
        try visit(inner, body)
      case .image(let address, let alternative):
        try body(address, true)
        try visit(alternative, body)
      case .text, .code, .footnoteReference, .softBreak, .lineBreak, .html:
        break
      }
    }
  }
}
