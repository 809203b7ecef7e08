/// One line of a file with a part of it marked, cut to what fits a terminal.
public struct Excerpt: Sendable, Hashable {
  /// The line's text, or the part of it around the mark; control characters are replaced.
  public let text: String
  /// Columns of the terminal before the mark.
  public let indent: Int
  /// Columns of the terminal under the mark, at least 1.
  public let width: Int

  private static let columns = 96

  init(of file: SourceFile, marking range: Range<Int>) {
    let line = file.line(around: range.lowerBound)
    let lower = min(max(range.lowerBound, line.lowerBound), line.upperBound)
    let upper = min(max(range.upperBound, lower), line.upperBound)
    let before = Self.printable(file.bytes[line.lowerBound..<lower])
    let marked = Self.printable(file.bytes[lower..<upper])
    let after = Self.printable(file.bytes[upper..<line.upperBound])

    let lead = Self.suffix(of: before, columns: Self.columns / 2)
    let mark = Self.prefix(of: marked, columns: Self.columns / 2)
    let rest = Self.columns - lead.displayWidth - mark.displayWidth
    let tail = mark == marked ? Self.prefix(of: after, columns: rest) : ""
    let cutBefore = lead != before
    text =
      (cutBefore ? "…" : "") + lead + mark + tail + (mark + tail == marked + after ? "" : "…")
    indent = lead.displayWidth + (cutBefore ? 1 : 0)
    width = max(1, mark.displayWidth)
  }

  private static func printable(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).printable
  }

  private static func prefix(of text: String, columns: Int) -> String {
    var result = String.UnicodeScalarView()
    var width = 0
    for scalar in text.unicodeScalars {
      width += scalar.displayWidth
      if width > columns { break }
      result.append(scalar)
    }
    return String(result)
  }

  private static func suffix(of text: String, columns: Int) -> String {
    var result: [Unicode.Scalar] = []
    var width = 0
    for scalar in text.unicodeScalars.reversed() {
      width += scalar.displayWidth
      if width > columns { break }
      result.append(scalar)
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: result.reversed())
    return String(view)
  }
}

extension String {
  /// Columns that the text takes in a terminal.
  public var displayWidth: Int {
    unicodeScalars.reduce(0) { $0 + $1.displayWidth }
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
