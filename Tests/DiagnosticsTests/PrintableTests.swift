import Diagnostics
import Testing

/// Text that reaches a terminal cannot steer it.
struct PrintableTests {
  @Test(
    "Control characters and marks that reorder a line are never printed",
    arguments: [
      "\u{0}", "\u{7}", "\u{8}", "\u{D}", "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}", "\u{200B}",
      "\u{200E}", "\u{200F}", "\u{202A}", "\u{202E}", "\u{2028}", "\u{2029}", "\u{2066}",
      "\u{2069}", "\u{FEFF}", "\u{E0041}", "\u{E000}",
    ] as [Unicode.Scalar])
  func replaces(scalar: Unicode.Scalar) {
    let hostile = "知\(scalar)识"
    #expect(hostile.printable == "知\u{FFFD}识")
    let file = SourceFile(path: "a\(scalar).md", bytes: Array("x: \(hostile)".utf8))
    let diagnostic = Diagnostic(
      .unknownKey, in: file, at: 3..<6, Message(name: "no \(hostile)"),
      help: Message(name: "not \(hostile)"),
      notes: [.init(Message(name: "or \(hostile)"), path: "b\(scalar).md")])
    let text = DiagnosticPrinter(colored: false).text(for: diagnostic)
    #expect(!text.unicodeScalars.contains(scalar))
    #expect(text.unicodeScalars.count { $0 == "\n" } == 5)
  }

  @Test("A tab becomes a space, and everything that can be seen stays")
  func keepsText() {
    let text = "知识 é e\u{301} — “x”…😀 ﾊ"
    #expect(text.printable == text)
    #expect("a\tb".printable == "a b")
    #expect("a\nb".printable == "a\u{FFFD}b")
  }

  @Test(
    "Columns of a terminal",
    arguments: [
      ("", 0), ("abc", 3), ("知识", 4), ("e\u{301}", 1), ("《》（），。", 12), ("“”—…·", 5), ("ﾊ", 1),
      ("Ａ", 2), ("한", 2), ("か", 2), ("😀", 2), ("𠮷", 2), ("𰻞", 2), ("\u{FFFD}", 1), ("é", 1),
    ])
  func measures(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test(
    "What Unicode has not assigned, and letters of narrow scripts, are not wide",
    arguments: ["\u{1249}", "\u{2065}", "\u{10FFFE}", "\u{1F16}", "ñ", "Ж", "ا", "\u{303F}"]
      as [Unicode.Scalar])
  func isNarrow(scalar: Unicode.Scalar) {
    #expect(!scalar.isEastAsianWide)
  }
}
