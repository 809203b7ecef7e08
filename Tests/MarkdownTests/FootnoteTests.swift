import Diagnostics
import Markdown
import Testing

@Suite("Footnotes")
struct FootnoteTests {
  @Test("a reference leads to its note, and the note back")
  func basic() {
    #expect(
      html("正文[^a]。\n\n[^a]: 说明。") == """
        <p>正文<sup class="footnote-ref"><a href="#fn-1" id="fnref-1">1</a></sup>。</p>
        <section class="footnotes" aria-labelledby="footnotes"><h2 id="footnotes">注释</h2>
        <ol>
        <li id="fn-1">
        <p>说明。 <a href="#fnref-1" class="footnote-back" aria-label="回到正文 1">↩\u{FE0E}</a></p>
        </li>
        </ol>
        </section>

        """)
  }

  @Test("notes are numbered by their first reference, and each reference has its way back")
  func order() {
    let document = Parsed("甲[^b]乙[^a]丙[^b]\n\n[^a]: A\n[^b]: B").document
    #expect(document.footnotes.map(\.label) == ["b", "a"])
    #expect(document.footnotes.map(\.number) == [1, 2])
    #expect(document.footnotes.map(\.referenceCount) == [2, 1])
    let page = html("甲[^b]乙[^a]丙[^b]\n\n[^a]: A\n[^b]: B")
    #expect(page.contains("id=\"fnref-1-2\""))
    #expect(page.contains("href=\"#fnref-1-2\" class=\"footnote-back\" aria-label=\"回到正文 1-2\""))
  }

  @Test("a note holds blocks: paragraphs, lists, code, tables, quotations")
  func blocks() {
    let source = """
      甲[^1]

      [^1]: 首段，
          续行。

          次段。

          - 项
          - 项

          | a |
          |---|
          | b |

              code

      乙
      """
    let document = Parsed(source).document
    #expect(Parsed(source).problems.isEmpty)
    #expect(document.blocks.count == 2)
    #expect(document.footnotes.first?.blocks.count == 5)
    #expect(document.footnotes.first?.blocks.first?.content == .paragraph([.text("首段，续行。")]))
    #expect(document.plainText == "甲\n乙\n首段，续行。\n次段。\n项\n项\na\nb\ncode")
  }

  @Test("a note may start on the line below its name")
  func emptyFirstLine() {
    let document = Parsed("甲[^1]\n\n[^1]:\n    > 乙").document
    #expect(
      document.footnotes.first?.blocks.map(\.content) == [
        .quote([Block(.paragraph([.text("乙")]), offset: 21)])
      ])
  }

  @Test("link definitions hold in notes, and notes' definitions in the text")
  func links() {
    let page = html("[甲][r] [丙][s][^1]\n\n[^1]: 见[乙][r]。\n\n    [s]: c\n\n[r]: b")
    #expect(page.contains("<a href=\"b\">甲</a>"))
    #expect(page.contains("见<a href=\"b\">乙</a>"))
    #expect(page.contains("<a href=\"c\">丙</a>"))
  }

  @Test("a note may refer to another")
  func nested() {
    let document = Parsed("甲[^a]\n\n[^b]: B\n[^a]: A[^b]").document
    #expect(document.footnotes.map(\.label) == ["a", "b"])
  }

  @Test("references stand in headings, tables, lists and emphasis")
  func positions() {
    let source = """
      ## 甲[^a]

      - **乙[^a]**

      | 丙[^a] |
      |---|
      | 丁[^b] |

      [^a]: A
      [^b]: B
      """
    let document = Parsed(source).document
    #expect(Parsed(source).problems.isEmpty)
    #expect(document.footnotes.map(\.referenceCount) == [3, 1])
    #expect(document.headings.map(\.text) == ["甲"])
  }

  @Test(
    "what follows a reference makes no link of it",
    arguments: [
      "甲[^1](2022年)", "甲[^1][^1]", "甲[^1][r]", "甲[^1]: 乙", "2022[^1]: 乙", "甲![^1]", "甲[^1]**（乙）**丙",
    ])
  func following(_ text: String) {
    let document = Parsed("\(text)\n\n[^1]: A\n\n[r]: b").document
    #expect(document.footnotes.count == 1)
    #expect(
      !document.plainText.unicodeScalars.contains { $0.value >= 0xFDD0 && $0.value <= 0xFDEF })
  }

  @Test("names may be Chinese, long or with underscores")
  func names() {
    #expect(Parsed("甲[^注1]乙[^a_b-c.d]\n\n[^注1]: A\n[^a_b-c.d]: B").problems.isEmpty)
  }

  @Test("in code and behind a backslash there are no references")
  func literal() {
    #expect(inline("`[^1]` \\[^1]") == "<code>[^1]</code> [^1]")
    #expect(html("    [^1]: x\n\n```\n[^2]: y\n```").contains("[^1]: x"))
    #expect(Parsed("- ```\n  [^1]: x\n  ```\n\n甲[^2]\n\n[^2]: y").problems.isEmpty)
    #expect(Parsed("> ```\n> [^1]: x\n\n").problems == ["1:3 unterminated-fence"])
  }

  @Test(
    "faults are found at their places",
    arguments: [
      ("甲\n乙[^1]。", ["2:2 footnote"]),
      ("甲\n\n[^1]: A", ["3:1 footnote"]),
      ("甲[^1]\n\n[^1]: A\n[^1]: B", ["4:1 footnote"]),
      ("甲[^1]\n\n[^1]: A\n乙", ["4:1 footnote"]),
      ("甲[^1]\n\n[^1]: A\n\n乙", []),
      ("甲[^1]\n\n[^1]: A\n  乙", ["4:1 footnote"]),
      ("[甲[^1]](a)\n\n[^1]: A", ["1:3 footnote", "3:1 footnote"]),
      ("![甲[^1]](a)\n\n[^1]: A", ["1:4 footnote", "3:1 footnote"]),
      ("甲[^1]\n\n> [^1]: A", ["1:2 footnote", "3:3 footnote"]),
      ("甲[^1]\n\n- [^1]: word", ["1:2 footnote", "3:3 footnote"]),
      ("甲[^1]\n\n[^1]: A<b>", ["3:8 raw-html"]),
      ("甲[^1]\n\n[^1]: A\n\n    乙\n    [丙](javascript:x)", ["6:5 unsafe-address"]),
      ("甲[^1]\n\n[^1]: A\n\n    ```\n    乙", ["5:5 unterminated-fence"]),
      ("[^a b]: 甲", ["1:1 footnote"]),
      ("甲[^_a_b]\n\n[^_a_b]: A", []),
      ("甲**[^1]**[^2]\n\n[^2]: A", ["1:4 footnote"]),
    ])
  func faults(_ source: String, _ problems: [String]) {
    #expect(Parsed(source).problems == problems)
  }

  @Test("a second definition says where the first is")
  func duplicate() {
    let diagnostic = Parsed("甲[^1]\n\n[^1]: A\n[^1]: B").diagnostics.first
    #expect(diagnostic?.notes.first?.place?.line == 3)
  }

  @Test("two documents share a page by a prefix")
  func prefix() {
    var rendering = DocumentRendering(labels: .chinese)
    rendering.idPrefix = "p2-"
    let page = Parsed("## 甲[^1]\n\n[^1]: A").html(rendering)
    #expect(page.contains("<h2 id=\"p2-s-1\">甲"))
    #expect(page.contains("<a href=\"#p2-fn-1\" id=\"p2-fnref-1\">1</a>"))
    #expect(
      page.contains(
        "<section class=\"footnotes\" aria-labelledby=\"p2-footnotes\"><h2 id=\"p2-footnotes\">注释</h2>"
      ))
    #expect(page.contains("<li id=\"p2-fn-1\">"))
    #expect(
      page.contains(
        "href=\"#p2-fnref-1\" class=\"footnote-back\" aria-label=\"回到正文 1\""))
  }
}
