import ContentLoading
import Diagnostics
import SiteModel
import Testing

/// Front matter that cannot be read, or that uses what YAML could do without.
struct YAMLTests {
  static let wrong: [Wrong] = [
    Wrong(
      "no front matter", .page("# 题\n"),
      report: "pages/x.zh.md:1:1 front-matter", help: "start it with a line `---`"),
    Wrong(
      "an empty file", .page(""),
      report: "pages/x.zh.md:1:1 front-matter", help: "start it with a line `---`"),
    Wrong(
      "a blank line before the front matter", .page("\n---\ntitle: 题\n---\n"),
      report: "pages/x.zh.md:1:1 front-matter", help: "start it with a line `---`"),
    Wrong(
      "front matter that is not closed", .page("---\ntitle: 题\n\n正文\n"),
      report: "pages/x.zh.md:1:1 front-matter", help: "after the last key"),
    Wrong(
      "front matter of more than 64 KiB",
      .page("---\ntitle: \(String(repeating: "题", count: 22_000))\n---\n"),
      report: "pages/x.zh.md:1:1 file-too-large", help: "into the body"),
    Wrong(
      "a colon in a text", .page("---\ntitle: 通知: 题\n---\n"),
      report: "pages/x.zh.md:2:10 yaml", help: "must stand in quotation marks"),
    Wrong(
      "a full-width colon", .page("---\ntitle：题\nsummary: 要\n---\n"),
      report: "pages/x.zh.md:2:6 yaml", help: "half-width colon"),
    Wrong(
      "a full-width colon after the only key", .page("---\ntitle：题\n---\n"),
      report: "pages/x.zh.md:2:6 yaml", help: "half-width colon"),
    Wrong(
      "a full-width colon in the list of units",
      .edit("plans/2023/01.zh.md", "role: lead", "role：lead"),
      report: "plans/2023/01.zh.md:7:9 yaml", help: "half-width colon"),
    Wrong(
      "a quotation mark that is not closed", .page("---\ntitle: \"题\nsummary: 要\n---\n"),
      report: "pages/x.zh.md:2:8 yaml", help: "close the quotation mark"),
    Wrong(
      "a tab", .page("---\ntitle: 题\n\tsummary: 要\n---\n"),
      report: "pages/x.zh.md:3:1 yaml", help: "indent with spaces"),
    Wrong(
      "a list that is not closed", .page("---\ntitle: [题\n---\n"),
      report: "pages/x.zh.md:2:8 yaml", help: "write ] after the last entry"),
    Wrong(
      "a list that is not closed before the next key",
      .page("---\nunits: [甲, 乙\ntitle: 题\n---\n"),
      report: "pages/x.zh.md:2:8 yaml", help: "write ] after the last entry"),
    Wrong(
      "a list of nothing that is not closed", .page("---\ntitle: [\n---\n"),
      report: "pages/x.zh.md:2:8 yaml", help: "write ] after the last entry"),
    Wrong(
      "text after a closing quotation mark", .page("---\ntitle: \"促进\"知识产权\nsummary: 要\n---\n"),
      report: "pages/x.zh.md:2:12 yaml", help: "Chinese quotation marks “” inside"),
    Wrong(
      "text after a closing quotation mark in a list", .page("---\ntitle: ['促进'知识, 产权]\n---\n"),
      report: "pages/x.zh.md:2:13 yaml", help: "Chinese quotation marks “” inside"),
    Wrong(
      "a quotation mark that is not closed before another",
      .page("---\ntitle: \"促进\nsummary: \"要\"\n---\n"),
      report: "pages/x.zh.md:2:8 yaml", help: "close the quotation mark"),
    Wrong(
      "no space after a colon", .page("---\ntitle: 题\nsummary:要\ndraft: true\n---\n"),
      report: "pages/x.zh.md:3:8 yaml", help: "a space after the colon"),
    Wrong(
      "no space after the first colon", .page("---\ntitle:题\nsummary: 要\n---\n"),
      report: "pages/x.zh.md:2:6 yaml", help: "a space after the colon"),
    Wrong(
      "no space after the last colon", .page("---\ntitle: 题\nsummary:要\n---\n"),
      report: "pages/x.zh.md:3:8 yaml", help: "a space after the colon"),
    Wrong(
      "no space after a colon in a list",
      .edit("plans/2023/01.zh.md", "unit: ip-office", "unit:ip-office"),
      report: "plans/2023/01.zh.md:6:9 yaml", help: "a space after the colon"),
    Wrong(
      "a key without a colon", .page("---\ntitle: 题\nsummary 要\ndraft: true\n---\n"),
      report: "pages/x.zh.md:3:1 yaml", help: "a colon and a space after the key"),
    Wrong(
      "an anchor", .page("---\ntitle: &a 题\n---\n"),
      report: "pages/x.zh.md:2:8 yaml-feature", help: "quote the text"),
    Wrong(
      "an alias", .page("---\ntitle: 题\nsummary: *a\n---\n"),
      report: "pages/x.zh.md:3:10 yaml-feature", help: "write the value out"),
    Wrong(
      "a tag", .page("---\ntitle: !!binary 题\n---\n"),
      report: "pages/x.zh.md:2:8 yaml-feature", help: "quote the text"),
    Wrong(
      "a merge key", .page("---\ntitle: 题\n<<: {}\n---\n"),
      report: "pages/x.zh.md:3:1 yaml-feature", help: "write the keys out"),
    Wrong(
      "a key that is a list", .page("---\n? [title]\n: 题\n---\n"),
      report: "pages/x.zh.md:2:3 yaml-feature", help: "`key: value`"),
    Wrong(
      "a directive", .text("units.yml", "%YAML 1.1\n---\nunits: []\n"),
      report: "units.yml:1:1 yaml-feature", help: "delete the line"),
    Wrong(
      "a second document", .text("units.yml", "units: []\n---\nunits: []\n"),
      report: "units.yml:2:1 yaml-feature", help: "delete the line"),
    Wrong(
      "nine levels", .page("---\ntitle: [[[[[[[[[]]]]]]]]]\n---\n"),
      report: "pages/x.zh.md:2:16 yaml-feature", help: "flatter"),
    Wrong(
      "a hundred and one keys",
      .page("---\n" + (0...100).map { "k\($0): 1\n" }.joined() + "---\n"),
      report: "pages/x.zh.md:102:1 yaml-feature", help: "use fewer"),
    Wrong(
      "a key twice", .page("---\ntitle: 题\npublished: 2023-03-02 09:00\ntitle: 又\n---\n"),
      report: "pages/x.zh.md:4:1 duplicate-key", help: "keep one"),
    Wrong(
      "a key twice in two normal forms", .page("---\ncafe\u{301}: 1\ncaf\u{E9}: 1\n---\n"),
      report: "pages/x.zh.md:3:1 duplicate-key", help: "keep one"),
    Wrong(
      "front matter that is a list", .page("---\n- title\n---\n"),
      report: "pages/x.zh.md:2:1 wrong-type", help: "`key: value`"),
    Wrong(
      "settings that are a text", .text("site.yml", "示例\n"),
      report: "site.yml:1:1 wrong-type", help: "`key: value`"),
    Wrong(
      "an error after a line separator", .page("---\ntitle: \"题\u{2028}目\"\nsummary: &a 要\n---\n"),
      report: "pages/x.zh.md:3:10 yaml-feature", help: "quote the text"),
  ]

