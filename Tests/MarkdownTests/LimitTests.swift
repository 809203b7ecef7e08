import Markdown
import Testing

@Suite("Limits")
struct LimitTests {
  private func times(_ unit: String, _ count: Int) -> String {
    String(repeating: unit, count: count)
  }

  @Test("a text of 1 MiB passes, one byte more does not")
  func size() {
    let text = times("甲乙丙丁\n\n", (1 << 20) / 14)
    let rest = times("a", (1 << 20) - text.utf8.count)
    #expect(Parsed(text + rest).problems.isEmpty)
    #expect(Parsed(text + rest + "a").problems == ["1:1 file-too-large"])
    #expect(Parsed("---\n" + text + rest, from: 4).problems.isEmpty)
  }

  @Test(
    "forbidden characters are errors at their places",
    arguments: [
      0x00, 0x01, 0x08, 0x0B, 0x0C, 0x0D, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0xFDD0, 0xFDEF,
      0xFFFE,
      0xFFFF,
    ])
  func forbidden(_ value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(Parsed("甲\n乙\(Character(scalar))丙").problems == ["2:2 control-character"])
    #expect(Parsed("甲\n乙&#\(value);").problems == ["2:2 control-character"])
    #expect(
      Parsed("甲\n乙&#X\(String(value, radix: 16));").problems == ["2:2 control-character"])
  }

  @Test(
    "other rare characters pass",
    arguments: [0x09, 0x20, 0xA0, 0xFDCF, 0xFDF0, 0xFFFD, 0x200B, 0xFB00, 0x5DE5, 0x10FFFD])
  func allowed(_ value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(Parsed("甲\(Character(scalar))乙").problems.isEmpty)
    #expect(Parsed("甲&#\(value);&#;&#x").problems.isEmpty)
  }

  @Test("32 quotations and lists may stand inside each other")
  func containers() {
    #expect(Parsed(times("> ", 32) + "甲").problems.isEmpty)
    #expect(Parsed("甲\n\n" + times("> ", 33) + "甲").problems == ["3:67 nested-too-deep"])
    #expect(Parsed(times("- ", 32) + "甲").problems.isEmpty)
    #expect(Parsed(times("- ", 33) + "甲").problems == ["1:67 nested-too-deep"])
    #expect(Parsed(times("1. > ", 17) + "甲").problems == ["1:86 nested-too-deep"])
    #expect(Parsed(times("> ", 16) + times("- ", 17) + "甲").problems.count == 1)
    #expect(Parsed("甲[^1]\n\n[^1]: " + times("> ", 33) + "甲").problems.count >= 1)
  }

  @Test("lists inside each other by indentation count too")
  func indentedLists() {
    func nested(_ depth: Int) -> String {
      (0..<depth).map { times("  ", $0) + "- 甲\n" }.joined()
    }
    #expect(Parsed(nested(32)).problems.isEmpty)
    #expect(Parsed(nested(33)).problems == ["33:67 nested-too-deep"])
    #expect(Parsed(times("- 甲\n- 乙\n", 100)).problems.isEmpty)
    let lazy = (0..<40).map { times("  ", $0) + "- 甲\n乙\n" }.joined()
    #expect(Parsed(lazy).problems.allSatisfy { $0.hasSuffix("nested-too-deep") })
  }

  @Test("a long line of stars or hyphens nests nothing")
  func thematicBreak() {
    #expect(Parsed("甲\n\n" + times("* ", 40) + "\n").problems.isEmpty)
    #expect(Parsed(times("- ", 40) + "\n甲\n\n- * * *\n- 乙").problems.isEmpty)
    #expect(Parsed("> " + times("* ", 40) + "\n\n甲").problems.isEmpty)
    #expect(Parsed(times("- ", 40) + "甲").problems == ["1:81 nested-too-deep"])
  }

  @Test("64 inlines may stand inside each other")
  func inlines() {
    func nested(_ depth: Int) -> String {
      times("*a **b ", depth / 2) + "c" + times(" b** a*", depth / 2)
    }
    #expect(Parsed(nested(64)).problems.isEmpty)
    #expect(Parsed("甲\n\n" + nested(66)).problems == ["3:1 nested-too-deep"])
  }

  @Test("2,000 brackets may stand in a paragraph, and any number in a text")
  func brackets() {
    #expect(Parsed(times("[", 2_000)).problems.isEmpty)
    #expect(Parsed(times("[", 2_001)).problems == ["1:1 nested-too-deep"])
    #expect(Parsed(times("[甲](a)\n\n", 2_001)).problems.isEmpty)
    #expect(Parsed(times("- [甲](a)\n", 2_001)).problems.isEmpty)
    #expect(Parsed(times("[甲](a)\n", 2_001)).problems == ["2001:1 nested-too-deep"])
  }

  @Test("no rule fills the screen")
  func flood() {
    #expect(Parsed(times("<b>甲\n", 1_000)).problems.count == 100)
  }

  @Test(
    "code that is never closed is an error at its fence",
    arguments: [
      ("甲\n\n```\n乙", ["3:1 unterminated-fence"]),
      ("甲\n\n~~~ swift\n乙\n```\n", ["3:1 unterminated-fence"]),
      ("````\n```\n", ["1:1 unterminated-fence"]),
      ("```", ["1:1 unterminated-fence"]),
      ("> ```\n> 甲\n\n乙", ["1:3 unterminated-fence"]),
      ("- ```\n  甲\n\n乙", ["1:3 unterminated-fence"]),
      ("> ```\n> 甲\n```\n乙\n```", ["1:3 unterminated-fence"]),
      ("- ```\n  甲\n```\n乙\n```", ["1:3 unterminated-fence"]),
      ("```\n甲\n```", []), ("```\n```", []), ("```\n\n```\n", []), ("> ```\n> 甲\n> ```", []),
      ("- ```\n  甲\n  ```\n- 乙", []), ("    ```\n    甲", []), ("````\n```\n````", []),
      ("~~~ a\n~~~", []), ("  ```\n  甲\n  ```  \n乙", []), ("- 甲\n\n      ```", []),
      ("```\n```a\n```", []),
    ])
  func fences(_ source: String, _ problems: [String]) {
    #expect(Parsed(source).problems == problems)
  }

  /// Inputs that libcmark 0.30.2 alone answers in seconds to minutes, and others of their kind.
  static let pathological: [(name: String, source: @Sendable (Int) -> String)] = [
    ("images", { String(repeating: "![[]()", count: $0) }),
    ("lists and blank lines", { repeated("- ", $0) + "x" + repeated("\n", $0) }),
    ("quotation, lists and blank lines", { "> " + repeated("- ", $0) + "x" + repeated("\n", $0) }),
    ("emphasis in quotations", { repeated(">", $0) + repeated("a*", $0) }),
    ("lists and an open fence", { repeated(" -", $0) + " > ```\n" + repeated("`\n", $0) }),
    ("strong emphasis", { repeated("*a **a ", $0) + "b" + repeated(" a** a*", $0) }),
    ("closers", { repeated("a_ ", $0) }), ("openers", { repeated("_a ", $0) }),
    ("mixed runs", { repeated("*a_ ", $0) }), ("runs of three", { repeated("a***", $0) }),
    ("link openers", { repeated("[a", $0) }), ("link closers", { repeated("a]", $0) }),
    ("links and emphasis", { repeated("[ a_", $0) }),
    ("link parentheses", { repeated("[ (](", $0) }),
    ("brackets", { repeated("[", $0) + "a" + repeated("]", $0) }),
    ("parentheses", { "[a](" + repeated("(", $0) + repeated(")", $0) }),
    ("list markers", { repeated("- ", $0) + "x" }),
    ("quotations", { repeated("> ", $0) + "a" }),
    ("backticks", { (1...max(1, $0 / 100)).map { "e" + repeated("`", $0) }.joined() }),
    ("open links", { repeated("[a](<b", $0) }),
    ("open links without brackets", { repeated("[a](b", $0) }),
    ("open comments", { "</" + repeated("<!--", $0) }),
    ("open CDATA", { repeated("a <![CDATA[", $0) }),
    ("open instructions", { repeated("a <?", $0) }),
    ("open declarations", { repeated("a <!A ", $0) }),
    ("tags", { repeated("<b>", $0) }), ("stars", { repeated("*", $0) }),
    ("entities", { repeated("&lt;", $0) }), ("bad entities", { repeated("&", $0) }),
    ("definitions", { (0..<$0).map { "[\($0)]: a\n" }.joined() }),
    ("references", { (0..<$0).map { "[\($0)]: a\n" }.joined() + "\n" + repeated("[0]\n\n", $0) }),
    ("setext headings", { repeated("a\n---\n", $0) }),
    ("fences", { repeated("```\na\n```\n", $0) }),
    ("one line", { repeated("真", $0 * 5) }), ("soft breaks", { repeated("真\n", $0) }),
    ("Chinese emphasis", { repeated("真**（真）**", $0) }),
    ("Chinese openers", { repeated("真**（真）", $0) }),
    ("pairs of tildes", { repeated("~~a ", $0) }), ("closed tildes", { repeated("a~~a~~ ", $0) }),
    ("rows", { "|a|b|\n|-|-|\n" + repeated("|真|**x**|\n", $0) }),
    ("heads without rows", { repeated("|a|\n|-|\n\n", $0) }),
    ("delimiter rows", { repeated("|-|-|\n", $0) }),
    ("bars", { repeated("|", $0) + "\n" + repeated("|-", $0) }),
    ("escaped bars", { "|a|\n|-|\n|" + repeated("\\|", $0) + "|" }),
    (
      "footnotes",
      { count in
        (0..<count).map { "a[^\($0)]\n\n" }.joined() + (0..<count).map { "[^\($0)]: b\n" }.joined()
      }
    ),
    (
      "footnotes in a chain",
      { count in
        "a[^0]\n\n" + (0..<count).map { "[^\($0)]: [^\($0 + 1)]\n" }.joined() + "[^\(count)]: b"
      }
    ),
    ("references to a footnote", { repeated("a[^1]\n\n", $0) + "[^1]: b" }),
    ("undefined footnotes", { repeated("[^1]\n\n", $0) }),
    ("definitions of a footnote", { repeated("[^1]: a\n", $0) }),
    ("headings", { repeated("## a\n", $0) }), ("pinned headings", { repeated("## a {#b}\n", $0) }),
    ("combining marks", { repeated("a\u{301}*\u{301}", $0) }),
    ("variation selectors", { repeated("\u{FE00}**", $0) }),
    ("quotation marks", { repeated(">", 20) + repeated(">**", $0) }),
    (
      "indented lists",
      { (0..<min($0 / 20, 700)).map { repeated(" ", $0 * 2) + "- a\nb\n" }.joined() }
    ),
  ]

  private static func repeated(_ unit: String, _ count: Int) -> String {
    String(repeating: unit, count: count)
  }

  /// A build for debugging is some twenty times slower, and other tests run beside this one.
  private static let patience: Duration = {
    #if DEBUG
      .seconds(20)
    #else
      .seconds(2)
    #endif
  }()

  @Test("no input takes long", .serialized, arguments: pathological.map(\.name))
  func answersQuickly(_ name: String) throws {
    let source = try #require(Self.pathological.first { $0.name == name }?.source)
    let text = source(10_000)
    let time = ContinuousClock().measure {
      let parsed = Parsed(text)
      #expect(parsed.html.utf8.count <= 50 * text.utf8.count + 1_024)
    }
    #expect(time < Self.patience, "\(time)")
  }
}
