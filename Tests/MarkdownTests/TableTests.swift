import Markdown
import Testing

@Suite("Tables")
struct TableTests {
  /// The tables of a document: the texts of head and rows, cells divided by `|`.
  private func tables(_ source: String) -> [[String]] {
    Parsed(source).document.blocks.compactMap { block in
      guard case .table(let table) = block.content else { return nil }
      return ([table.header] + table.rows).map { $0.map(\.plainText).joined(separator: "|") }
    }
  }

  /// The kinds of the blocks, in order.
  private func kinds(_ source: String) -> [String] {
    Parsed(source).document.blocks.map { block in
      switch block.content {
      case .paragraph(let inlines): "p(\(inlines.plainText))"
      case .table(let table): "table(\(table.rows.count + 1))"
      case .thematicBreak: "hr"
      case .quote: "quote"
      case .list: "list"
      case .heading: "heading"
      case .code: "code"
      case .directive: "directive"
      case .html: "html"
      }
    }
  }

  // MARK: GitHub Flavored Markdown

  @Test("a head, a delimiter row and rows make a table")
  func basic() {
    #expect(
      html("| 项目 | 数值 |\n| --- | --- |\n| 专利 | 9.4 |") == """
        <div class="table-scroll" role="region" aria-label="表格" tabindex="0"><table>
        <thead><tr><th scope="col">项目</th><th scope="col">数值</th></tr>
        </thead>
        <tbody>
        <tr><td>专利</td><td>9.4</td></tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test("columns are aligned by classes, and cells need not line up")
  func alignment() {
    let source = "| a | bcd | e | f |\n:-: | -----------: |:--|---\nx | y | z | w"
    let table = html(source)
    #expect(
      table.contains(
        "<th scope=\"col\" class=\"align-center\">a</th>"
          + "<th scope=\"col\" class=\"align-right\">bcd</th>"
          + "<th scope=\"col\" class=\"align-left\">e</th><th scope=\"col\">f</th>"))
    #expect(table.contains("<td class=\"align-center\">x</td><td class=\"align-right\">y</td>"))
    #expect(!table.contains("style="))
  }

  @Test(
    "a bar in a cell is escaped, in code too",
    arguments: [
      ("| f\\|oo |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |", ["f|oo", "b | az", "b | im"]),
      ("| a | b |\n|-|-|\n| `x\\|y` | z |", ["a|b", "x|y|z"]),
      ("| a | b |\n|-|-|\n| \\\\ | `\\\\` |", ["a|b", "\\|\\\\"]),
      ("| a | b |\n|-|-|\n| 甲｜乙 | 丙、丁 |", ["a|b", "甲｜乙|丙、丁"]),
    ])
  func bars(_ source: String, _ rows: [String]) {
    #expect(tables(source) == [rows])
  }

  @Test("a table ends at a blank line or where another block starts")
  func end() {
    #expect(kinds("| a | b |\n|---|---|\n| c | d |\n> e") == ["table(2)", "quote"])
    #expect(kinds("| a | b |\n|---|---|\n| c | d |\n# e") == ["table(2)", "heading"])
    #expect(kinds("| a | b |\n|---|---|\n| c | d |\n- e") == ["table(2)", "list"])
    #expect(kinds("| a | b |\n|---|---|\n| c | d |\n```\n```") == ["table(2)", "code"])
    #expect(kinds("| a | b |\n|---|---|\n| c | d |\ne\n\nf") == ["table(3)", "p(f)"])
  }

  @Test("a line of hyphens right below a table ends it")
  func hyphens() {
    #expect(kinds("| a |\n|---|\n| c |\n---\nd") == ["table(2)", "hr", "p(d)"])
    #expect(kinds("| a |\n|---|\n| c |\n--\n") == ["table(3)"])
    #expect(kinds("| a |\n|---|\n| c |\n===\n") == ["table(3)"])
    #expect(kinds("甲\n---") == ["heading"])
  }

  @Test("cells that are missing are empty")
  func missing() {
    #expect(tables("| a | b |\n|---|---|\n| c |\n| d || ") == [["a|b", "c|", "d|"]])
  }

  @Test("a table without rows has no body")
  func noRows() {
    #expect(!html("| a | b |\n| --- | --- |").contains("tbody"))
  }

  @Test("a cell too many is an error at the cell")
  func excess() {
    #expect(Parsed("| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 | 戊 |").problems == ["3:11 table-row"])
  }

  @Test("a head of another width is no table, and a warning")
  func mismatch() {
    let source = "| 甲 | 乙 | 丙 |\n|---|---|\n| 丁 | 戊 | 己 |"
    #expect(Parsed(source).problems == ["2:1 leftover-markup?"])
    #expect(tables(source).isEmpty)
  }

  @Test("what is not enough of a table stays text")
  func notEnough() {
    #expect(kinds("| a | b |") == ["p(| a | b |)"])
    #expect(kinds("| a | b |\n| c | d |") == ["p(| a | b | | c | d |)"])
    #expect(kinds("| --- | --- |") == ["p(| --- | --- |)"])
    #expect(kinds("a | b\n- | -\nc") == ["p(a | b)", "list"])
  }

  @Test("bars at the ends are optional")
  func bareRows() {
    #expect(tables("abc | def\n--- | ---\nxyz | ghi") == [["abc|def", "xyz|ghi"]])
    #expect(tables("|x|\n|-|") == [["x"]])
    #expect(tables("| a |\n--- |") == [["a"]])
    #expect(tables("| a | b | c |\n| --- | --- | ---\n| x\n| 1 | 2") == [["a|b|c", "x||", "1|2|"]])
    #expect(tables("| a | b | c |\n|-|-|-|\n| d || e |") == [["a|b|c", "d||e"]])
  }

  @Test("spaces at the ends of rows are nothing")
  func trailingSpaces() {
    #expect(tables("| _a_ | セ |  \n| --- | -- | \n| b | |  ") == [["a|セ", "b|"]])
  }

  @Test("the lines before the head are a paragraph")
  func lead() {
    #expect(kinds("甲\n乙\n| a | b |\n| ---| --- |\nd | e") == ["p(甲乙)", "table(2)"])
    #expect(kinds("甲\n    # 乙\n| a |\n|---|") == ["p(甲# 乙)", "table(1)"])
    #expect(kinds("[甲]: a\n| [甲] |\n|---|") == ["table(1)"])
  }

  // MARK: Cells

  @Test("blocks cannot start in a cell")
  func noBlocks() {
    let cells = ["1. 甲", "- 甲", "# 甲", "> 甲", "```", "***", "+", "[甲]: 乙", "---", "    甲"]
    for cell in cells {
      let source = "| a | b |\n|---|---|\n| \(cell) | 丙 |"
      let text = cell == "    甲" ? "甲" : cell
      #expect(tables(source) == [["a|b", "\(text)|丙"]])
      #expect(Parsed(source).problems == (cell == "***" ? ["3:3 leftover-markup?"] : []))
    }
  }

  @Test(
    "inlines work in cells, at their ends too",
    arguments: [
      ("**甲**", "<strong>甲</strong>"),
      ("**（甲）**乙", "<strong>（甲）</strong>乙"),
      ("_abc_", "<em>abc</em>"),
      ("乙**（甲）**", "乙<strong>（甲）</strong>"),
      ("***（甲）***", "<em><strong>（甲）</strong></em>"),
      ("~~甲~~", "<del>甲</del>"),
      ("`a`", "<code>a</code>"),
      ("[甲](a)", "<a href=\"a\">甲</a>"),
      ("![甲](a)", "<img src=\"a\" alt=\"甲\" loading=\"lazy\">"),
      ("[甲][r]", "<a href=\"b\">甲</a>"),
      ("[r]", "<a href=\"b\">r</a>"),
      ("&amp;甲", "&amp;甲"),
      (#"\*甲"#, "*甲"),
    ])
  func inlines(_ cell: String, _ expected: String) {
    let table = html("| a | b |\n|---|---|\n|\(cell)| x |\n\n[r]: b")
    #expect(table.contains("<td>\(expected)</td><td>x</td>"))
  }

  @Test("a head without text heads nothing")
  func emptyHead() {
    #expect(html("|  | 甲 |\n|---|---|\n| 乙 | 丙 |").contains("<tr><td></td><th scope=\"col\">甲"))
  }

  @Test("tables stand in lists and quotations")
  func containers() {
    #expect(html("- 甲\n\n  | a | b |\n  |---|---|\n  | **c** | d |").contains("<strong>c</strong>"))
    #expect(html("> | a |\n> |---|\n> | **b** |\n>\n> c").contains("<td><strong>b</strong></td>"))
    #expect(html("1. | a |\n   |---|\n   | b |").contains("<td>b</td>"))
    #expect(html("> - | a |\n>   |---|\n>   | b |").contains("<td>b</td>"))
  }

  @Test("faults in cells are found at their places")
  func places() {
    let source = "甲\n\n| a | b |\n|---|---|\n| x\\|y | 见<b>x</b> |\n| [p](javascript:x) | [^n] |"
    #expect(
      Parsed(source).problems == [
        "5:11 raw-html", "5:15 raw-html", "6:3 unsafe-address", "6:23 footnote",
      ])
    #expect(Parsed("> 甲\n>\n> | a |\n> |---|\n> | <i> |").problems == ["5:5 raw-html"])
  }

  @Test("an address in a cell knows its range")
  func addressRange() {
    let source = "| a |\n|---|\n| 甲 [乙](c) |"
    var ranges: [Range<Int>] = []
    Parsed(source).document.forEachAddress { address, _ in ranges.append(address.range) }
    let start = source.utf8.count - "[乙](c) |".utf8.count
    #expect(ranges == [start..<start + "[乙](c)".utf8.count])
  }

  @Test("a table too wide is an error")
  func tooWide() {
    let head = String(repeating: "|a", count: 101)
    let rule = String(repeating: "|-", count: 101)
    #expect(Parsed("\(head)\n\(rule)\n").problems == ["1:1 table-too-large"])
    #expect(
      Parsed(
        "甲\n\n" + String(repeating: "|a", count: 100) + "\n" + String(repeating: "|-", count: 100)
      ).problems.isEmpty)
  }

  @Test("too many cells are an error")
  func tooMany() {
    let head =
      String(repeating: "|a", count: 100) + "\n" + String(repeating: "|-", count: 100) + "\n"
    #expect(Parsed(head + String(repeating: "b\n", count: 999)).problems.isEmpty)
    #expect(
      Parsed(head + String(repeating: "b\n", count: 1000)).problems == ["1:1 table-too-large"])
  }
}
