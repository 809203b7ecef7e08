import Diagnostics
import Testing

/// What people read in a terminal.
struct PrinterTests {
  private let file = SourceFile(
    path: "Content/plans/2022/07.zh.md", bytes: Array("---\nunits:\n  - unit: 知识局\n".utf8))

  private func unknownUnit(help: String? = "did you mean “知识产权局”?") -> Diagnostic {
    Diagnostic(
      .unknownUnit, in: file, at: 21..<30, "there is no unit “知识局”", help: help,
      notes: [.init("the units are listed", path: "Content/units.yml")])
  }

  @Test("A diagnostic says where, what, and how to mend it, over a line with carets")
  func printsDiagnostic() {
    let text = DiagnosticPrinter(colored: false).text(for: unknownUnit())
    #expect(
      text == """
        Content/plans/2022/07.zh.md:3:11: error: there is no unit “知识局” [unknown-unit]
          3 |   - unit: 知识局
            |           ^^^^^^
          note: the units are listed: Content/units.yml
          help: did you mean “知识产权局”?

        """)
  }

  @Test("A diagnostic about a whole file has no line, and a note may have a place")
  func printsWholeFile() {
    let note = Diagnostic.Note("the other", path: "b.md", place: SourcePlace(line: 2, column: 3))
    let diagnostic = Diagnostic(.future, path: "a.md", "twice", notes: [note])
    #expect(
      DiagnosticPrinter(colored: false).text(for: diagnostic)
        == "a.md: warning: twice [future]\n  note: the other: b.md:2:3\n")
  }

  @Test(
    "The last line counts errors, warnings and files",
    arguments: [
      (1, 0, "1 error in 1 file"), (2, 0, "2 errors in 2 files"), (0, 1, "1 warning in 1 file"),
      (1, 2, "1 error, 2 warnings in 2 files"), (3, 1, "3 errors, 1 warning in 3 files"),
    ])
  func counts(errors: Int, warnings: Int, line: String) throws {
    let all =
      (0..<errors).map { Diagnostic(.yaml, path: "\($0).md", "wrong") }
      + (0..<warnings).map { Diagnostic(.future, path: "\($0).md", "later") }
    let text = DiagnosticPrinter(colored: false).text(for: all)
    #expect(text.split(separator: "\n").last.map(String.init) == line)
  }

  @Test("Two files whose names Unicode holds equal are two files")
  func countsNormalForms() {
    let all = ["caf\u{E9}.md", "cafe\u{301}.md"].map { Diagnostic(.fileName, path: $0, "wrong") }
    #expect(DiagnosticPrinter(colored: false).text(for: all).hasSuffix("\n2 errors in 2 files\n"))
  }

  @Test("Nothing to say is said with nothing")
  func printsNothing() {
    #expect(DiagnosticPrinter(colored: true).text(for: []).isEmpty)
  }

  @Test("Diagnostics come in order, whatever order they are given in")
  func sorts() {
    let all = ["b.md", "a.md"].map { Diagnostic(.yaml, path: $0, "wrong") }
    let text = DiagnosticPrinter(colored: false).text(for: all)
    #expect(text.hasPrefix("a.md: error: wrong [yaml]\n\nb.md: error: wrong [yaml]\n\n2 errors"))
  }

  @Test("Colours are ANSI escapes that end where they begin, and are absent without them")
  func colours() {
    let plain = DiagnosticPrinter(colored: false).text(for: unknownUnit())
    let colored = DiagnosticPrinter(colored: true).text(for: unknownUnit())
    #expect(!plain.utf8.contains(0x1B))
    #expect(colored.contains("\u{1B}[31merror\u{1B}[0m: "))
    #expect(colored.contains("\u{1B}[32mhelp:\u{1B}[0m "))
    let warning = Diagnostic(.future, path: "a.md", "later")
    #expect(DiagnosticPrinter(colored: true).text(for: warning).contains("\u{1B}[33mwarning"))
    #expect(colored.replacing(/\u{1B}\[\d+m/, with: "") == plain)
  }

  @Test("A writer's words do not make a message endless")
  func cutsMessages() {
    let word = String(repeating: "知", count: 50_000)
    let diagnostic = Diagnostic(
      .unknownUnit, path: "a.md", "there is no unit “\(word)”", help: "did you mean \(word)?",
      notes: [.init(word, path: "b.md")])
    let text = DiagnosticPrinter(colored: false).text(for: diagnostic)
    #expect(text.unicodeScalars.count < 1_500)
    #expect(text.contains("知… [unknown-unit]"))
  }
}
