/// A writer of Typst source: text and strings are escaped, and brackets close by construction.
///
/// A document is a function from values to source, as a page is with `HTML`:
/// ```swift
/// var source = TypstSource()
/// source.block("section") {
///   $0.value(1)
///   $0.content { $0.text(title) }
/// }
/// ```
/// It remembers what each part was made from, so that a message about a place in it leads back to
/// the file that somebody wrote.
public struct TypstSource: Sendable {
  /// Where a part was made from.
  public struct Origin: Sendable, Hashable {
    /// The file, relative to the project's root.
    public let path: String
    /// The byte offset in the file.
    public let offset: Int
  }

  private struct Span {
    let start: Int
    let origin: Origin?
  }

  /// What has been written so far, UTF-8.
  public internal(set) var bytes: [UInt8]
  private var spans: [Span] = []

  /// What a document may call: a file of functions.
  public enum Library: String, Sendable {
    /// Those for plans and white papers.
    case documents = "xuanzhi.typ"
    /// Those for single sheets, and what they share with documents.
    case sheets = "sheets.typ"
  }

  /// A document that may call the functions of `library`.
  public init(calling library: Library = .documents) {
    bytes = Array("#import \"\(library.rawValue)\": *\n".utf8)
  }

  private init(empty: Void) {
    bytes = []
  }

  /// Writes `text`, escaped.
  ///
  /// A line end is a space.
  public mutating func text(_ text: String) {
    appendMarkup(text)
  }

  /// Writes the call of a function within a line.
  public mutating func call(
    _ function: StaticString, _ arguments: (inout Call) -> Void = { _ in }
  ) {
    append("#")
    write(function, isBlock: false, arguments)
  }

  /// Writes the call of a function on lines of its own.
  public mutating func block(
    _ function: StaticString, _ arguments: (inout Call) -> Void = { _ in }
  ) {
    startLine()
    append("#")
    write(function, isBlock: true, arguments)
    append("\n")
  }

  /// Writes that a function lays out everything that follows.
  public mutating func layout(_ function: StaticString, _ arguments: (inout Call) -> Void) {
    startLine()
    append("#show: ")
    append(function)
    write(".with", isBlock: true, arguments)
    append("\n")
  }

  mutating func write(
    _ function: StaticString, isBlock: Bool, _ arguments: (inout Call) -> Void
  ) {
    append(function)
    write(isBlock: isBlock, arguments)
  }

  /// Writes arguments in parentheses.
  mutating func write(isBlock: Bool, _ arguments: (inout Call) -> Void) {
    append("(")
    // The bytes move to the call and back, since two owners would make each write copy them.
    var call = Call(isBlock: isBlock, source: TypstSource(empty: ()))
    swap(&call.source, &self)
    arguments(&call)
    swap(&call.source, &self)
    if isBlock, !call.isEmpty { append("\n") }
    append(")")
  }

  mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func startLine() {
    if bytes.last != UInt8(ascii: "\n") { append("\n") }
  }

  // MARK: Origins

  /// Writes what was made from the byte at `offset` of the file at `path`.
  public mutating func from(
    _ path: String, _ offset: Int, _ write: (inout TypstSource) -> Void
  ) {
    let outer = spans.last?.origin
    mark(Origin(path: path, offset: offset))
    write(&self)
    mark(outer)
  }

  private mutating func mark(_ origin: Origin?) {
    if spans.last?.start == bytes.count { spans.removeLast() }
    spans.append(Span(start: bytes.count, origin: origin))
  }

  /// What the place at `line` and `column` was made from; both count from 1, the column in Unicode
  /// scalars.
  public func origin(line: Int, column: Int) -> Origin? {
    var offset = 0
    var rest = line - 1
    while rest > 0, offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "\n") { rest -= 1 }
      offset += 1
    }
    rest = column
    while offset < bytes.count {
      if bytes[offset] & 0xC0 != 0x80 { rest -= 1 }
      if rest <= 0 { break }
      offset += 1
    }
    return spans.last { $0.start <= offset }?.origin
  }
}
