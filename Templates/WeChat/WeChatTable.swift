import Markdown
import SiteModel

/// A table before it is written for WeChat: as a table, or as a card a row where a phone is too
/// narrow for its columns.
struct WeChatTable {
  /// What a cell says.
  enum Content {
    case phrase([Inline])
    case words(String)

    var isEmpty: Bool {
      switch self {
      case .phrase(let inlines): inlines.isEmpty
      case .words(let words): words.isEmpty
      }
    }
  }

  /// A cell and how far it stretches.
  struct Cell {
    let column: Int
    let columns: Int
    let rows: Int
    let content: Content
  }

  /// Left, center or right, by column.
  let alignments: [String]
  let head: [[Cell]]
  let body: [[Cell]]
  /// Whether the cells of the first column head their rows.
  let headsRows: Bool

  /// The most columns that a phone shows side by side.
  private static let widest = 4

  var isWide: Bool { alignments.count > Self.widest }
}

extension WeChatTable {
  /// A table of the text without a number, whose cells stand by themselves.
  init(_ table: Table) {
    let cells = { (row: [Table.Cell]) in
      row.enumerated().map { Cell(column: $0, columns: 1, rows: 1, content: .phrase($1)) }
    }
    self.init(
      alignments: table.columns.map(Self.name), head: [cells(table.header)],
      body: table.rows.map(cells), headsRows: false)
  }

  /// The table of a text's exhibit, whose cells may be merged.
  init?(exhibited table: Table) {
    guard
      let grid = try? MergedGrid([table.header] + table.rows, continuation: \.continuation)
    else { return nil }
    let rows = grid.rows.map { row in
      row.map {
        Cell(
          column: $0.column, columns: $0.columns, rows: $0.rows, content: .phrase($0.cell))
      }
    }
    self.init(
      alignments: table.columns.map(Self.name), head: Array(rows.prefix(grid.headRows)),
      body: Array(rows.dropFirst(grid.headRows)), headsRows: true)
  }

  /// The rows of a data set.
  init?(_ table: DataTable, in context: PageContext) {
    guard let grid = table.grid else { return nil }
    let columns = table.columns.map { table.set.columns[$0] }
    self.init(
      alignments: columns.map { $0.kind == .number ? "right" : "left" },
      head: [
        columns.enumerated().map { index, column in
          Cell(column: index, columns: 1, rows: 1, content: .words(context.header(of: column)))
        }
      ],
      body: grid.rows.map { row in
        row.map {
          Cell(
            column: $0.column, columns: $0.columns, rows: $0.rows,
            content: .words(context.words(of: $0.cell, in: columns[$0.column], table.set)))
        }
      }, headsRows: true)
  }

  private static func name(_ alignment: Table.Alignment?) -> String {
    switch alignment {
    case .left, nil: "left"
    case .center: "center"
    case .right: "right"
    }
  }

  /// How many columns the head takes together with the first.
  var titleColumns: Int {
    headsRows ? head.first?.first?.columns ?? 1 : 1
  }

  /// What stands above a column, from the top down.
  func labels(ofColumn column: Int) -> [Content] {
    head.joined().filter { ($0.column..<($0.column + $0.columns)).contains(column) }
      .map(\.content).filter { !$0.isEmpty }
  }

  /// The rows with the cells that reach into them from above.
  var completeRows: [[Cell]] {
    var reaching: [(cell: Cell, rest: Int)] = []
    return body.map { row in
      let cells = reaching.map(\.cell) + row
      reaching =
        reaching.map { ($0.cell, $0.rest - 1) }.filter { $0.rest > 0 }
        + row.filter { $0.rows > 1 }.map { ($0, $0.rows - 1) }
      return cells.sorted { $0.column < $1.column }
    }
  }

  /// The rows in groups that no cell reaches out of.
  var groups: [[[Cell]]] {
    var groups: [[[Cell]]] = []
    var reach = 0
    for row in body {
      if reach > 0 { groups[groups.count - 1].append(row) } else { groups.append([row]) }
      reach = max(reach, row.map(\.rows).max() ?? 1) - 1
    }
    return groups
  }
}

extension PageContext {
  fileprivate func header(of column: DataSet.Column) -> String {
    words(column.name).text
      + (column.unit.map { strings.unitOfColumn(words($0).text) }.map {
        language == .zh ? $0 : " \($0)"
      } ?? "")
  }

  fileprivate func words(
    of cell: DataSet.Cell, in column: DataSet.Column, _ set: DataSet
  ) -> String {
    switch cell {
    case .date(let date): strings.date(date)
    case .sources(let indexes): indexes.map { strings.sourceNumber($0 + 1) }.joined()
    default: set.text(of: cell, in: column, language: language)?.value ?? "—"
    }
  }
}
