/// A file of the content as it was read: its path as people know it, and its bytes.
///
/// Places in it are byte offsets; `place(at:)` turns them into what an editor shows.
public struct SourceFile: Sendable {
  /// The path shown in messages, relative to the project's root, with `/` between components.
  public let path: String
  /// The bytes of the file, UTF-8 once the loader has accepted it.
  public let bytes: [UInt8]

  /// A file at `path` that holds `bytes`.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Line and column of a byte offset, both from 1; the column counts Unicode scalars.
  public func place(at offset: Int) -> SourcePlace {
    let end = min(max(offset, 0), bytes.count)
    var line = 1
    var lineStart = 0
    for index in 0..<end where bytes[index] == UInt8(ascii: "\n") {
      line += 1
      lineStart = index + 1
    }
    let column = bytes[lineStart..<end].reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    return SourcePlace(line: line, column: column)
  }

  /// The byte range of the line that holds `offset`, without its line end.
  public func line(around offset: Int) -> Range<Int> {
    let middle = min(max(offset, 0), bytes.count)
    var start = middle
    while start > 0 && bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    var end = middle
    while end < bytes.count && bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return start..<end
  }
}

/// A place in a file as an editor shows it.
public struct SourcePlace: Sendable, Hashable, Comparable {
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in Unicode scalars.
  public let column: Int

  /// The place at `line` and `column`, both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders places as they are read: by line, then by column.
  public static func < (a: SourcePlace, b: SourcePlace) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}
