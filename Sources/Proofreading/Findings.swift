import Diagnostics

/// What a proofreader found in one file.
struct Findings {
  let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []
  private var counts: [Rule: Int] = [:]

  /// Findings of one rule in one file; a writer mends them in rounds anyway.
  private static let limit = 100

  init(in file: SourceFile) {
    self.file = file
  }

  /// Reports the signs `signs` of `passage`.
  ///
  /// - Parameter replacement: what should stand there, where a machine can tell.
  mutating func report(
    _ rule: Rule, _ passage: Passage, _ signs: Range<Int>, _ message: Message, help: Message,
    replacement: String? = nil, notes: [Diagnostic.Note] = []
  ) {
    guard !isFull(rule) else { return }
    let range = passage.range(signs)
    let isMendable = passage.isLiteral && replacement.map(passage.mayHold) ?? false
    report(
      rule, at: range, message, help: help, notes: notes, isQuoted: passage.isQuoted(signs),
      fix: isMendable ? replacement.map { Diagnostic.Fix(range, $0) } : nil)
  }

  /// Reports the bytes `range`.
  ///
  /// - Parameter isQuoted: whether they are words of somebody else, which no machine changes.
  mutating func report(
    _ rule: Rule, at range: Range<Int>, _ message: Message, help: Message,
    notes: [Diagnostic.Note] = [], isQuoted: Bool = false, fix: Diagnostic.Fix? = nil
  ) {
    guard !isFull(rule) else { return }
    counts[rule, default: 0] += 1
    let diagnostic = Diagnostic(
      rule, in: file, at: range, message, help: help, notes: notes, fix: fix)
    diagnostics.append(isQuoted ? diagnostic.ofQuotation : diagnostic)
  }

  private func isFull(_ rule: Rule) -> Bool { counts[rule, default: 0] >= Self.limit }

  /// A second place in the file.
  func note(_ message: Message, at offset: Int) -> Diagnostic.Note {
    Diagnostic.Note(message, path: file.path, place: file.place(at: offset))
  }
}
