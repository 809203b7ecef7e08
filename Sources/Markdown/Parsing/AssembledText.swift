internal import Diagnostics

/// A text in the order in which libcmark is to read it: first the text itself, with blank lines in
/// the place of the definitions of footnotes and the lines of directives, then the footnotes, each
/// after a line that no block can span.
///
/// So link definitions hold for all of it. The label of a directive stands as a paragraph of its own
/// where the directive starts.
struct AssembledText {
  /// A line of a directive, by the first of the lines that stand for it.
  struct PlacedDirective {
    let line: Int
    let directive: DirectiveLine

    /// The line of the label's paragraph.
    var labelLine: Int { line + 1 }
  }

  private(set) var text = MappedText()
  /// The last line of the text itself.
  private(set) var lastLine = Int.max
  /// The lines of each footnote.
  private(set) var noteLines: [ClosedRange<Int>] = []
  /// The lines of directives, ascending.
  private(set) var directives: [PlacedDirective] = []

  /// The line at whose end the text stands.
  private var line = 1

  private static let separator: StaticString = "\n\n<!-- -->\n\n"
  private static let linesOfSeparator = 4

  /// The text of `file` from `offset` on, with what the survey of it found.
  init(of file: SourceFile, from offset: Int, _ survey: Survey) {
    guard !survey.definitions.isEmpty || !survey.directives.isEmpty else {
      text.append(offset..<file.bytes.count, of: file)
      return
    }
    var start = offset
    var notes = survey.definitions[...]
    var directives = survey.directives[...]
    while !notes.isEmpty || !directives.isEmpty {
      let note = notes.first?.extent
      let directive = directives.first?.range
      if let note, note.lowerBound < directive?.lowerBound ?? Int.max {
        append(start..<note.lowerBound, of: file)
        start = note.upperBound
        for _ in 0..<newlines(in: file.bytes[note]) { appendNewline() }
        notes.removeFirst()
      } else if let next = directives.popFirst() {
        append(start..<next.range.lowerBound, of: file)
        start = next.range.upperBound
        append(next, of: file)
      }
    }
    append(start..<file.bytes.count, of: file)
    lastLine = line
    for note in survey.definitions { append(note, of: file) }
  }

  private mutating func append(_ range: Range<Int>, of file: SourceFile) {
    text.append(range, of: file)
    line += newlines(in: file.bytes[range])
  }

  private mutating func appendNewline() {
    text.append("\n")
    line += 1
  }

  private mutating func append(_ directive: DirectiveLine, of file: SourceFile) {
    directives.append(PlacedDirective(line: line, directive: directive))
    guard let label = directive.label else { return }
    appendNewline()
    text.append(.cell)
    text.append(" ")
    text.append(label, of: file)
    appendNewline()
  }

  private mutating func append(_ note: NoteDefinition, of file: SourceFile) {
    text.append(Self.separator)
    line += Self.linesOfSeparator
    noteLines.append(line...line + note.lines.count - 1)
    for (index, range) in note.lines.enumerated() {
      if index > 0 { text.append("\n") }
      text.append(range, of: file)
    }
    line += note.lines.count - 1
  }

  private func newlines(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 == .newline }
  }
}
