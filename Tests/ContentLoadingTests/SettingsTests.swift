import ContentLoading
import Diagnostics
import SiteModel
import Testing

/// `site.yml`.
struct SettingsTests {
  static let wrong: [Wrong] = [
    Wrong(
      "no name", .edit("site.yml", "name: { zh: 示例, en: Sample }\n", ""),
      report: "site.yml:1:1 missing-key", help: "add `name: { zh: …, en: … }`"),
    Wrong(
      "a name in no language", .edit("site.yml", "{ zh: 示例, en: Sample }", "{ zh: \"\" }"),
      report: "site.yml:1:1 missing-key", help: "add `name:"),
    Wrong(
      "a name that lacks the source language",
      .edit("site.yml", "{ zh: 示例, en: Sample }", "{ en: Example }"),
      report: "site.yml:1:7 missing-key", help: "add `zh: …`"),
    Wrong(
      "a name that is a text", .edit("site.yml", "{ zh: 示例, en: Sample }", "示例"),
      report: "site.yml:1:7 wrong-type", help: "`key: value`"),
    Wrong(
      "a name in a language that no site has",
      .edit("site.yml", "{ zh: 示例, en: Sample }", "{ zh: 示例, en: Sample, fr: Exemple }"),
      report: "site.yml:1:29 unknown-key", help: "zh, en"),
    Wrong(
      "no languages", .edit("site.yml", "languages: [zh, en]\n", ""),
      report: "site.yml:1:1 missing-key", help: "add `languages: [zh, en]`"),
    Wrong(
      "a list of no languages", .edit("site.yml", "[zh, en]", "[]"),
      report: "site.yml:1:1 missing-key", help: "add `languages: [zh, en]`"),
    Wrong(
      "an unknown language", .edit("site.yml", "[zh, en]", "[zh, en, fr]"),
      report: "site.yml:2:21 invalid-value", help: "zh, en"),
    Wrong(
      "a wrong language in the place of one", .edit("site.yml", "[zh, en]", "[zh, fr]"),
      report: "site.yml:2:17 invalid-value", help: "zh, en"),
    Wrong(
      "a wrong source language", .edit("site.yml", "[zh, en]", "[cn, en]"),
      report: "site.yml:2:13 invalid-value", help: "zh, en"),
    Wrong(
      "a language twice", .edit("site.yml", "[zh, en]", "[zh, en, zh]"),
      report: "site.yml:2:21 invalid-value", help: "zh, en"),
    Wrong(
      "a base address that runs a script",
      .edit("site.yml", "https://www.example.org/\n", "javascript:alert(1)\n"),
      report: "site.yml:3:11 unsafe-address", help: "https:// or http://"),
    Wrong(
      "a base address without a host",
      .edit("site.yml", "https://www.example.org/\n", "https:///ip/\n"),
      report: "site.yml:3:11 unsafe-address", help: "https:// or http://"),
    Wrong(
      "a base address with a question",
      .edit("site.yml", "https://www.example.org/\n", "https://www.example.org/?ip\n"),
      report: "site.yml:3:11 invalid-value", help: "up to the last /"),
    Wrong(
      "an address with a space", .edit("site.yml", "example.org/conac", "example.org/co nac"),
      report: "site.yml:10:10 unsafe-address", help: "without spaces"),
    Wrong(
      "an identification code that is too short", .edit("site.yml", "\"0000000000\"", "000000000"),
      report: "site.yml:7:17 invalid-value", help: "ten digits"),
    Wrong(
      "a misspelt type of column", .edit("site.yml", "type: 政策文件", "type: 政府文件"),
      report: "site.yml:14:101 invalid-value", help: "did you mean “政策文件”?"),
    Wrong(
      "an unknown column", .edit("site.yml", "  home: {", "  homes: {"),
      report: "site.yml:13:3 unknown-key", help: "did you mean “home”?"),
    Wrong(
      "translations that are neither",
      .edit("site.yml", "official:", "translations: offical\nofficial:"),
      report: "site.yml:4:15 invalid-value", help: "did you mean “official”?"),
  ]

  @Test("Settings that the model does not have are errors", arguments: wrong)
  func reports(_ wrong: Wrong) async throws {
    try await wrong.check()
  }

  @Test("What an official site must say and does not is one warning that lists it")
  func warnsOfMissingSettings() async throws {
    let outcome = try await Project([
      .text("site.yml", "name: { zh: 示例, en: Sample }\nlanguages: [zh, en]\n")
    ])
    .load()
    #expect(outcome.publication != nil)
    #expect(outcome.diagnostics.map(\.brief) == ["site.yml not-configured"])
    let message = try #require(outcome.diagnostics.first?.message.en)
    for name in ["base_url", "official.icp", "official.conac", "columns.home", "columns.pages"] {
      #expect(message.contains(name))
    }
  }

  @Test("A base address ends with a slash, and the one of the command line wins")
  func completesBaseAddress() async throws {
    let project = try Project([
      .edit("site.yml", "https://www.example.org/\n", "https://example.org/ip\n")
    ])
    #expect(await project.load().publication?.site.baseAddress == "https://example.org/ip/")
    let options = ContentLoader.Options(baseAddress: "http://localhost/x")
    #expect(await project.load(options).publication?.site.baseAddress == "http://localhost/x/")
  }

  @Test("A page that does not say when it was published is a warning")
  func warnsOfUndatedPages() async throws {
    let project = try Project([
      .edit("pages/about.zh.md", "published: 2023-03-02 09:00\n", ""),
      .edit("news/2023-03-02-issued.zh.md", "published: 2023-03-02 09:00\n", ""),
    ])
    let found = await project.load().diagnostics
    #expect(found.map(\.brief) == ["news/2023-03-02-issued.zh.md not-configured"])
    #expect(try #require(found.first?.message.en).contains("and for 1 other pages"))
  }

  @Test("A page that says the day and not the time is a warning: the rules ask for both")
  func warnsOfUntimedPages() async throws {
    let project = try Project([
      .edit("pages/about.zh.md", "2023-03-02 09:00", "2023-03-02"),
      .edit("news/2023-03-02-issued.zh.md", "published: 2023-03-02 09:00", "published: 2023-03-02"),
    ])
    let found = await project.load().diagnostics
    #expect(found.map(\.brief) == ["news/2023-03-02-issued.zh.md not-configured"])
    #expect(try #require(found.first?.message.en).contains("no time here and on 1 other pages"))
  }

  @Test("A text that was published after today is a warning, and without a today none is")
  func warnsOfFuture() async throws {
    let project = try Project()
    let options = ContentLoader.Options(today: CivilDate(iso: "2023-03-01"))
    let rules = await project.load(options).diagnostics.map(\.brief)
    #expect(rules.count == 6 && rules.first == "news/2023-03-02-issued.zh.md:3:7 future")
    #expect(await project.load().diagnostics.isEmpty)
  }
}
