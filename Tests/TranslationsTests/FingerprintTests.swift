import Diagnostics
import Markdown
import Testing
import Translations

/// Which edits of a text count.
struct FingerprintTests {
  struct Edit: Sendable, CustomTestStringConvertible {
    let name: String
    let before: String
    let after: String
    var lines = LineJoining.chinese

    init(_ name: String, _ before: String, _ after: String, lines: LineJoining = .chinese) {
      self.name = name
      self.before = before
      self.after = after
      self.lines = lines
    }

    var testDescription: String { name }
  }

  static let formatting = [
    Edit("bold type", "强化政策引导。", "**强化**政策引导。"),
    Edit("another kind of emphasis", "*强化* 政策", "_强化_ 政策"),
    Edit("a soft line break", "强化政策引导和落实。", "强化政策\n引导和落实。"),
    Edit("a hard line break", "强化政策，引导", "强化政策，\\\n引导"),
    Edit("two spaces", "A patent  office", "A patent office", lines: .spaced),
    Edit("an English line break", "A patent office", "A patent\noffice", lines: .spaced),
    Edit("a space beside Chinese", "共12件", "共 12 件"),
    Edit("bullets", "- 一\n- 二", "* 一\n* 二"),
    Edit("a loose list", "- 一\n- 二", "- 一\n\n- 二"),
    Edit("the marks of a numbered list", "1. 一\n2. 二", "1) 一\n1) 二"),
    Edit("the form of a heading", "## 措施", "措施\n---"),
    Edit(
      "the alignment of a table", "| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |", "|甲|乙|\n|:-:|--:|\n|1|2|"),
    Edit("a link by reference", "见[通知](a.zh.md)。", "见[通知][a]。\n\n[a]: a.zh.md"),
    Edit("an entity", "A & B", "A &amp; B", lines: .spaced),
    Edit("the label of a footnote", "甲[^a]。\n\n[^a]: 注。", "甲[^b]。\n\n[^b]: 注。"),
    Edit("the order of attributes", "::table{#a x=1 y=2}", "::table{#a y=2 x=1}"),
  ]

  static let substance = [
    Edit("a word", "强化政策引导。", "加强政策引导。"),
    Edit("a number", "共12件。", "共13件。"),
    Edit("a full stop", "共12件。", "共12件；"),
    Edit("the target of a link", "见[通知](a.zh.md)。", "见[通知](b.zh.md)。"),
    Edit("the level of a heading", "## 措施", "### 措施"),
    Edit("a cell", "| 甲 |\n| --- |\n| 1 |", "| 甲 |\n| --- |\n| 2 |"),
    Edit("struck text", "共12件", "~~共12件~~"),
    Edit("an item", "- 一\n- 二", "- 一\n- 二\n- 三"),
    Edit("the start of a numbered list", "1. 一", "3. 一"),
    Edit("a note", "甲[^a]。\n\n[^a]: 注。", "甲[^a]。\n\n[^a]: 另注。"),
    Edit("a reference", "见[@a]。", "见[@b]。"),
    Edit("an English space", "in formation", "information", lines: .spaced),
    Edit("a label", ":::note[甲]\n乙\n:::", ":::note[丙]\n乙\n:::"),
  ]

  @Test("An edit of the formatting alone does not count", arguments: formatting)
  func ignores(_ edit: Edit) {
    #expect(fingerprints(edit.before, edit.lines) == fingerprints(edit.after, edit.lines))
  }

  @Test("An edit of what the text says counts", arguments: substance)
  func notices(_ edit: Edit) {
    #expect(fingerprints(edit.before, edit.lines) != fingerprints(edit.after, edit.lines))
  }

  @Test("A block knows the bytes that it was read from")
  func knowsPlaces() {
    let text = "## 甲\n\n乙。\n\n- 丙\n- 丁\n"
    let blocks = blocks(text, .chinese)
    let bytes = Array(text.utf8)
    #expect(blocks.map(\.kind) == [.heading, .paragraph, .item, .item])
    #expect(
      blocks.map { String(decoding: bytes[$0.range], as: UTF8.self).prefix(2) }
        == ["##", "乙。", "丙\n", "丁\n"])
  }

  private func fingerprints(_ text: String, _ lines: LineJoining) -> [BlockFingerprint] {
    blocks(text, lines).map(\.fingerprint)
  }

  private func blocks(_ text: String, _ lines: LineJoining) -> [TextBlock] {
    let file = SourceFile(path: "Content/pages/x.zh.md", bytes: Array(text.utf8))
    let document = Document.parse(file, as: .content(lines)).0
    return document.textBlocks(endingAt: file.bytes.count)
  }
}
