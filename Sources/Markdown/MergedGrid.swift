/// A grid in which a cell may stretch over those below it and to its right.
public struct MergedGrid<Cell> {
  /// What a cell of the source says when it is part of another.
  public enum Continuation: Sendable {
    /// It continues the cell above: `^`.
    case above
    /// It continues the cell to the left: `<`.
    case left
  }

  /// A cell and how far it stretches.
  public struct Entry {
    /// The cell.
    public let cell: Cell
    /// The column in which it starts, from 0.
    public let column: Int
    /// How many columns it takes.
    public let columns: Int
    /// How many rows it takes.
    public let rows: Int
  }

  /// A place that continues nothing, or does not make a rectangle with what it continues.
  public struct Flaw: Error {
    /// The row, from 0.
    public let row: Int
    /// The column, from 0.
    public let column: Int
  }

  /// The cells that start in each row, from left to right.
  public let rows: [[Entry]]

  /// The grid of `cells`, whose rows are equally long.
  public init(
    _ cells: [[Cell]], continuation: (Cell) -> Continuation?
  ) throws(Flaw) {
    var origins: [[Place]] = []
    var extents: [Place: Place] = [:]
    for (row, line) in cells.enumerated() {
      origins.append([])
      for (column, cell) in line.enumerated() {
        let place = Place(row: row, column: column)
        let origin: Place
        switch continuation(cell) {
        case nil: origin = place
        case .above where row > 0: origin = origins[row - 1][column]
        case .left where column > 0: origin = origins[row][column - 1]
        default: throw Flaw(row: row, column: column)
        }
        origins[row].append(origin)
        let extent = extents[origin] ?? place
        extents[origin] = Place(
          row: max(extent.row, row), column: max(extent.column, column))
      }
    }
    for (origin, extent) in extents {
      for row in origin.row...extent.row {
        for column in origin.column...extent.column where origins[row][column] != origin {
          throw Flaw(row: row, column: column)
        }
      }
    }
    rows = cells.enumerated().map { row, line in
      line.enumerated().compactMap { column, cell in
        let place = Place(row: row, column: column)
        guard let extent = extents[place] else { return nil }
        return Entry(
          cell: cell, column: column, columns: extent.column - column + 1,
          rows: extent.row - row + 1)
      }
    }
  }

  /// How many rows the first row's cells stretch over: the rows of a table's head.
  public var headRows: Int {
    rows.first?.map(\.rows).max() ?? 0
  }

  private struct Place: Hashable {
    let row: Int
    let column: Int
  }
}

extension MergedGrid.Entry: Sendable where Cell: Sendable {}
extension MergedGrid: Sendable where Cell: Sendable {}

extension [Inline] {
  /// What a table's cell with this content continues.
  public var continuation: MergedGrid<Table.Cell>.Continuation? {
    switch self {
    case [.text("^")]: .above
    case [.text("<")]: .left
    default: nil
    }
  }
}
