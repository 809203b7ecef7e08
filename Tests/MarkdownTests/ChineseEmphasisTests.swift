import Diagnostics
import Markdown
import Testing

@Suite("Emphasis beside Chinese")
struct ChineseEmphasisTests {
  /// Markdown with `**` where strong text is meant, all of which must become so.
  static let strongTexts = [
    // The plan of 2022.
    "为贯彻**《纲要》**精神",
    "推进**“双随机、一公开”**监管",
    "**漯河市（以下简称“我市”）**知识产权",
    "**漯知战联办〔2022〕**1号",
    "开展**“4·26”**知识产权宣传周",
    "**（七）促进知识产权高质量创造。**强化政策",
    "印发**《2022年漯河市知识产权工作要点》**的通知",
    "制定**“十四五”**规划",
    "**主要目标：**到2025年",
    "**一、**加强顶层设计",
    "责任单位**（市市场监管局、市财政局）**配合",
    "完成**9.4件**、**12%**以上",
    "每万人口**（常住）**拥有量",
    // Every mark of Chinese punctuation, before and after the run.
    "**真，**她", "**真。**她", "**真、**她", "**真；**她", "**真：**她", "**真？**她", "**真！**她",
    "**“真”**她", "**‘真’**她", "**（真）**她", "**《真》**她", "**〈真〉**她", "**「真」**她",
    "**『真』**她", "**【真】**她", "**〔真〕**她", "**［真］**她", "**｛真｝**她", "**真……**她",
    "**真——**她", "**真～**她", "**真·**她", "**真．**她", "**真／**她", "**真％**她", "**￥1**元",
    "她**，真**", "她**。真**", "她**、真**", "她**“真”**", "她**（真）**", "她**《真》**",
    "她**——真**她", "她**……真**她", "她**［真］**她",
    // ASCII punctuation between Chinese.
    "她**(真)**她", "她**\"真\"**她", "她**'真'**她", "她**[真]**她", "她**真.**她", "她**.net**她",
    "她**真!**她", "她**¥10,000**元", "她**-5**度", "她**C#**和**F#**她", "她**100%**她",
    // Markup beside the run.
    "她**[真](a)**她", "她**`真`**她", "她**`真`。**她", "她**真`真`**她", "她**[真](a)。**她",
    "她**![真](a)**她", "她**<https://a.cn>**她", "她**_真_**她", "她**~~真~~**她", "她**真[真](a)**她",
    "[她](a)**（真）**她", "`她`**（真）**她",
    // Other scripts of CJK.
    "**テスト。**テスト", "これは**「重要なこと」**です", "税込**¥10,000**で", "**안녕(hello)**하세요",
    "**스크립트(script)**라고", "𠮷**(U+20BB7)**語", "a**〰**a", "a**㊗**a", "a**（x）**b", "a**「x」**b",
    // Variants selected.
    "禰\u{E0100}**(ね)**豆子", "真。\u{FE00}**(真)**她", "“\u{FE01}**(真)**她",
    // At the ends of lines, and several.
    "**（真）**", "她**（真）**\n她", "她\n**（真）**她", "**甲：**乙；**丙：**丁。",
    "- **甲：**乙", "> **甲：**乙", ">**甲：**乙", "1. **甲：**乙", "## **甲：**乙",
  ]

  @Test("strong text stands beside any punctuation", arguments: strongTexts)
  func strong(_ source: String) {
    let parsed = Parsed(source)
    #expect(parsed.problems.isEmpty)
    #expect(parsed.html.contains("<strong>"))
    #expect(!parsed.html.contains("*"))
    #expect(!parsed.html.unicodeScalars.contains { $0.value >= 0xFDD0 && $0.value <= 0xFDEF })
  }

