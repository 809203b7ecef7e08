internal import Diagnostics

/// Collects what is wrong with one file.
struct Findings {
  private let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []
  private var counts: [Rule: Int] = [:]

  init(in file: SourceFile) {
    self.file = file
  }

  /// Adds what is wrong with the bytes `range` of the file.
  mutating func report(
    _ rule: Rule, at range: Range<Int>, _ message: Message, help: Message? = nil,
    notes: [Diagnostic.Note] = []
  ) {
    let count = counts[rule, default: 0]
    guard count < Limits.diagnosticsOfARule else { return }
    counts[rule] = count + 1
    diagnostics.append(Diagnostic(rule, in: file, at: range, message, help: help, notes: notes))
  }

  /// A note on the bytes `range` of the file.
  func note(_ message: Message, at range: Range<Int>) -> Diagnostic.Note {
    Diagnostic.Note(message, path: file.path, place: file.place(at: range.lowerBound))
  }
}
