import Export
import Markdown
import SiteModel

/// A table before it is written for the typesetter, who needs to know how wide its columns are.
struct PrintedTable {
  /// How a column is aligned.
  enum Alignment {
    case left, center, right
  }

  /// A cell and how far it stretches.
  struct Cell {
    let column: Int
    let columns: Int
    let rows: Int
    /// What it says, without markup.
    let text: String
    let write: (inout TypstSource) -> Void
  }

  var alignments: [Alignment]
  var head: [[Cell]]
  var body: [[Cell]]
  /// Whether the cells of the first column head their rows.
  var headsRows: Bool
  /// Whether the header may stand again on each page: not where it has notes or links.
  var repeatsHead = true
  /// Whether it is as wide as the page, or else as what it says.
  var fillsPage = true
}

extension TypstSource.Call {
  /// Writes the arguments that say what is in a table.
  mutating func table(_ table: PrintedTable) {
    let measured = ColumnWidths(of: table)
    group("columns") { call in
      for alignment in table.alignments {
        switch alignment {
        case .left: call.word("left")
        case .center: call.word("center")
        case .right: call.word("right")
        }
      }
    }
    if table.fillsPage || !measured.isNarrow {
      group("widths") { call in
        for width in measured.widths { call.value(width) }
      }
    }
    value("header-columns", table.headsRows ? 1 : 0)
    value("repeat-head", table.repeatsHead)
    group("head") { $0.cells(table.head) }
    cells(table.body)
  }

  /// Says whether a table is kept on one page.
  mutating func keepsTogether(_ table: PrintedTable) {
    value("whole", ColumnWidths(of: table).isShort)
  }

  private mutating func cells(_ rows: [[PrintedTable.Cell]]) {
    for cell in rows.joined() {
      call("cell") { call in
        if cell.columns > 1 { call.value("colspan", cell.columns) }
        if cell.rows > 1 { call.value("rowspan", cell.rows) }
        call.content(cell.write)
      }
    }
  }
}
