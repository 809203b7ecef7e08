/// Follows the quotations, list items and code fences that the lines of a text open, as closely as
/// the limits and the search for footnotes need it.
struct ContainerScanner {
  /// What stands before a line's own text.
  struct Line {
    /// Quotations and list items around the line's text.
    var depth: Int
    /// The offset of the text.
    var start: Int
    /// The column of the text, from 0.
    var column: Int
    /// Whether a list item starts on the line.
    var startsItem = false
    /// Whether the line marks a quotation.
    var isQuoted = false
    /// Whether the line belongs to a fenced code block, fences included.
    var isCode = false
  }

  /// The columns at which the texts of the open list items start, ascending.
  private var itemColumns: [Int] = []
  private var fence: Fence?

  private struct Fence {
    let byte: UInt8
    let length: Int
    let quotations: Int
    /// The column from which on a line belongs to the fence's list item.
    let column: Int
  }

  /// Takes the next line of `text`.
  mutating func enter(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Line {
    if let fence {
      if let line = stay(in: fence, range, of: text) { return line }
      self.fence = nil
    }
    var cursor = Cursor(index: range.lowerBound, end: range.upperBound, text: text)
    var line = Line(depth: 0, start: range.lowerBound, column: 0)
    var quotations = 0
    var quotationColumn = 0
    var lastMarker: UInt8?
    while true {
      cursor.skipBlanks()
      if cursor.peek == UInt8(ascii: ">") {
        leaveItems(beyond: cursor.column)
        cursor.advance()
        quotations += 1
        quotationColumn = cursor.column + 1
        line.isQuoted = true
      } else if let width = cursor.listMarkerWidth {
        leaveItems(beyond: cursor.column)
        // Behind an equal marker it can be none, and to look again at each would take long.
        if lastMarker != cursor.peek, cursor.isThematicBreak { break }
        lastMarker = cursor.peek
        cursor.advance(by: width)
        itemColumns.append(cursor.columnOfItemText)
        line.startsItem = true
      } else {
        break
      }
    }
    line.start = cursor.index
    line.column = cursor.column
    line.depth = quotations + itemColumns.count
    if let (byte, length) = cursor.fence {
      leaveItems(beyond: cursor.column)
      let base = max(itemColumns.last ?? 0, quotations > 0 ? quotationColumn : 0)
      if cursor.column - base < 4 {
        fence = Fence(
          byte: byte, length: length, quotations: quotations, column: itemColumns.last ?? 0)
        line.isCode = true
      }
    }
    return line
  }

  /// The line as part of the fenced code, or none if its container has ended.
  private mutating func stay(
    in fence: Fence, _ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>
  ) -> Line? {
    var cursor = Cursor(index: range.lowerBound, end: range.upperBound, text: text)
    var quotations = 0
    cursor.skipBlanks()
    while quotations < fence.quotations, cursor.peek == UInt8(ascii: ">") {
      cursor.advance()
      cursor.skipBlanks()
      quotations += 1
    }
    let isBlank = cursor.peek == nil
    guard quotations == fence.quotations, isBlank || cursor.column >= fence.column else {
      return nil
    }
    if let (byte, length) = cursor.fence, byte == fence.byte, length >= fence.length,
      cursor.isBlank(after: length)
    {
      self.fence = nil
    }
    return Line(
      depth: fence.quotations + itemColumns.count, start: cursor.index, column: cursor.column,
      isCode: true)
  }

  private mutating func leaveItems(beyond column: Int) {
    while let last = itemColumns.last, last > column { itemColumns.removeLast() }
  }
}

/// A place on a line that knows its column.
private struct Cursor {
  var index: Int
  let end: Int
  let text: UnsafeBufferPointer<UInt8>
  var column = 0

  var peek: UInt8? { index < end ? text[index] : nil }

  mutating func advance(by count: Int = 1) {
    index += count
    column += count
  }

  mutating func skipBlanks() {
    while let byte = peek, byte.isBlank {
      index += 1
      column = byte == UInt8(ascii: "\t") ? (column / 4 + 1) * 4 : column + 1
    }
  }

  /// The bytes of the list marker that starts here, without the space that must follow it.
  var listMarkerWidth: Int? {
    var marker = index
    switch peek {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      marker += 1
    case .some(let byte) where byte.isDigit:
      while marker < end, marker - index < 9, text[marker].isDigit { marker += 1 }
      guard marker < end, text[marker] == UInt8(ascii: ".") || text[marker] == UInt8(ascii: ")")
      else { return nil }
      marker += 1
    default:
      return nil
    }
    guard marker == end || text[marker].isBlank else { return nil }
    return marker - index
  }

  /// Whether the rest of the line is stars or hyphens, which look like list markers.
  var isThematicBreak: Bool {
    guard let byte = peek, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") else {
      return false
    }
    var count = 0
    for other in text[index..<end] where !other.isBlank {
      guard other == byte else { return false }
      count += 1
    }
    return count >= 3
  }

  /// The column at which the text of a list item starts whose marker ends here.
  var columnOfItemText: Int {
    var ahead = self
    ahead.skipBlanks()
    let width = ahead.column - column
    return ahead.peek == nil || width > 4 ? column + 1 : ahead.column
  }

  /// The byte and the length of the code fence that starts here.
  var fence: (byte: UInt8, length: Int)? {
    guard let byte = peek, byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") else {
      return nil
    }
    let length = min(text.endOfRun(of: byte, from: index), end) - index
    guard length >= 3 else { return nil }
    let holdsBacktick = text[(index + length)..<end].contains(UInt8(ascii: "`"))
    return byte == UInt8(ascii: "`") && holdsBacktick ? nil : (byte, length)
  }

  func isBlank(after length: Int) -> Bool {
    text.skipBlanks(from: index + length, to: end) == end
  }
}
