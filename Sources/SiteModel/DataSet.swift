public import Markdown

/// A table of a CSV file beside a white paper's sections, and what its columns mean.
///
/// Tables and charts are views of it, and readers can download it.
public final class DataSet: Sendable {
  /// The name of its files: `pledge-financing`.
  public let id: String
  /// The title.
  public let title: Localized<String>
  /// The day up to which the data are known.
  public let asOf: CivilDate?
  /// Where the data come from.
  public let sources: [Source]
  /// What a reader must know of the data.
  public let notes: [Localized<String>]
  /// The columns.
  public let columns: [Column]
  /// The rows in the order of the file, with a cell for each column.
  public let rows: [[Cell]]

  package init(
    id: String, title: Localized<String>, asOf: CivilDate?, sources: [Source],
    notes: [Localized<String>], columns: [Column], rows: [[Cell]]
  ) {
    self.id = id
    self.title = title
    self.asOf = asOf
    self.sources = sources
    self.notes = notes
    self.columns = columns
    self.rows = rows
  }

  /// A column and how its cells are read and shown.
  public struct Column: Sendable {
    /// What a column holds.
    public enum Kind: String, Sendable, CaseIterable {
      /// Words, in each language or the same in all.
      case text
      /// Decimal numbers.
      case number
      /// Years.
      case year
      /// Days.
      case date
      /// Which of the sources a row comes from.
      case source
    }

    /// The name that the CSV file, the tables and the charts call it by.
    public let key: String
    /// What readers call it.
    public let name: Localized<String>
    /// What it holds.
    public let kind: Kind
    /// The unit of its numbers.
    public let unit: Localized<String>?
    /// The least number of decimal places to show.
    public let decimals: Int
    /// The power of ten by which a language's unit makes the numbers differ from the file's:
    /// billions of yuan are -1 where the file has 亿元.
    public let shift: [Language: Int]

    package init(
      key: String, name: Localized<String>, kind: Kind, unit: Localized<String>?, decimals: Int,
      shift: [Language: Int]
    ) {
      self.key = key
      self.name = name
      self.kind = kind
      self.unit = unit
      self.decimals = decimals
      self.shift = shift
    }

    /// The number as readers of `language` see it.
    public func shown(_ number: DecimalNumber, in language: Language) -> DecimalNumber {
      number.shifted(by: shift[language] ?? 0).padded(toPlaces: decimals)
    }
  }

  /// A cell.
  public enum Cell: Sendable {
    /// No value is known.
    case empty
    /// Words.
    case text(Localized<String>)
    /// A number as the source published it.
    case number(DecimalNumber)
    /// A year.
    case year(Int)
    /// A day.
    case date(CivilDate)
    /// Indexes into the data set's sources.
    case sources([Int])
    /// It continues the cell above.
    case above
    /// It continues the cell to the left.
    case left
  }

  /// What a reader of `language` sees in a cell of `column`; `nil` for a cell without a value, for
  /// sources, and for one that continues another.
  public func text(of cell: Cell, in column: Column, language: Language) -> Rendition<String>? {
    switch cell {
    case .empty, .sources, .above, .left: nil
    case .text(let text): text.rendition(in: language)
    case .number(let number):
      Rendition(value: column.shown(number, in: language).text(in: language), language: language)
    case .year(let year): Rendition(value: String(year), language: language)
    case .date(let date): Rendition(value: date.iso, language: language)
    }
  }
}

/// Rows and columns of a data set, in an order of their own.
public struct DataTable: Sendable {
  /// The data set.
  public let set: DataSet
  /// Indexes of the columns.
  public let columns: [Int]
  /// Indexes of the rows.
  public let rows: [Int]

  package init(set: DataSet, columns: [Int], rows: [Int]) {
    self.set = set
    self.columns = columns
    self.rows = rows
  }

  /// The cells, row by row; `nil` where merged ones make no rectangles, which no loaded table has.
  public var grid: MergedGrid<DataSet.Cell>? {
    let cells = rows.map { row in columns.map { set.rows[row][$0] } }
    return try? MergedGrid(cells, continuation: \.continuation)
  }
}

extension DataSet.Cell {
  /// What the cell continues.
  package var continuation: MergedGrid<DataSet.Cell>.Continuation? {
    switch self {
    case .above: .above
    case .left: .left
    default: nil
    }
  }
}