  @Test("the whole of it is what the writer meant")
  func exact() {
    #expect(inline("为贯彻**《纲要》**精神") == "为贯彻<strong>《纲要》</strong>精神")
    #expect(inline("*重点：*强化") == "<em>重点：</em>强化")
    #expect(inline("她***（真）***她") == "她<em><strong>（真）</strong></em>她")
    #expect(inline("她**「*真*」**她") == "她<strong>「<em>真</em>」</strong>她")
    #expect(inline("她**_真_**她") == "她<strong><em>真</em></strong>她")
    #expect(inline("她**_真_。**她") == "她<strong><em>真</em>。</strong>她")
    #expect(inline("她**真_。_**她。") == "她<strong>真_。_</strong>她。")
    #expect(inline("注意：__注意事項__") == "注意：<strong>注意事項</strong>")
  }

  @Test(
    "English emphasis stays as CommonMark has it",
    arguments: [
      ("foo**bar**baz", "foo<strong>bar</strong>baz"),
      ("foo*bar*baz", "foo<em>bar</em>baz"),
      ("a**“x”**b", "a**“x”**b"),
      ("a * foo bar*", "a * foo bar*"),
      ("a*\"foo\"*", "a*&quot;foo&quot;*"),
      ("a**\"foo\"**", "a**&quot;foo&quot;**"),
      ("*(*foo*)*", "<em>(<em>foo</em>)</em>"),
      ("**foo\"*bar*\"foo**", "<strong>foo&quot;<em>bar</em>&quot;foo</strong>"),
      ("snake_case_name", "snake_case_name"),
      ("foo-_(bar)_", "foo-<em>(bar)</em>"),
    ])
  func english(_ source: String, _ expected: String) {
    #expect(inline(source, as: .content(.spaced)) == expected)
  }

  @Test(
    "what only looks like emphasis stays as it is",
    arguments: [
      ("她** 真**她", "她** 真**她"),
      ("她**真 **她", "她**真 **她"),
      (#"她\*\*（真）\*\*她"#, "她**（真）**她"),
      (#"她\**（真）*\*她"#, "她*<em>（真）</em>*她"),
      ("`她**（真）**她`", "<code>她**（真）**她</code>"),
      ("3 * 4 * 5", "3 * 4 * 5"),
      ("她__（真）__她", "她__（真）__她"),
      ("[真](a**（b）**c)", "<a href=\"a**%EF%BC%88b%EF%BC%89**c\">真</a>"),
    ])
  func literal(_ source: String, _ expected: String) {
    #expect(inline(source) == expected)
  }

  @Test("marks leave no trace in code blocks, info strings and titles")
  func traces() {
    #expect(
      Parsed("```真**（真）**真\n真**（真）**真 ~~真~~ [^1]\n```").html
        == "<pre><code class=\"language-真**（真）**真\">真**（真）**真 ~~真~~ [^1]\n</code></pre>\n")
    #expect(
      inline("[真](a \"真**（真）**真\")") == "<a href=\"a\" title=\"真**（真）**真\">真</a>")
    #expect(
      inline("[真**（真）**真]\n\n[真**（真）**真]: a")
        == "<a href=\"a\">真<strong>（真）</strong>真</a>")
  }

  @Test(
    "emphasis that cannot be is a warning with its mend",
    arguments: [
      ("她说** 真**，", ["1:3 leftover-markup?"]),
      ("甲\n乙 **真 ** 丙", ["2:3 leftover-markup?"]),
      ("她__（真）__她", ["1:2 leftover-markup?"]),
      ("- 甲\n- 乙__丙__", ["2:4 leftover-markup?"]),
      ("> 甲\n> 乙**丙", ["2:4 leftover-markup?"]),
      ("**甲。****乙。**", ["1:5 leftover-markup?"]),
      ("见<www.cnipa.gov.cn>。", ["1:2 leftover-markup?"]),
      ("a ** b, snake__case", []),
      (#"a \*\*b\*\* \__甲"#, []),
      ("`**` 与 `甲__乙`", []),
    ])
  func leftover(_ source: String, _ problems: [String]) {
    #expect(Parsed(source).problems == problems)
  }

  @Test("a leftover names its mend")
  func help() {
    let diagnostic = Parsed("她__真__").diagnostics.first
    #expect(diagnostic?.help?.en == #"use ** instead, or write \_\_ for the signs themselves"#)
  }
}
