import Markdown
import Testing

@Suite("Plain text")
struct PlainTextTests {
  @Test(
    "it is what a reader reads",
    arguments: [
      ("**甲**乙`丙`[丁](a)", "甲乙丙丁"),
      ("甲\n乙", "甲乙"),
      ("a\nb", "a b"),
      ("甲  \n乙", "甲\n乙"),
      ("甲\n\n乙", "甲\n乙"),
      ("## 甲 {#a}\n- 乙\n- 丙\n\n> 丁", "甲\n乙\n丙\n丁"),
      ("| a | b |\n|---|---|\n| c | |", "a\tb\nc\t"),
      ("```\na\n\nb\n```\n甲", "a\n\nb\n甲"),
      ("![甲](a)~~乙~~", "甲乙"),
      ("甲[^1]乙\n\n[^1]: 丙", "甲乙\n丙"),
      ("甲\n\n---\n\n乙", "甲\n乙"),
      ("&lt;甲&gt; \\*", "<甲> *"),
      ("**（七）促进创造。**强化政策", "（七）促进创造。强化政策"),
      ("", ""),
    ])
  func text(_ source: String, _ expected: String) {
    #expect(Parsed(source).document.plainText == expected)
  }

  @Test("addresses are found wherever they stand")
  func addresses() {
    let source = """
      ## [a](1)

      > - *[b](2)*

      | [c](3) | ![d](4) |
      |---|---|
      | ~~[![e](5)](6)~~ | **x** |

      x[^1]

      [^1]: [f](7)
      """
    var found: [String] = []
    Parsed(source).document.forEachAddress { address, isImage in
      found.append(address.destination + (isImage ? "!" : ""))
    }
    #expect(found == ["1", "2", "3", "4!", "6", "5!", "7"])
  }
}
