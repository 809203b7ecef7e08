/// The cells of all tables of a text, written below each other as paragraphs for libcmark.
struct CellSheet {
  /// What a cell holds.
  enum Entry {
    case empty
    /// Text without markup: bytes of the text that the tables were found in.
    case plain(Range<Int>)
    /// A paragraph of the sheet, by its line.
    case paragraph(line: Int)
  }

  private let source: MappedText
  private var sheet = MappedText()
  private var line = 1
  private var needsReferences = false

  /// A sheet for the tables of `source`.
  init(for source: MappedText) {
    self.source = source
  }

  /// Writes down the cell `cell` of the source.
  mutating func add(_ cell: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Entry {
    if cell.isEmpty { return .empty }
    if TableSyntax.isPlain(cell, in: text) { return .plain(cell) }
    sheet.append(.cell)
    sheet.append(" ")
    var start = cell.lowerBound
    for escape in TableSyntax.escapes(in: cell, of: text) {
      sheet.append(start..<escape, of: source)
      start = escape + 1
    }
    sheet.append(start..<cell.upperBound, of: source)
    return endParagraph(lines: 1, of: text[cell])
  }

  /// Writes down the lines of a paragraph that a table follows.
  ///
  /// No line but the first can start a block when it is indented.
  mutating func add(lead lines: [Range<Int>], in text: UnsafeBufferPointer<UInt8>) -> Entry {
    for (index, line) in lines.enumerated() {
      if index > 0 { sheet.append("\n    ") }
      sheet.append(line, of: source)
      if text[line].contains(UInt8(ascii: "[")) { needsReferences = true }
    }
    return endParagraph(lines: lines.count, of: [])
  }

  private mutating func endParagraph(lines: Int, of text: some Sequence<UInt8>) -> Entry {
    sheet.append("\n\n")
    if text.contains(UInt8(ascii: "[")) { needsReferences = true }
    defer { line += lines + 1 }
    return .paragraph(line: line)
  }

  /// Lets libcmark read the sheet, with the source below it if cells may hold reference links.
  consuming func parse(references: inout [TextReference]) -> ParsedCells? {
    guard line > 1 else { return nil }
    let end = line
    if needsReferences { sheet.append(unmapped: source) }
    let text = Marking.mark(sheet, references: &references)
    guard let tree = CommonMarkTree(parsing: text.bytes) else { return nil }
    var paragraphs: [Int: CommonMarkNode] = [:]
    for node in tree.root.children.prefix(while: { $0.startLine < end }) {
      paragraphs[node.startLine] = node
    }
    return ParsedCells(text: text, tree: tree, paragraphs: paragraphs)
  }
}

/// The cells of all tables of a text as libcmark read them.
struct ParsedCells {
  /// The text that libcmark read.
  let text: MarkedText
  /// Keeps the paragraphs alive.
  private let tree: CommonMarkTree
  private let paragraphs: [Int: CommonMarkNode]

  init(text: MarkedText, tree: CommonMarkTree, paragraphs: [Int: CommonMarkNode]) {
    self.text = text
    self.tree = tree
    self.paragraphs = paragraphs
  }

  /// The paragraph that starts at `line` of the sheet.
  subscript(line: Int) -> CommonMarkNode? { paragraphs[line] }
}
