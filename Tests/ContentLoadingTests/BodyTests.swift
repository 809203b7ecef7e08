import ContentLoading
import Testing

/// What a body may not hold; the Markdown module has tests of its own for each.
struct BodyTests {
  static let wrong: [Wrong] = [
    Wrong(
      "a block of HTML", .body("正文\n\n<script>alert(1)</script>"),
      report: "pages/x.zh.md:7:1 raw-html", help: ""),
    Wrong(
      "HTML inside a line", .body("正文<b>粗</b>"),
      report: "pages/x.zh.md:5:3 raw-html\npages/x.zh.md:5:7 raw-html", help: ""),
    Wrong(
      "a comment of HTML", .body("<!-- 注 -->"),
      report: "pages/x.zh.md:5:1 raw-html", help: ""),
    Wrong(
      "a link that runs a script", .body("[办法](javascript:alert(1))"),
      report: "pages/x.zh.md:5:1 unsafe-address", help: ""),
    Wrong(
      "a script in capitals and entities", .body("[办法](JaVa&#115;cript:alert(1))"),
      report: "pages/x.zh.md:5:1 unsafe-address", help: ""),
    Wrong(
      "an image that is data", .body("![甲](data:image/png;base64,AAAA)"),
      report: "pages/x.zh.md:5:1 unsafe-address", help: ""),
    Wrong(
      "a script between angle brackets", .body("<vbscript:x>"),
      report: "pages/x.zh.md:5:1 unsafe-address", help: ""),
    Wrong(
      "a source that runs a script",
      .page(
        "---\ntitle: 题\npublished: 2023-03-02 09:00\nsources:\n  - title: 源\n    address: javascript:alert(1)\n---\n"
      ),
      report: "pages/x.zh.md:6:14 unsafe-address", help: "https:// or http://"),
    Wrong(
      "a heading of the first level", .body("# 题"),
      report: "pages/x.zh.md:5:1 heading-level", help: "start the line with ##"),
    Wrong(
      "an image without a text", .body("![](../media/square.png)"),
      report: "pages/x.zh.md:5:1 missing-alternative", help: "say what it shows"),
    Wrong(
      "a footnote that nobody wrote", .body("正文[^a]。"),
      report: "pages/x.zh.md:5:3 footnote", help: ""),
    Wrong(
      "a footnote that nobody refers to", .body("正文。\n\n[^a]: 注"),
      report: "pages/x.zh.md:7:1 footnote", help: "[^a]"),
    Wrong(
      "emphasis that does not close", .body("正文**粗"),
      report: "pages/x.zh.md:5:3 leftover-markup", help: ""),
    Wrong(
      "forty quotations in each other", .body(String(repeating: ">", count: 40) + " 引"),
      report: "pages/x.zh.md:5:42 nested-too-deep", help: ""),
    Wrong(
      "a block of code without end", .body("```\n代码"),
      report: "pages/x.zh.md:5:1 unterminated-fence", help: "the same fence"),
    Wrong(
      "a row that is too long", .body("| 甲 |\n| --- |\n| 一 | 二 |"),
      report: "pages/x.zh.md:7:7 table-row", help: ""),
    Wrong(
      "a table that is too wide",
      .body(
        String(repeating: "| 甲 ", count: 101) + "|\n" + String(repeating: "| - ", count: 101) + "|"),
      report: "pages/x.zh.md:5:1 table-too-large", help: "divide the table"),
    Wrong(
      "a heading's id that is a path", .body("## 题 {#../x}"),
      report: "pages/x.zh.md:5:1 invalid-value", help: "{#results}"),
    Wrong(
      "a heading's id twice", .body("## 甲 {#a}\n\n## 乙 {#a}"),
      report: "pages/x.zh.md:7:1 duplicate-id", help: "choose another id"),
  ]

  @Test(
    "What the page could not show safely and in full is reported where it stands", arguments: wrong)
  func reports(_ wrong: Wrong) async throws {
    try await wrong.check()
  }

  @Test(
    "A file whose front matter is broken has its body read all the same, once the keys are known")
  func reportsBodyBesideKeys() async throws {
    let found = try await Project([.page("---\ntitel: 题\n---\n\n<b>\n")]).load().diagnostics
    #expect(
      found.map(\.brief) == [
        "pages/x.zh.md:2:1 unknown-key", "pages/x.zh.md:2:1 missing-key",
        "pages/x.zh.md:5:1 raw-html",
      ])
  }
}
