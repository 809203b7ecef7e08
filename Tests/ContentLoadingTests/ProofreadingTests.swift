import ContentLoading
import Diagnostics
import SiteModel
import Testing

/// What a desk editor finds, through the whole loader; the rules' edge cases have tests of their
/// own beside the module.
struct ProofreadingTests {
  static let wrong: [Wrong] = [
    Wrong(
      "a half-width comma", .body("组织评选,适时发布。"), report: "pages/x.zh.md:5:5 half-width-punctuation",
      help: "，"),
    Wrong(
      "straight quotation marks", .body("深化\"双随机\"监管。"),
      report: """
        pages/x.zh.md:5:3 straight-quote
        pages/x.zh.md:5:7 straight-quote
        """, help: "“"),
    Wrong(
      "a full-width comma in English", .edit("pages/about.en.md", "About.", "The bureau，and us."),
      report: "pages/about.en.md:5:11 full-width-punctuation", help: ","),
    Wrong(
      "a title that is not closed", .body("修订《办法。"), report: "pages/x.zh.md:5:3 unpaired-mark",
      help: "》"),
    Wrong(
      "a space before a digit", .body("印发 2022年要点。"), report: "pages/x.zh.md:5:3 han-spacing",
      help: "delete it"),
    Wrong("full-width digits", .body("共２０件。"), report: "pages/x.zh.md:5:2 number-form", help: "20"),
    Wrong(
      "a hyphen between years", .body("规划期为2021-2035年。"), report: "pages/x.zh.md:5:9 year-range",
      help: "2021—2035"),
    Wrong(
      "a document number with other brackets", .body("见示例发[2022]01号。"),
      report: "pages/x.zh.md:5:5 cited-document-number", help: "〔2022〕1号"),
    Wrong(
      "a plan's number with other brackets",
      .edit("plans/2023/plan.zh.md", "year: 2023", "year: 2023\nnumber: 示例发(2023)1号"),
      .edit(
        "plans/2023/plan.en.md", "document: Plan", "document: Plan\nnumber: Example [2023] No. 1"),
      report: "plans/2023/plan.zh.md:7:9 document-number", help: "〔year〕"),
    Wrong(
      "a day that is not", .body("2023年2月30日启动。"), report: "pages/x.zh.md:5:1 impossible-date",
      help: "look the date up"),
    Wrong(
      "a wrong weekday", .body("2022年5月20日（星期四）启动。"), report: "pages/x.zh.md:5:12 wrong-weekday",
      help: "星期五"),
    Wrong(
      "a text that was published before its date",
      .edit("news/2023-03-02-issued.zh.md", "published: 2023-03-02", "published: 2023-03-01"),
      report: "news/2023-03-02-issued.zh.md:4:12 date-order", help: "look both up"),
    Wrong(
      "a mobile number", .body("手机13800138000。"), report: "pages/x.zh.md:5:3 personal-data",
      help: "delete it"),
    Wrong(
      "a word of the list", .text("wrong-words.tsv", "wrong\tright\n帐号\t账号\n"), .body("登录帐号。"),
      report: "pages/x.zh.md:5:3 wrong-word", help: "账号"),
    Wrong(
      "a list without the right word", .text("wrong-words.tsv", "wrong\tright\n帐号\n"),
      report: "wrong-words.tsv:2:1 word-list", help: "tab"),
    Wrong("a doubled word", .body("加强的的保护。"), report: "pages/x.zh.md:5:4 doubled-word", help: "的"),
    Wrong("a gap", .body("时间：TODO。"), report: "pages/x.zh.md:5:4 placeholder", help: "fill it in"),
    Wrong(
      "a heading with a full stop", .body("## 措施。\n\n正文。"),
      report: "pages/x.zh.md:5:1 heading-text",
      help: "delete"),
    Wrong(
      "a link without a name", .body("[点击这里](about.zh.md)"), report: "pages/x.zh.md:5:1 vague-link",
      help: "name what"),
    Wrong(
      "an image without a description", .body("![图片](../media/square.png)"),
      report: "pages/x.zh.md:5:1 useless-alternative", help: "sentence"),
    Wrong(
      "markers of a merge", .body("<<<<<<< HEAD\n一。\n=======\n二。\n>>>>>>> other"),
      report: "pages/x.zh.md:5:1 merge-conflict", help: "keep one"),
    Wrong(
      "a waiver that nothing needs", waived(quote: "评选，发布", body: "评选，发布。"),
      report: "pages/x.zh.md:5:5 unused-waiver", help: "delete"),
    Wrong(
      "a waiver of words that are not there", waived(quote: "别的词", body: "评选，发布。"),
      report: "pages/x.zh.md:5:5 unused-waiver", help: "delete"),
    Wrong(
      "a waiver of an unknown rule",
      waived(rule: "half-width-punctuatoin", quote: "评选", body: "评选。"),
      report: "pages/x.zh.md:5:11 invalid-value", help: "half-width-punctuation"),
    Wrong(
      "a waiver of a rule that has none", waived(rule: "unknown-unit", quote: "评选", body: "评选。"),
      report: "pages/x.zh.md:5:11 invalid-value", help: "mend"),
    Wrong(
      "a waiver of a rule about a whole page",
      waived(rule: "page-weight", quote: "评选", body: "评选。"),
      report: "pages/x.zh.md:5:11 invalid-value", help: "under `rules:` in site.yml"),
    Wrong(
      "a waiver of a rule about a day",
      waived(rule: "date-order", quote: "2023-03-02", body: "评选。"),
      report: "pages/x.zh.md:5:11 invalid-value", help: "under `rules:` in site.yml"),
  ]

