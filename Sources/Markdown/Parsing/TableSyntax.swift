/// The lines of a table as GitHub Flavored Markdown has them.
enum TableSyntax {
  /// The cells of the row `line`, without spaces at their ends.
  ///
  /// `\|` separates no cells.
  static func cells(of line: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    let line = text.trim(line)
    var start = line.lowerBound
    if start < line.upperBound, text[start] == pipe { start += 1 }
    while start < line.upperBound {
      let end = endOfCell(from: start, to: line.upperBound, in: text)
      cells.append(text.trim(start..<end))
      start = text.skipBlanks(from: end + 1, to: line.upperBound)
    }
    return cells
  }

  /// The alignments of the columns, if `line` is a delimiter row.
  static func columns(
    of line: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> [Table.Alignment?]? {
    let marks = Array(":-| \t".utf8)
    // Hyphens alone underline a heading.
    guard text[line].allSatisfy(marks.contains),
      text[line].contains(where: { $0 == pipe || $0 == colon })
    else { return nil }
    let cells = cells(of: line, in: text)
    var columns: [Table.Alignment?] = []
    for cell in cells {
      let startsWithColon = text[cell].first == colon
      let endsWithColon = text[cell].last == colon
      let hyphens = text[cell].dropFirst(startsWithColon ? 1 : 0).dropLast(endsWithColon ? 1 : 0)
      guard !hyphens.isEmpty, hyphens.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      switch (startsWithColon, endsWithColon) {
      case (true, true): columns.append(.center)
      case (true, false): columns.append(.left)
      case (false, true): columns.append(.right)
      case (false, false): columns.append(nil)
      }
    }
    return columns.isEmpty ? nil : columns
  }

  /// Whether the text of a cell is nothing but text.
  static func isPlain(_ cell: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in cell {
      switch text[index] {
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
        UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "~"):
        return false
      default: continue
      }
    }
    return true
  }

  /// The offsets of the backslashes in a cell that escape a bar.
  static func escapes(in cell: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> [Int] {
    cell.filter {
      text[$0] == UInt8(ascii: "\\") && $0 + 1 < cell.upperBound && text[$0 + 1] == pipe
    }
  }

  private static let pipe = UInt8(ascii: "|")
  private static let colon = UInt8(ascii: ":")

  private static func endOfCell(
    from start: Int, to limit: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var end = start
    while end < limit {
      if text[end] == pipe, end == start || text[end - 1] != UInt8(ascii: "\\") { break }
      end += 1
    }
    return end
  }
}
