import Foundation
import Markdown
import Testing

@Suite("Directives")
struct DirectiveTests {
  @Test("a container holds the blocks up to its end, and reads on behind it")
  func container() {
    let source = """
      前文
      :::note[注意**口径**]{#scope}
      正文一。

      - 一
      :::
      后文
      """
    #expect(
      html(source) == """
        <p>前文</p>
        <div class="callout callout-note" id="scope">\
        <p class="callout-title"><span class="callout-name">提示</span> 注意<strong>口径</strong></p>
        <p>正文一。</p>
        <ul>
        <li>一</li>
        </ul>
        </div>
        <p>后文</p>

        """)
  }

  @Test("a leaf is a line of its own")
  func leaf() throws {
    let parsed = Parsed("甲\n::table{#t-1 columns=\"a b\" sort=-a}\n乙")
    #expect(parsed.problems == [])
    let directive = try #require(parsed.document.directives.first)
    #expect(directive.name == .table && directive.isLeaf && directive.id == "t-1")
    #expect(directive["columns"]?.value == "a b" && directive["sort"]?.value == "-a")
    #expect(directive.range == 4..<39)
    #expect(parsed.document.blocks.count == 3)
  }

  @Test("directives stand inside each other")
  func nested() {
    let parsed = Parsed(":::example\n:::note\n内\n:::\n外\n:::")
    #expect(parsed.problems == [])
    #expect(parsed.document.directives.map(\.name) == [.example, .note])
    #expect(parsed.document.plainText == "内\n外")
  }

  @Test("a label is text, whatever it looks like, and may hold a footnote")
  func label() {
    let parsed = Parsed(":::table[# 标题[^a]]{#t}\n| 甲 |\n| --- |\n:::\n\n[^a]: 注")
    #expect(parsed.problems == [])
    #expect(
      parsed.document.directives.first?.label == [
        .text("# 标题"), .footnoteReference(number: 1, occurrence: 1),
      ])
    #expect(parsed.document.footnotes.count == 1)
  }

  @Test("code that shows a directive is code")
  func code() {
    let parsed = Parsed("```\n:::note\n:::\n```\n\n`:::note`")
    #expect(parsed.problems == [] && parsed.document.directives.isEmpty)
  }

  @Test("colons that start no directive are text", arguments: ["::", ": : :", "::::", "::：甲"])
  func colons(source: String) {
    #expect(Parsed(source).problems == [] && Parsed(source).document.plainText == source)
  }

  @Test(
    "what is wrong has its place",
    arguments: [
      (":::nota\n甲\n:::", "1:4 directive"),
      (":::note[甲\n乙\n:::", "1:8 directive"),
      (":::note{#A}\n:::", "1:9 directive"),
      (":::note{#s-1}\n:::", "1:9 directive"),
      (":::note{#a x}\n:::", "1:12 directive"),
      (":::note{#a x=1 x=2}\n:::", "1:16 directive"),
      (":::note{x=\"1}\n:::", "1:11 directive"),
      (":::note{#a\n:::", "1:8 directive"),
      (":::note 甲\n:::", "1:8 directive"),
      ("甲\n\n:::note\n乙", "3:1 directive"),
      ("甲\n:::", "2:1 directive"),
      ("- 甲\n  :::note\n  :::", "2:3 directive"),
      ("::note[[甲]", "1:7 directive"),
      (":::note{#a}\n:::\n:::note{#a}\n:::", "3:1 duplicate-id"),
      ("## 甲 {#a}\n\n::table{#a}", "3:1 duplicate-id"),
    ])
  func mistakes(source: String, problem: String) {
    #expect(Parsed(source).problems.first == problem)
  }

  @Test("places behind a directive are those of the file")
  func places() {
    let parsed = Parsed(":::note[题]\n甲\n:::\n\n乙 **丙\n\n[丁](javascript:x)")
    #expect(parsed.problems == ["5:3 leftover-markup?", "7:1 unsafe-address"])
  }

  @Test("a reference carries its id and its place")
  func reference() {
    let parsed = Parsed("见[@t-1]和**[@f]**：[@x]:[@y](a) `[@z]`")
    #expect(parsed.problems == [])
    guard case .paragraph(let inlines)? = parsed.document.blocks.first?.content else {
      Issue.record("no paragraph")
      return
    }
    #expect(inlines.prefix(2) == [.text("见"), .reference(id: "t-1", range: 3..<9)])
    #expect(inlines.contains(.strong([.reference(id: "f", range: 14..<18)])))
    #expect(parsed.html.contains("：[@x]:<a href=\"a\">@y</a> <code>[@z]</code>"))
  }

  @Test("a reference in a table's cell and in a footnote")
  func referencesElsewhere() {
    var rendering = DocumentRendering(labels: .chinese)
    rendering.reference = { .init(address: "#\($0)", text: "表1") }
    let page = Parsed("| [@t] |\n| --- |\n\n甲[^a]\n\n[^a]: 见[@t]").html(rendering)
    #expect(page.components(separatedBy: "<a href=\"#t\" class=\"reference\">表1</a>").count == 3)
  }

  @Test("a table that nobody numbers keeps its caption, its content and its source")
  func unnumbered() {
    let page = Parsed(":::table[题]{#t}\n| 甲 |\n| --- |\n:::\n\n::chart{#c}").html
    #expect(page.hasPrefix("<figure class=\"exhibit\" id=\"t\"><figcaption>题</figcaption>\n<div"))
    #expect(page.contains("<th scope=\"col\">甲</th>"))
    #expect(page.contains("<figcaption><code>::chart{#c}</code></figcaption>"))
  }

  @Test("headings know their place, and show a number where they are given one")
  func headingNumbers() {
    let parsed = Parsed("## 甲\n\n### 乙\n\n### 丙\n\n## 丁\n\n:::note\n### 戊\n:::")
    #expect(
      parsed.document.headings.map(\.number) == [[1], [1, 1], [1, 2], [2], [2, 1]])
    var rendering = DocumentRendering(labels: .chinese)
    rendering.headingNumber = { "\($0)." }
    rendering.headingShift = 1
    #expect(
      parsed.html(rendering).hasPrefix(
        "<h3 id=\"s-1\"><span class=\"section-number\">s-1.</span>甲</h3>"))
  }
}

@Suite("Merged cells")
struct MergedGridTests {
  private func grid(_ rows: [String]) -> [[String]]? {
    let cells = rows.map { $0.map(String.init) }
    let grid = try? MergedGrid(cells) { $0 == "^" ? .above : $0 == "<" ? .left : nil }
    return grid?.rows.map { $0.map { "\($0.cell)\($0.column)\($0.columns)\($0.rows)" } }
  }

  @Test("cells stretch to the right and down")
  func stretches() {
    #expect(grid(["a<b", "c^d"]) == nil)
    #expect(
      grid(["a<b", "^<d", "efg"]) == [["a022", "b211"], ["d211"], ["e011", "f111", "g211"]])
  }

  @Test(
    "what continues nothing is a flaw", arguments: [["<a"], ["^a"], ["ab", "^<"], ["a<", "b^"]])
  func flaws(rows: [String]) {
    #expect(grid(rows) == nil)
  }
}
