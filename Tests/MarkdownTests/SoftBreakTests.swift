import Markdown
import Testing

@Suite("Line breaks")
struct SoftBreakTests {
  @Test(
    "beside Chinese a line break is nothing",
    arguments: [
      ("知识产权强\n市建设", "知识产权强市建设"),
      ("2022\n年", "2022年"),
      ("发展\nTISC", "发展TISC"),
      ("规划，\n制定", "规划，制定"),
      ("（真）\n（真）", "（真）（真）"),
      ("“真”\n“真”", "“真”“真”"),
      ("……\n——", "……——"),
      ("真**真**\n真", "真<strong>真</strong>真"),
      ("真\n**真**", "真<strong>真</strong>"),
      ("真[真](a)\n真", "真<a href=\"a\">真</a>真"),
      ("`真`\n真", "<code>真</code>真"),
      ("真\n`a`", "真<code>a</code>"),
      ("真**（真）**\n**（真）**真", "真<strong>（真）</strong><strong>（真）</strong>真"),
      ("真\n~~真~~", "真<del>真</del>"),
      ("真\n![真](a)", "真<img src=\"a\" alt=\"真\" loading=\"lazy\">"),
      ("a\u{200B}\nb", "a\u{200B}b"),
      ("[真\n真](a)", "<a href=\"a\">真真</a>"),
    ])
  func chinese(_ source: String, _ expected: String) {
    #expect(inline(source) == expected)
  }

  @Test(
    "between other letters it is a space, in Chinese text too",
    arguments: [
      ("foo\nbar", "foo bar"),
      ("“TISC”\n2022", "“TISC” 2022"),
      ("한국\n한국", "한국 한국"),
      ("`a`\nb", "<code>a</code> b"),
      ("**a**\n[b](c)", "<strong>a</strong> <a href=\"c\">b</a>"),
      ("3\n×", "3 ×"),
    ])
  func spaces(_ source: String, _ expected: String) {
    #expect(inline(source) == expected)
  }

  @Test(
    "in English text only two wide characters meet without a space",
    arguments: [
      ("in\n`code`", "in <code>code</code>"),
      ("in\n[a link](a)\nhere", "in <a href=\"a\">a link</a> here"),
      ("in\n漯河", "in 漯河"),
      ("漯河\n(Luohe)", "漯河 (Luohe)"),
      ("漯\n河", "漯河"),
      ("“a”\n“b”", "“a” “b”"),
      ("**a**\n*b*", "<strong>a</strong> <em>b</em>"),
    ])
  func english(_ source: String, _ expected: String) {
    #expect(inline(source, as: .content(.spaced)) == expected)
  }

  @Test("a footnote between is looked through")
  func footnote() {
    let source = "强[^1]\n市\n[^1]国\n\n[^1]: 注"
    let expected = "强<sup class=\"footnote-ref\"><a href=\"#fn-1\" id=\"fnref-1\">1</a></sup>市"
    #expect(html(source).contains(expected))
    #expect(Parsed(source).document.plainText == "强市国\n注")
  }

  @Test("a break that the writer asked for stays")
  func hardBreak() {
    #expect(inline("真  \n真") == "真<br>\n真")
    #expect(inline("真\\\n真") == "真<br>\n真")
  }

  @Test("texts that meet are one text")
  func merging() {
    #expect(Parsed("真\n真\n真").document.blocks.map(\.content) == [.paragraph([.text("真真真")])])
  }
}
