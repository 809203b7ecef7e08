import Export
import Markdown
import SiteModel

extension TypstSource {
  /// Writes a table that has no number.
  mutating func plainTable(_ table: Table, in text: PrintedText) {
    let cells = { (row: [Table.Cell]) in
      row.enumerated().map { PrintedTable.Cell($1, column: $0, in: text) }
    }
    plainTable(
      PrintedTable(
        alignments: table.columns.map(PrintedTable.Alignment.init),
        head: [cells(table.header)], body: table.rows.map(cells), headsRows: false,
        repeatsHead: !table.header.contains(where: \.hasLinks)))
  }

  /// Writes a table that has no number.
  mutating func plainTable(_ table: PrintedTable) {
    block("plain-table") { call in
      call.keepsTogether(table)
      call.table(table)
    }
  }
}

extension PrintedTable {
  /// The table of a text's exhibit, whose cells may be merged.
  init?(_ table: Table, in text: PrintedText) {
    guard
      let grid = try? MergedGrid([table.header] + table.rows, continuation: \.continuation)
    else { return nil }
    let rows = grid.rows.map { row in
      row.map {
        Cell($0.cell, column: $0.column, columns: $0.columns, rows: $0.rows, in: text)
      }
    }
    self.init(
      alignments: table.columns.map(Alignment.init),
      head: Array(rows.prefix(grid.headRows)), body: Array(rows.dropFirst(grid.headRows)),
      headsRows: true,
      repeatsHead: !grid.rows.prefix(grid.headRows).joined().contains { $0.cell.hasLinks })
  }

  /// The rows of a data set.
  init?(_ table: DataTable, from path: String, in context: PageContext) {
    guard let grid = table.grid else { return nil }
    let columns = table.columns.map { table.set.columns[$0] }
    self.init(
      alignments: columns.map { $0.kind == .number ? .right : .left },
      head: [
        columns.enumerated().map { index, column in
          Cell(header: column, at: index, from: "\(path).yml", in: context)
        }
      ],
      body: grid.rows.map { row in
        row.map {
          Cell($0, of: table.set, in: columns[$0.column], from: "\(path).csv", context)
        }
      }, headsRows: true)
  }
}

extension PrintedTable.Alignment {
  fileprivate init(_ alignment: Table.Alignment?) {
    switch alignment {
    case .left, nil: self = .left
    case .center: self = .center
    case .right: self = .right
    }
  }
}

extension PrintedTable.Cell {
  fileprivate init(
    _ cell: Table.Cell, column: Int, columns: Int = 1, rows: Int = 1, in text: PrintedText
  ) {
    self.init(column: column, columns: columns, rows: rows, text: cell.plainText) {
      $0.phrase(cell, in: text)
    }
  }

  fileprivate init(
    header column: DataSet.Column, at index: Int, from path: String, in context: PageContext
  ) {
    let name = context.words(column.name)
    // A Chinese parenthesis brings its space along.
    let space = context.language == .zh ? "" : " "
    let unit =
      column.unit.map { space + context.strings.unitOfColumn(context.words($0).text) } ?? ""
    self.init(column: index, columns: 1, rows: 1, text: name.text + unit) { source in
      source.from(path, 0) { source in
        source.words(name)
        source.text(unit)
      }
    }
  }

  fileprivate init(
    _ entry: MergedGrid<DataSet.Cell>.Entry, of set: DataSet, in column: DataSet.Column,
    from path: String, _ context: PageContext
  ) {
    let words: Words =
      switch entry.cell {
      case .date(let date): Words(context.strings.date(date))
      case .sources(let indexes):
        Words(indexes.map { "[\($0 + 1)]" }.joined(separator: " "))
      default:
        set.text(of: entry.cell, in: column, language: context.language).map {
          context.words($0.value, in: $0.language)
        } ?? Words("—")
      }
    self.init(
      column: entry.column, columns: entry.columns, rows: entry.rows, text: words.text
    ) { source in
      source.from(path, 0) { $0.words(words) }
    }
  }
}

extension [Inline] {
  /// Whether something in it leads elsewhere.
  fileprivate var hasLinks: Bool {
    contains { inline in
      switch inline {
      case .link, .reference, .footnoteReference: true
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): inner.hasLinks
      default: false
      }
    }
  }
}
