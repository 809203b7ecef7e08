import Markdown
import Testing

@Suite("Strikethrough")
struct StrikethroughTests {
  @Test(
    "two tildes strike",
    arguments: [
      ("~~旧~~新", "<del>旧</del>新"),
      ("已~~（废止）~~的", "已<del>（废止）</del>的"),
      ("a ~~b~~ c", "a <del>b</del> c"),
      ("~~a **b** c~~", "<del>a <strong>b</strong> c</del>"),
      ("**a ~~b~~ c**", "<strong>a <del>b</del> c</strong>"),
      ("~~a~~ ~~b~~", "<del>a</del> <del>b</del>"),
      ("~~[a](b)~~", "<del><a href=\"b\">a</a></del>"),
      ("[~~a~~](b)", "<a href=\"b\"><del>a</del></a>"),
      ("~~a\nb~~", "<del>a b</del>"),
      ("~~a ~~b~~ c~~", "<del>a <del>b</del> c</del>"),
    ])
  func struck(_ source: String, _ expected: String) {
    #expect(inline(source) == expected)
  }

  @Test(
    "other tildes stay",
    arguments: [
      ("工期10~20天，人员5~8人", "工期10~20天，人员5~8人"),
      ("~x~", "~x~"),
      ("a ~~b", "a ~~b"),
      ("a~~ b ~~c", "a~~ b ~~c"),
      ("a ~~~b~~~", "a ~~~b~~~"),
      (#"\~~a~~"#, "~~a~~"),
      ("`~~a~~`", "<code>~~a~~</code>"),
      ("**a ~~b** c~~", "<strong>a ~~b</strong> c~~"),
      ("[a](~~b~~)", "<a href=\"~~b~~\">a</a>"),
      (
        "<https://a.cn/~~b~~>",
        "<a href=\"https://a.cn/~~b~~\" class=\"external\" rel=\"noopener\">https://a.cn/~~b~~</a>"
      ),
    ])
  func kept(_ source: String, _ expected: String) {
    #expect(inline(source) == expected)
  }

  @Test("a fence of tildes is a fence")
  func fence() {
    #expect(html("~~~ x\n~~a~~\n~~~") == "<pre><code class=\"language-x\">~~a~~\n</code></pre>\n")
  }

  @Test("unmatched tildes and the text around them are one text")
  func merging() {
    #expect(
      Parsed("a ~~b c").document.blocks.map(\.content) == [.paragraph([.text("a ~~b c")])])
  }
}
