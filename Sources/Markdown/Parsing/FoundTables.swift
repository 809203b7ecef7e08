/// The tables among the paragraphs of a text, and what libcmark made of their cells.
struct FoundTables {
  /// A table in the place of a paragraph.
  struct FoundTable {
    /// The lines of the paragraph before the table's head.
    let lead: CellSheet.Entry?
    /// The offset in the file of the paragraph.
    let leadOffset: Int
    let columns: [Table.Alignment?]
    let header: [CellSheet.Entry]
    let rows: [[CellSheet.Entry]]
    /// The offset in the file of the head.
    let offset: Int
    /// The offset in the file of a line of hyphens that ends the table.
    let thematicBreak: Int?
  }

  private var tables: [CommonMarkNode: FoundTable] = [:]
  private(set) var cells: ParsedCells?

  init() {}

  /// The given tables with their cells.
  init(_ tables: [CommonMarkNode: FoundTable], cells: ParsedCells?) {
    self.tables = tables
    self.cells = cells
  }

  /// The table that stands in the place of the paragraph `node`.
  subscript(node: CommonMarkNode) -> FoundTable? {
    tables.isEmpty ? nil : tables[node]
  }
}
