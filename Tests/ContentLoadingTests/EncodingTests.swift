import ContentLoading
import Diagnostics
import Testing

/// What keeps a file from being text.
struct EncodingTests {
  static let wrong: [Wrong] = [
    Wrong(
      "a byte-order mark", .bytes("pages/x.zh.md", [0xEF, 0xBB, 0xBF] + Array("---\n".utf8)),
      report: "pages/x.zh.md:1:1 byte-order-mark", help: "not as “UTF-8 with BOM”"),
    Wrong(
      "lines that end with CR LF", .page("---\r\ntitle: 题\r\n---\r\n"),
      report: "pages/x.zh.md:1:4 line-ends", help: "“LF”"),
    Wrong(
      "lines that end with CR", .page("---\rtitle: 题\r---\r"),
      report: "pages/x.zh.md:1:4 line-ends", help: "“LF”"),
    Wrong(
      "one CR LF among LF", .page("---\ntitle: 题\n---\n\n正文\r\n正文\n"),
      report: "pages/x.zh.md:5:3 line-ends", help: "“LF”"),
    Wrong(
      "UTF-16", .bytes("pages/x.zh.md", [0xFF, 0xFE, 0x2D, 0, 0x2D, 0]),
      report: "pages/x.zh.md:1:1 encoding", help: "UTF-8"),
    Wrong(
      "Chinese in GBK",
      .bytes(
        "pages/x.zh.md", Array("---\ntitle: ".utf8) + [0xD6, 0xAA, 0xCA, 0xB6, 0xB2, 0xFA, 0x0A]),
      report: "pages/x.zh.md:2:10 encoding", help: "it looks like GBK (GB 18030)"),
    Wrong(
      "Chinese in GBK that is UTF-8 by chance",
      .bytes(
        "pages/x.zh.md", Array("---\ntitle: ".utf8) + [0xCA, 0xB5, 0xCA, 0xA9, 0xCD, 0xB3, 0x0A]),
      report: "pages/x.zh.md:2:8 encoding", help: "“Reopen with Encoding: GBK”"),
    Wrong(
      "German in Latin-1",
      .bytes("pages/x.zh.md", Array("---\ntitle: M".utf8) + [0xFC] + Array("nchen\n".utf8)),
      report: "pages/x.zh.md:2:9 encoding", help: "save the file as “UTF-8”"),
    Wrong(
      "one broken character among Chinese in UTF-8",
      .bytes("pages/x.zh.md", Array("---\ntitle: 知识".utf8) + [0xE7, 0x9F, 0x0A]),
      report: "pages/x.zh.md:2:10 encoding", help: "save the file as “UTF-8”"),
    Wrong(
      "a character cut at the end of the file",
      .bytes("pages/x.zh.md", Array("---\ntitle: 知".utf8) + [0xE8, 0xAF]),
      report: "pages/x.zh.md:2:9 encoding", help: "UTF-8"),
    Wrong(
      "NUL", .page("---\ntitle: 知\0识\n---\n"),
      report: "pages/x.zh.md:2:9 control-character", help: "delete it"),
    Wrong(
      "an escape sequence of terminals", .page("---\ntitle: 题\n---\n\u{1B}[31m\n"),
      report: "pages/x.zh.md:4:1 control-character", help: "delete it"),
    Wrong(
      "a control character beyond ASCII", .page("---\ntitle: 题\n---\n正文\u{85}\n"),
      report: "pages/x.zh.md:4:3 control-character", help: "delete it"),
    Wrong(
      "a character that XML does not know", .page("---\ntitle: 题\n---\n正文\u{FFFF}\n"),
      report: "pages/x.zh.md:4:3 control-character", help: "delete it"),
    Wrong(
      "several control characters, and something else",
      .page("---\ntitle: 题\nsummery: 要\n---\n正\u{1}文\u{2}[甲](nowhere.zh.md)\n"),
      report: """
        pages/x.zh.md:3:1 unknown-key
        pages/x.zh.md:5:2 control-character
        pages/x.zh.md:5:4 control-character
        pages/x.zh.md:5:9 broken-link
        """, help: "did you mean “summary”?"),
    Wrong(
      "control characters in the front matter and below",
      .page("---\ntitle: 题\u{1}\n---\n正\u{2}文\n"),
      report: """
        pages/x.zh.md:2:9 control-character
        pages/x.zh.md:4:2 control-character
        """, help: "delete it"),
    Wrong(
      "a control character as an escape of YAML", .page("---\ntitle: \"a\\0b\"\n---\n"),
      report: "pages/x.zh.md:2:8 control-character", help: "take the escape out"),
    Wrong(
      "a file of more than 1 MiB", .body(String(repeating: "知", count: 1 << 19)),
      report: "pages/x.zh.md file-too-large", help: "several files"),
    Wrong(
      "a byte-order mark in site.yml, and CR LF in other files",
      .bytes("site.yml", [0xEF, 0xBB, 0xBF]), .text("units.yml", "units:\r\n"),
      .page("---\r\n"),
      report: """
        pages/x.zh.md:1:4 line-ends
        site.yml:1:1 byte-order-mark
        units.yml:1:7 line-ends
        """, help: "LF"),
  ]

  @Test("A file that is no text is refused where it stops being one", arguments: wrong)
  func reports(_ wrong: Wrong) async throws {
    try await wrong.check()
  }

  @Test("Of a file full of control characters the first are reported")
  func limitsControlCharacters() async throws {
    let project = try Project([.body(String(repeating: "\u{1}", count: 1000))])
    let found = await project.load().diagnostics.filter { $0.rule == .controlCharacter }
    #expect(found.count == 20)
  }

  @Test("Letters beyond ASCII that are no Chinese are text")
  func acceptsOtherLetters() async throws {
    let project = try Project([.edit("pages/about.en.md", "About.", "Café “Ærø”, Привет.")])
    #expect(await project.load().diagnostics.isEmpty)
  }
}