  @Test("Front matter that is no plain YAML is refused", arguments: wrong)
  func reports(_ wrong: Wrong) async throws {
    try await wrong.check()
  }

  @Test("A place in a line of Chinese begins and ends with a whole character")
  func marksWholeCharacters() async throws {
    for text in ["\"促进\"知识产权", "题: 知", "'促进'知", "]知"] {
      let project = try Project([.page("---\ntitle: \(text)\n---\n")])
      let found = try await #require(project.load().diagnostics.first { $0.rule == .yaml })
      let printed = DiagnosticPrinter(colored: false).text(for: found)
      #expect(!printed.contains("\u{FFFD}"), "\(printed)")
    }
  }

  @Test("A key that stands there twice names the first place")
  func pointsToFirstKey() async throws {
    let project = try Project([.page("---\ntitle: 题\ntitle: 又\n---\n")])
    let note = try await #require(project.load().diagnostics.first?.notes.first)
    #expect(note.place?.line == 2 && note.path == "Content/pages/x.zh.md")
  }

  @Test("Quotes, folded texts, comments and flow style read as the text they stand for")
  func readsPlainYAML() async throws {
    let project = try Project([
      .page(
        """
        --- # nothing may follow the dashes, so this is no fence
        """)
    ])
    #expect(await project.load().diagnostics.map(\.brief) == ["pages/x.zh.md:1:1 front-matter"])
    let page = try Project([
      .page("---\n# 说明\ntitle: '题: 目' # 说明\nsummary: >\n  甲\n  乙\npublished: \"2023-03-02\"\n---\n")
    ])
    let publication = try await #require(page.load().publication)
    let writing = try #require(publication.pages.last).article.writing.source
    #expect(writing.title == "题: 目")
    #expect(writing.summary == "甲 乙\n")
  }
}
