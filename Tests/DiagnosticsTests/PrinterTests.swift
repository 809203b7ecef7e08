import Diagnostics
import Testing

/// What people read in a terminal.
struct PrinterTests {
  private let file = SourceFile(
    path: "Content/plans/2022/07.zh.md", bytes: Array("---\nunits:\n  - unit: 知识局\n".utf8))

  private var unknownUnit: Diagnostic {
    Diagnostic(
      .unknownUnit, in: file, at: 21..<30,
      Message(zh: "没有单位“知识局”", en: "there is no unit “知识局”"),
      help: .didYouMean("知识产权局"),
      notes: [
        .init(Message(zh: "单位名单", en: "the units are listed"), path: "Content/units.yml")
      ])
  }

  @Test("A diagnostic says where, what, and how to mend it, over a line with carets")
  func printsDiagnostic() {
    let text = DiagnosticPrinter(colored: false).text(for: unknownUnit)
    #expect(
      text == """
        Content/plans/2022/07.zh.md:3:11: error: there is no unit “知识局” [unknown-unit]
          3 |   - unit: 知识局
            |           ^^^^^^
          note: the units are listed: Content/units.yml
          help: did you mean “知识产权局”?

        """)
  }

  @Test("In Chinese everything is Chinese but the code of the rule")
  func printsChinese() {
    let text = DiagnosticPrinter(language: .zh, colored: false).text(for: unknownUnit)
    #expect(
      text == """
        Content/plans/2022/07.zh.md:3:11: 错误: 没有单位“知识局” [unknown-unit]
          3 |   - unit: 知识局
            |           ^^^^^^
          参见: 单位名单: Content/units.yml
          改法: 你是不是想写“知识产权局”？

        """)
  }

  @Test("A diagnostic about a whole file has no line, and a note may have a place")
  func printsWholeFile() {
    let note = Diagnostic.Note(
      Message(name: "the other"), path: "b.md", place: SourcePlace(line: 2, column: 3))
    let diagnostic = Diagnostic(
      .future, path: "a.md", Message(name: "twice"), notes: [note])
    #expect(
      DiagnosticPrinter(colored: false).text(for: diagnostic)
        == "a.md: warning: twice [future]\n  note: the other: b.md:2:3\n")
  }

  @Test(
    "The last line counts errors, warnings and files",
    arguments: [
      (1, 0, "1 error in 1 file", "1 个错误，涉及 1 个文件"),
      (2, 0, "2 errors in 2 files", "2 个错误，涉及 2 个文件"),
      (0, 1, "1 warning in 1 file", "1 个警告，涉及 1 个文件"),
      (1, 2, "1 error, 2 warnings in 2 files", "1 个错误、2 个警告，涉及 2 个文件"),
      (3, 1, "3 errors, 1 warning in 3 files", "3 个错误、1 个警告，涉及 3 个文件"),
    ])
  func counts(errors: Int, warnings: Int, english: String, chinese: String) throws {
    let all =
      (0..<errors).map { Diagnostic(.yaml, path: "\($0).md", Message(name: "wrong")) }
      + (0..<warnings).map {
        Diagnostic(.future, path: "\($0).md", Message(name: "later"))
      }
    for (language, line) in [(Message.Language.en, english), (.zh, chinese)] {
      let text = DiagnosticPrinter(language: language, colored: false).text(for: all)
      #expect(text.split(separator: "\n").last.map(String.init) == line)
    }
  }

  @Test("Two files whose names Unicode holds equal are two files")
  func countsNormalForms() {
    let all = ["caf\u{E9}.md", "cafe\u{301}.md"].map {
      Diagnostic(.fileName, path: $0, Message(name: "wrong"))
    }
    #expect(DiagnosticPrinter(colored: false).text(for: all).hasSuffix("\n2 errors in 2 files\n"))
  }

  @Test("Nothing to say is said with nothing")
  func printsNothing() {
    #expect(DiagnosticPrinter(colored: true).text(for: []).isEmpty)
  }

  @Test("Diagnostics come in order, whatever order they are given in")
  func sorts() {
    let all = ["b.md", "a.md"].map { Diagnostic(.yaml, path: $0, Message(name: "wrong")) }
    let text = DiagnosticPrinter(colored: false).text(for: all)
    #expect(text.hasPrefix("a.md: error: wrong [yaml]\n\nb.md: error: wrong [yaml]\n\n2 errors"))
  }

  @Test("Colours are ANSI escapes that end where they begin, and are absent without them")
  func colours() {
    let plain = DiagnosticPrinter(colored: false).text(for: unknownUnit)
    let colored = DiagnosticPrinter(colored: true).text(for: unknownUnit)
    #expect(!plain.utf8.contains(0x1B))
    #expect(colored.contains("\u{1B}[31merror\u{1B}[0m: "))
    #expect(colored.contains("\u{1B}[32mhelp:\u{1B}[0m "))
    let warning = Diagnostic(.future, path: "a.md", Message(name: "later"))
    #expect(DiagnosticPrinter(colored: true).text(for: warning).contains("\u{1B}[33mwarning"))
    #expect(colored.replacing(/\u{1B}\[\d+m/, with: "") == plain)
  }

  @Test("A writer's words do not make a message endless")
  func cutsMessages() {
    let word = String(repeating: "知", count: 50_000)
    let diagnostic = Diagnostic(
      .unknownUnit, path: "a.md", Message(name: "there is no unit “\(word)”"),
      help: .didYouMean(word), notes: [.init(Message(name: word), path: "b.md")])
    let text = DiagnosticPrinter(colored: false).text(for: diagnostic)
    #expect(text.unicodeScalars.count < 1_500)
    #expect(text.contains("知… [unknown-unit]"))
  }
}
