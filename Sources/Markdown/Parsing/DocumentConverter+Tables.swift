/// Tables, whose cells are paragraphs of a text of their own.
extension DocumentConverter {
  /// The blocks that stand in the place of a paragraph in which a table was found.
  mutating func blocks(of found: FoundTables.FoundTable) -> [Block] {
    var blocks: [Block] = []
    if let lead = found.lead {
      let inlines = inlines(of: lead)
      if !inlines.isEmpty { blocks.append(Block(.paragraph(inlines), offset: found.leadOffset)) }
    }
    let header = found.header.map { inlines(of: $0) }
    let rows = found.rows.map { row in row.map { inlines(of: $0) } }
    let table = Table(columns: found.columns, header: header, rows: rows)
    blocks.append(Block(.table(table), offset: found.offset))
    if let offset = found.thematicBreak { blocks.append(Block(.thematicBreak, offset: offset)) }
    return blocks
  }

  private mutating func inlines(of entry: CellSheet.Entry) -> [Inline] {
    switch entry {
    case .empty:
      return []
    case .plain(let range):
      return [.text(String(decoding: text.plain.bytes[range], as: UTF8.self))]
    case .paragraph(let line):
      guard let cells = tables.cells, let node = cells[line] else { return [] }
      let outside = (text, quotations)
      (text, quotations) = (cells.text, 0)
      defer { (text, quotations) = outside }
      return leaf(node).droppingFirstSpace()
    }
  }
}

extension [Inline] {
  /// The list without the space that separates a text from the mark before it.
  func droppingFirstSpace() -> [Inline] {
    guard case .text(let text)? = first, text.utf8.first == UInt8(ascii: " ") else { return self }
    let rest = String(text.unicodeScalars.dropFirst())
    return (rest.isEmpty ? [] : [.text(rest)]) + dropFirst()
  }
}
