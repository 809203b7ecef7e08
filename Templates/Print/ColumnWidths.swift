/// How the columns of a table share the width of the page.
///
/// Widths are counted in halves of a Chinese character.
struct ColumnWidths {
  /// A weight for each column.
  let widths: [Int]
  /// Whether every text of the table has room in one line.
  let isNarrow: Bool
  /// Whether the table takes a third of a page or less.
  let isShort: Bool

  /// What the type area of both languages holds in a table's size of type.
  private static let available = 78
  /// The space beside the text of a column.
  private static let padding = 3

  /// The widths: what the longest text of each column needs where all have room for it; otherwise
  /// at least what its longest word needs, and the rest where it saves most lines.
  init(of table: PrintedTable) {
    let rows = table.head + table.body
    var columns = [Column](repeating: Column(), count: table.alignments.count)
    for cell in rows.joined() where cell.columns == 1 { columns[cell.column].add(cell.text) }
    let room = Self.available - Self.padding * columns.count
    let isNarrow = columns.map(\.longest).reduce(0, +) <= room

    var shares = columns.map { isNarrow ? $0.longest : $0.longestWord }
    if !isNarrow {
      var savings = zip(columns, shares).map { $0.saving(beyond: $1) }
      for _ in 0..<max(room - shares.reduce(0, +), 0) {
        guard let best = savings.indices.max(by: { savings[$0] < savings[$1] }) else { break }
        shares[best] += 1
        savings[best] = columns[best].saving(beyond: shares[best])
      }
    }
    self.isNarrow = isNarrow
    widths = shares.map { $0 + Self.padding }
    let lines = rows.map { row in
      row.map { cell in
        let covered = cell.column..<(cell.column + cell.columns)
        let width = shares[covered].reduce(Self.padding * (cell.columns - 1), +)
        let lines = (cell.text.printedWidths.text + width - 1) / max(width, 1)
        return (lines + cell.rows - 1) / cell.rows
      }.max() ?? 1
    }
    isShort = lines.count <= 12 && lines.reduce(0, +) <= 16
  }
}

/// The texts of a column.
private struct Column {
  private var texts: [Int] = []
  private(set) var longest = 1
  private(set) var longestWord = 1

  mutating func add(_ text: String) {
    let width = text.printedWidths
    texts.append(width.text)
    longest = max(longest, width.text)
    longestWord = max(longestWord, width.word)
  }

  /// How much better the column is when it is wider by one.
  func saving(beyond width: Int) -> Double {
    cost(of: width) - cost(of: width + 1)
  }

  /// What it costs to divide the texts into lines: for many lines more than in proportion, and for
  /// what is as short as a date, which should not be divided, much more.
  private func cost(of width: Int) -> Double {
    texts.reduce(0) { cost, text in
      let lines = max(Double(text) / Double(width), 1)
      return cost + lines * lines * (text <= 18 ? 8 : 1)
    }
  }
}

extension String {
  /// The width of the longest part that no line end can divide, and of the whole.
  fileprivate var printedWidths: (word: Int, text: Int) {
    var (word, longest, text, seams) = (0, 1, 0, 0)
    var wasWide: Bool?
    for scalar in unicodeScalars {
      let isWide = scalar.value >= 0x2E80
      // The typesetter puts a quarter of a character between Chinese and other letters.
      if let wasWide, wasWide != isWide { seams += 1 }
      wasWide = isWide
      text += isWide ? 2 : 1
      word = isWide || scalar == " " ? 0 : word + 1
      longest = max(longest, isWide ? 2 : word)
    }
    return (longest, text + (seams + 1) / 2)
  }
}
