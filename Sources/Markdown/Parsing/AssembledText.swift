internal import Diagnostics

/// A text in the order in which libcmark is to read it: first the text itself, with blank lines in
/// the place of the definitions of footnotes, then the footnotes, each after a line that no block
/// can span.
///
/// So link definitions hold for both.
struct AssembledText {
  private(set) var text = MappedText()
  /// The last line of the text itself.
  private(set) var lastLine = Int.max
  /// The lines of each footnote.
  private(set) var noteLines: [ClosedRange<Int>] = []

  private static let separator: StaticString = "\n\n<!-- -->\n\n"
  private static let linesOfSeparator = 4

  /// The text of `file` from `offset` on, in which `notes` are defined.
  init(of file: SourceFile, from offset: Int, notes: [NoteDefinition]) {
    guard !notes.isEmpty else {
      text.append(offset..<file.bytes.count, of: file)
      return
    }
    var start = offset
    for note in notes {
      text.append(start..<note.extent.lowerBound, of: file)
      start = note.extent.upperBound
      for _ in 0..<newlines(in: file.bytes[note.extent]) { text.append("\n") }
    }
    text.append(start..<file.bytes.count, of: file)
    var line = newlines(in: text.bytes[...]) + 1
    lastLine = line
    for note in notes {
      text.append(Self.separator)
      line += Self.linesOfSeparator
      noteLines.append(line...line + note.lines.count - 1)
      for (index, range) in note.lines.enumerated() {
        if index > 0 { text.append("\n") }
        text.append(range, of: file)
      }
      line += note.lines.count - 1
    }
  }

  private func newlines(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 == .newline }
  }
}