  /// A page with a waiver.
  private static func waived(
    rule: String = "half-width-punctuation", quote: String, body: String
  ) -> Change {
    .page(
      """
      ---
      title: 题
      published: 2023-03-02 09:00
      waivers:
        - rule: \(rule)
          quote: \(quote)
          note: 原文如此。
      ---
      \(body)

      """)
  }

  @Test("A desk editor's findings come with their places", arguments: wrong)
  func reports(wrong: Wrong) async throws { try await wrong.check() }

  @Test("A waiver excuses its rule in its words, and nowhere else")
  func waives() async throws {
    let page = Self.waived(quote: "评选,发布", body: "组织**评选,**发布。组织评选,公布。")
    let diagnostics = try await Project([page]).load().diagnostics.filter { $0.rule != .orphanPage }
    #expect(diagnostics.map(\.brief) == ["pages/x.zh.md:9:17 half-width-punctuation"])
  }

  @Test("An oddity of an official text excuses how it is written")
  func excusesOddities() async throws {
    let task = "plans/2023/01.zh.md"
    let diagnostics = try await Project([
      .edit(task, "修订《办法》，由", "修订《办法》,由"),
      .edit(task, "chapter: 1", "chapter: 1\nsic:\n  - { quote: \"》,由\", note: 照录。 }"),
      .edit("plans/2023/01.en.md", "title: Task 1", "title: Task 1\nsic: [Kept.]"),
    ]).load().diagnostics
    #expect(diagnostics.isEmpty, "\(diagnostics.map(\.brief))")
  }

  @Test("No machine changes a text that is kept as issued, nor the tasks of such a plan")
  func keepsOfficialTexts() async throws {
    let comma = Change.edit("plans/2023/01.zh.md", "修订《办法》，由", "修订《办法》,由")
    let plain = try await Project([comma]).load().diagnostics
    #expect(plain.map { $0.fix?.replacement } == ["，"])
    let verbatim = Change.edit("plans/2023/plan.zh.md", "year: 2023", "year: 2023\nverbatim: true")
    let official = try await Project([comma, verbatim]).load().diagnostics
    #expect(official.map(\.brief) == plain.map(\.brief))
    #expect(official.first?.fix == nil)
    #expect(official.first?.help?.en.contains("official") ?? false)
  }

  @Test("A plan's own number is waived where it was issued so")
  func waivesDocumentNumber() async throws {
    let plan = "plans/2023/plan.zh.md"
    let number = Change.edit(plan, "year: 2023", "year: 2023\nnumber: 示例发(2023)1号\nverbatim: true")
    let english = Change.edit(
      "plans/2023/plan.en.md", "document: Plan", "document: Plan\nnumber: Example [2023] No. 1")
    let found = try await Project([number, english]).load().diagnostics
    #expect(found.map(\.rule) == [.documentNumber])
    let help = try #require(found.first?.help)
    #expect(help.en.contains("“waivers”") && !help.en.contains("“sic”"))
    let waiver = Change.edit(
      plan, "year: 2023",
      "year: 2023\nwaivers: [{ rule: document-number, quote: 示例发(2023)1号, note: 照录。 }]")
    #expect(try await Project([number, english, waiver]).load().diagnostics.isEmpty)
  }

  @Test("The help for an official text names what works at the place")
  func namesWhatWorks() async throws {
    let verbatim = Change.edit(
      "news/2023-03-02-issued.zh.md", "date: 2023-03-02",
      "date: 2023-03-03\nverbatim: true")
    let news = Change.edit("news/2023-03-02-issued.zh.md", "\n印发。", "\n印发,公布。")
    let found = try await Project([verbatim, news]).load().diagnostics
    let help = found.reduce(into: [:]) { $0[$1.rule] = $1.help?.en }
    #expect(help[.dateOrder]?.contains("waivers") == false)
    #expect(help[.halfWidthPunctuation]?.contains("“waivers”") == true)
    #expect(help[.halfWidthPunctuation]?.contains("“sic”") == false)
    let task = Change.edit("plans/2023/01.zh.md", "修订《办法》，由", "修订《办法》,由")
    let plan = Change.edit("plans/2023/plan.zh.md", "year: 2023", "year: 2023\nverbatim: true")
    let official = try await Project([task, plan]).load().diagnostics
    #expect(official.first?.help?.en.contains("“sic” or “waivers”") == true)
  }

  @Test("Nothing that is printed repeats a personal number")
  func masksNumbers() async throws {
    let diagnostics = try await Project([.body("电话13800138000,身份证11010519491231002X。")]).load()
      .diagnostics
    #expect(diagnostics.map(\.rule) == [.personalData, .halfWidthPunctuation, .personalData])
    let text = DiagnosticPrinter(colored: false).text(for: diagnostics)
    #expect(!text.contains("13800138000") && !text.contains("11010519491231002X"))
    #expect(text.contains("138******00"))
  }

  @Test("A change after the day of the build is pointed at")
  func watchesTheDay() async throws {
    let project = try Project([
      .edit(
        "pages/about.zh.md", "published: 2023-03-02 09:00",
        "published: 2023-03-02 09:00\nlastmod: 2023-05-01")
    ])
    let diagnostics = await project.load(.init(today: CivilDate(iso: "2023-04-01"))).diagnostics
    #expect(diagnostics.map(\.brief) == ["pages/about.zh.md:4:10 future"])
  }
}
