/// One line of a file with a part of it marked, cut to what fits a terminal.
public struct Excerpt: Sendable, Hashable {
  /// The line's text, or the part of it around the mark; control characters are replaced.
  public let text: String
  /// Columns of the terminal before the mark.
  public let indent: Int
  /// Columns of the terminal under the mark, at least 1.
  public let width: Int

  private static let columns = 96
  /// Bytes that are looked at on each side of a place: a line may be a whole file.
  private static let window = 1 << 10

  init(of file: SourceFile, marking range: Range<Int>) {
    let line = file.line(around: range.lowerBound)
    let lower = file.start(
      ofScalarAt: min(max(range.lowerBound, line.lowerBound), line.upperBound), in: line)
    let upper = file.boundary(
      from: min(max(range.upperBound, lower), line.upperBound), to: line.upperBound)
    let start = file.boundary(from: max(line.lowerBound, lower - Self.window), to: lower)
    let middle = file.boundary(from: min(upper, lower + Self.window), to: upper)
    let end = file.boundary(from: min(line.upperBound, upper + Self.window), to: line.upperBound)
    // Logs may be public; a number keeps its length, so the mark stands where it stood.
    let shown = Array(file.bytes[start..<end]).withPersonalNumbersMasked
    let before = Self.printable(shown[..<(lower - start)])
    let marked = Self.printable(shown[(lower - start)..<(middle - start)])
    let after = Self.printable(shown[(upper - start)...])

    let lead = Self.suffix(of: before, columns: Self.columns / 2)
    let mark = Self.prefix(of: marked, columns: Self.columns / 2)
    let isMarkWhole = mark == marked && middle == upper
    let rest = Self.columns - lead.displayWidth - mark.displayWidth
    let tail = isMarkWhole ? Self.prefix(of: after, columns: rest) : ""
    let isCutBefore = lead != before || start > line.lowerBound
    let isCutAfter = !isMarkWhole || tail != after || end < line.upperBound
    text = (isCutBefore ? "…" : "") + lead + mark + tail + (isCutAfter ? "…" : "")
    indent = lead.displayWidth + (isCutBefore ? 1 : 0)
    width = max(1, mark.displayWidth)
  }

  private static func printable(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).printable
  }

  private static func prefix(of text: String, columns: Int) -> String {
    String(fitting(text.unicodeScalars, columns))
  }

  private static func suffix(of text: String, columns: Int) -> String {
    String(String.UnicodeScalarView(fitting(text.unicodeScalars.reversed(), columns).reversed()))
  }

  /// The first of `scalars` that fit into so many columns.
  ///
  /// Marks take no column, so that they are counted too.
  private static func fitting(
    _ scalars: some Sequence<Unicode.Scalar>, _ columns: Int
  ) -> String.UnicodeScalarView {
    var result = String.UnicodeScalarView()
    var width = 0
    for (count, scalar) in scalars.enumerated() {
      width += scalar.displayWidth
      if width > columns || count >= 4 * columns { break }
      result.append(scalar)
    }
    return result
  }
}

extension SourceFile {
  /// The offset at which the UTF-8 sequence begins that `offset` may cut.
  fileprivate func start(ofScalarAt offset: Int, in line: Range<Int>) -> Int {
    var offset = offset
    while line.contains(offset), offset > line.lowerBound, bytes[offset] & 0xC0 == 0x80 {
      offset -= 1
    }
    return offset
  }

  /// The first offset from `offset` to `end` that does not cut a UTF-8 sequence.
  fileprivate func boundary(from offset: Int, to end: Int) -> Int {
    var offset = offset
    while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }
}

extension String {
  /// Columns that the text takes in a terminal.
  public var displayWidth: Int {
    unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }

  /// The text as a message shows it: printable, and cut where a writer's own words make it endless.
  var shown: String {
    let longest = 400
    let text = printable
    guard text.unicodeScalars.count > longest else { return text }
    return String(text.unicodeScalars.prefix(longest)) + "…"
  }

  /// The text with every character that could steer a terminal or reorder the line replaced by
  /// U+FFFD, and tabs by a space.
  public var printable: String {
    var view = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control where scalar == "\t": view.append(" ")
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
        .privateUse:
        view.append("\u{FFFD}")
      default: view.append(scalar)
      }
    }
    return String(view)
  }
}
