/// Where a footnote is defined.
///
/// Ranges are those of the file.
struct NoteDefinition {
  /// The name that references use.
  let label: [UInt8]
  /// The range of `[^label]`.
  let range: Range<Int>
  /// The range from `[^label]` to the end of the note's last line.
  private(set) var extent: Range<Int>
  /// The note's lines, without label, indentation and line ends.
  private(set) var lines: [Range<Int>]
  private var blankLines: [Range<Int>] = []

  init(label: [UInt8], range: Range<Int>, extent: Range<Int>, lines: [Range<Int>]) {
    self.label = label
    self.range = range
    self.extent = extent
    self.lines = lines
  }

  /// Whether the last line seen was blank.
  var endsWithBlankLine: Bool { !blankLines.isEmpty }

  /// Adds a line to the note, and the blank lines before it.
  mutating func add(_ line: Range<Int>) {
    lines += blankLines
    blankLines = []
    lines.append(line)
    extent = extent.lowerBound..<line.upperBound
  }

  /// Remembers a blank line; it belongs to the note when a further line does.
  mutating func addBlankLine(at offset: Int) {
    blankLines.append(offset..<offset)
  }
}
