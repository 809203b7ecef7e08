internal import Diagnostics

/// Collects what is wrong with one file.
struct Findings {
  private let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []
  private var counts: [Kind: Int] = [:]

  private struct Kind: Hashable {
    let rule: Rule
    let severity: Diagnostic.Severity
  }

  init(in file: SourceFile) {
    self.file = file
  }

  /// Adds an error about the bytes `range` of the file.
  mutating func error(
    _ rule: Rule, at range: Range<Int>, _ message: Message, help: Message? = nil,
    notes: [Diagnostic.Note] = []
  ) {
    add(.error, rule, range, message, help, notes)
  }

  /// Adds a warning about the bytes `range` of the file.
  mutating func warning(
    _ rule: Rule, at range: Range<Int>, _ message: Message, help: Message? = nil
  ) {
    add(.warning, rule, range, message, help, [])
  }

  /// A note on the bytes `range` of the file.
  func note(_ message: Message, at range: Range<Int>) -> Diagnostic.Note {
    Diagnostic.Note(message, path: file.path, place: file.place(at: range.lowerBound))
  }

  private mutating func add(
    _ severity: Diagnostic.Severity, _ rule: Rule, _ range: Range<Int>, _ message: Message,
    _ help: Message?, _ notes: [Diagnostic.Note]
  ) {
    let kind = Kind(rule: rule, severity: severity)
    let count = counts[kind, default: 0]
    guard count < Limits.diagnosticsOfARule else { return }
    counts[kind] = count + 1
    diagnostics.append(
      Diagnostic(rule, severity, in: file, at: range, message, help: help, notes: notes))
  }
}
