import Markdown
import Testing

@Suite("Headings")
struct HeadingTests {
  private func ids(_ source: String) -> [String] {
    Parsed(source).document.headings.map(\.id)
  }

  @Test("an id is the heading's number in its text")
  func numbers() {
    #expect(
      ids("## 甲\n### 乙\n### 丙\n## 丁\n### 戊\n#### 己") == [
        "s-1", "s-1-1", "s-1-2", "s-2", "s-2-1", "s-2-1-1",
      ])
    #expect(ids("### 甲\n## 乙\n#### 丙") == ["s-0-1", "s-1", "s-1-0-1"])
    #expect(ids("甲\n---\n> ## 乙\n\n- ## 丙") == ["s-1", "s-2", "s-3"])
  }

  @Test(
    "a writer can pin an id, and the numbers go on",
    arguments: [
      ("## 成效 {#results}\n## 乙", ["results", "s-2"], ["成效", "乙"]),
      ("## **成效** {#results-1}", ["results-1"], ["成效"]),
      ("## 成效 {#r} ##", ["r"], ["成效"]),
      ("成效 {#r}\n---", ["r"], ["成效"]),
      ("## 成效{#r}", ["s-1"], ["成效{#r}"]),
      ("## {#r} 成效", ["s-1"], ["{#r} 成效"]),
      ("## `x` {#r}", ["r"], ["x"]),
    ])
  func pins(_ source: String, _ ids: [String], _ texts: [String]) {
    let parsed = Parsed(source)
    #expect(parsed.problems.isEmpty)
    #expect(parsed.document.headings.map(\.id) == ids)
    #expect(parsed.document.headings.map(\.text) == texts)
  }

  @Test(
    "faults are found at their places",
    arguments: [
      ("# 甲", ["1:1 heading-level"]),
      ("甲\n===", ["1:1 heading-level"]),
      ("甲\n\n## 乙\n\n  #### 丙", ["5:3 skipped-heading?"]),
      ("### 甲", ["1:1 skipped-heading?"]),
      ("## 甲\n### 乙\n## 丙", []),
      ("## 甲 {#a}\n## 乙 {#a}", ["2:1 duplicate-id"]),
      ("## 甲 {#A}", ["1:1 invalid-value"]),
      ("## 甲 {#1a}", ["1:1 invalid-value"]),
      ("## 甲 {#é}", ["1:1 invalid-value"]),
      ("## 甲 {#a\u{301}}", ["1:1 invalid-value"]),
      ("## 甲 {#s-1}", ["1:1 duplicate-id"]),
      ("## 甲 {#fn-1}", ["1:1 duplicate-id"]),
      ("## 甲 {#fnref-1-2}", ["1:1 duplicate-id"]),
      ("## 甲 {#footnotes}", ["1:1 duplicate-id"]),
      ("## 甲 {#s-a}", []),
      ("> - ## 甲 {#B}", ["1:5 invalid-value"]),
    ])
  func faults(_ source: String, _ problems: [String]) {
    #expect(Parsed(source).problems == problems)
  }

  @Test("a heading's HTML has its id and its level")
  func rendering() {
    #expect(html("## 甲*乙* {#x}") == "<h2 id=\"x\">甲<em>乙</em></h2>\n")
    #expect(html("## 甲\n### 乙\n#### 丙").contains("<h4 id=\"s-1-1-1\">丙</h4>"))
  }
}
