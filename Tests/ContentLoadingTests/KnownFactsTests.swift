import ContentLoading
import Diagnostics
import SiteModel
import Testing

/// What text and YAML do in Swift that a reader would not expect.
///
/// F1, escaping, is tested where pages are written.
struct KnownFactsTests {
  private func check(_ name: String, _ change: Change, _ report: String) async throws {
    try await Wrong(name, change, report: report, help: "").check()
  }

  @Test(
    "F2: a combining mark hides no path from the checks",
    arguments: ["../\u{301}pwn", "a/\u{301}b", "..\u{301}/pwn", "/\u{338}etc", "a\u{FE0F}/../b"])
  func refusesHiddenPaths(path: String) async throws {
    try await check(
      "an id", .edit("units.yml", "id: bureau", "id: \(path)"), "units.yml:5:9 invalid-value")
    try await check(
      "a unit", .edit("plans/2023/01.zh.md", "unit: ip-office", "unit: \(path)"),
      "plans/2023/01.zh.md:6:11 unknown-unit")
    try await check(
      "a task", .edit("weeks/2023/opening.zh.md", "[2023/2]", "[\"\(path)\"]"),
      "weeks/2023/opening.zh.md:7:9 unknown-task")
    try await check(
      "a link", .body("[办法](<\(path).zh.md>)"), "pages/x.zh.md:5:7 broken-link")
    try await check(
      "an image", .body("![方块](<\(path).png>)"), "pages/x.zh.md:5:8 broken-image")
  }

  #if os(Linux)
    // The file systems of macOS hold the two to be one as well.
    @Test("F3: two files whose names Unicode holds to be equal are both seen")
    func seesBothNormalForms() async throws {
      let names = [
        "media/cafe\u{301}.png", "media/caf\u{E9}.png", "pages/e\u{301}.zh.md",
        "pages/\u{E9}.zh.md",
      ]
      let found = try await Project(names.map { .text($0, "") }).load().diagnostics
      #expect(found.map { Array($0.path.utf8) } == names.map { Array("Content/\($0)".utf8) })
      #expect(found.allSatisfy { $0.rule == .fileName })
    }
  #endif

  @Test("F3: a unit's name is one in both normal forms, and a quote is not")
  func comparesNormalForms() async throws {
    try await check(
      "units",
      .edit(
        "units.yml", "{ zh: 示例局, en: Office }",
        "{ zh: caf\u{E9}, en: A }\n  - id: x\n    kind: body\n    name: { zh: cafe\u{301}, en: B }"),
      "units.yml:5:9 duplicate-id")
    try await check(
      "a quote", .edit("plans/2023/01.zh.md", "[修订《办法》]", "[Cafe\u{301}]"),
      "plans/2023/01.zh.md:10:12 quote-not-in-text")
  }

  @Test("F4: CR LF is refused, so no line hides behind it")
  func refusesCRLF() async throws {
    try await check(
      "CR LF", .page("---\r\ntitle: 题\r\n---\r\n\r\n正文\r\n"), "pages/x.zh.md:1:4 line-ends")
  }

  @Test("F5: NUL is refused, in the file and as an escape")
  func refusesNUL() async throws {
    try await check(
      "NUL", .page("---\ntitle: a\0.md\n---\n"), "pages/x.zh.md:2:9 control-character")
    try await check(
      "an escape", .edit("units.yml", "id: bureau", "id: \"bureau\\0.md\""),
      "units.yml:5:9 control-character")
    try await check(
      "an escape in hexadecimal", .edit("units.yml", "id: bureau", "id: \"bureau\\x00\""),
      "units.yml:5:9 control-character")
  }

  @Test("F6: a byte-order mark, broken UTF-8 and GBK are refused, GBK by name")
  func refusesOtherEncodings() async throws {
    let implement: [UInt8] = [0xCA, 0xB5, 0xCA, 0xA9, 0xCD, 0xB3, 0xD2, 0xBB]
    #expect(String(validating: implement, as: UTF8.self) == "ʵʩͳһ")
    let project = try Project([
      .bytes("pages/a.zh.md", Array("---\ntitle: ".utf8) + implement + Array("\n---\n".utf8)),
      .bytes("pages/b.zh.md", [0xEF, 0xBB, 0xBF] + Array("---\n".utf8)),
      .bytes("pages/c.zh.md", Array("---\ntitle: 题".utf8) + [0xE7, 0x9F, 0x0A]),
    ])
    let found = await project.load().diagnostics
    #expect(
      found.map(\.brief) == [
        "pages/a.zh.md:2:8 encoding", "pages/b.zh.md:1:1 byte-order-mark",
        "pages/c.zh.md:2:9 encoding",
      ])
    #expect(found.map { $0.help?.en.contains("GBK") } == [true, false, false])
  }

  @Test("F7: the two texts that end a process elsewhere are errors here")
  func survivesCrashers() async throws {
    try await check(
      "a complex key", .page("---\nz:\n  ? [a]\n  : 1\n---\n"), "pages/x.zh.md:3:5 yaml-feature")
    let number = "99999999999999999:59:59"
    let project = try Project([.page("---\ntitle: \(number)\npublished: 2023-03-02 09:00\n---\n")])
    let page = try await #require(project.load().publication?.pages.last)
    #expect(page.article.writing.source.title == number)
  }

  @Test(
    "F8: a text stays the text that stands there",
    arguments: [
      "2022-02-30", "No", "yes", "1.10", "0012", "12:30:45", "+86", "~x", "null", "0x1F", "1e3",
      ".inf",
    ])
  func keepsScalars(text: String) async throws {
    let project = try Project([.page("---\ntitle: \(text)\npublished: 2023-03-02 09:00\n---\n")])
    let page = try await #require(project.load().publication?.pages.last)
    #expect(page.article.writing.source.title == text)
  }

  @Test("F9: bombs are refused where they start")
  func refusesBombs() async throws {
    let levels = (1...12).map {
      "k\($0): &k\($0) [\(Array(repeating: "*k\($0 - 1)", count: 9).joined(separator: ","))]\n"
    }
    try await check(
      "aliases", .page("---\nk0: &k0 x\n\(levels.joined())---\n"), "pages/x.zh.md:2:5 yaml-feature")
    try await check(
      "merge keys", .page("---\n<<: [{<<: [{a: 1}]}]\n---\n"), "pages/x.zh.md:2:1 yaml-feature")
    try await check(
      "an alias as a key", .page("---\na: 1\n*a : 2\n---\n"), "pages/x.zh.md:3:1 yaml-feature")
    try await check(
      "deep lists", .page("---\na: \(String(repeating: "[", count: 30_000))\n---\n"),
      "pages/x.zh.md:2:12 yaml-feature")
    try await check(
      "many keys", .page("---\n\((0..<6_000).map { "k\($0): \n" }.joined())---\n"),
      "pages/x.zh.md:102:1 yaml-feature")
  }
}
