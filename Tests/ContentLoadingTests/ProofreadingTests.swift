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
      "a picture that is only numbered", .body("![图1](../media/square.png)"),
      report: "pages/x.zh.md:5:1 useless-alternative", help: "sentence"),
    Wrong(
      "a mobile number of a unit",
      .edit("units.yml", "kind: body", "kind: body\n    note: { zh: 电话13800138000, en: Call us }"),
      report: """
        units.yml:4:19 personal-data
        units.yml:4:36 numbers-differ
        """, help: "delete it"),
    Wrong(
      "a half-width comma in the settings",
      .edit("site.yml", "name: { zh: 示例, en: Sample }", "name: { zh: \"示例,网站\", en: Sample }"),
      report: "site.yml:1:16 half-width-punctuation", help: "，"),
    Wrong(
      "a full-width comma in English settings",
      .edit(
        "site.yml", "name: { zh: 示例, en: Sample }",
        "name: { zh: 示例, en: \"A site，and more\" }"),
      report: "site.yml:1:28 full-width-punctuation", help: ","),
    Wrong(
      "a definition that is not closed",
      .text(
        "terms.tsv",
        "zh\ten\tforbidden_zh\tforbidden_en\tdefinition_zh\tdefinition_en\tfixed\tsource\n"
          + "商标\ttrademark\t\t\t见《商标法。\tA mark.\t\t\n"),
      report: "terms.tsv:2:17 unpaired-mark", help: "》"),
    Wrong(
      "a wrong word in the data",
      changes: data("year,result.zh,result.en\n2022,登陆完成,Done，all\n") + [
        .text("wrong-words.tsv", "wrong\tright\n登陆\t登录\n")
      ],
      report: """
        papers/2023/data/grants.csv:2:6 wrong-word
        papers/2023/data/grants.csv:2:15 full-width-punctuation
        papers/2023/data/grants.yml:8:9 unused-data
        """, help: "登录"),
    Wrong(
      "a plan that was printed before its date",
      .edit("plans/2023/plan.zh.md", "year: 2023", "year: 2023\nprinted: 2023-02-28"),
      report: "plans/2023/plan.zh.md:7:10 date-order", help: "look both up"),
    Wrong(
      "a page that was changed before it was published",
      .edit(
        "pages/about.zh.md", "published: 2023-03-02 09:00",
        "published: 2023-03-02 09:00\nlastmod: 2023-03-01"),
      report: "pages/about.zh.md:4:10 date-order", help: "look both up"),
    Wrong(
      "a task that was changed before its plan was published",
      .edit("plans/2023/01.zh.md", "number: 1", "number: 1\nlastmod: 2023-03-01"),
      report: "plans/2023/01.zh.md:4:10 date-order", help: "look both up"),
    Wrong(
      "a plan of another year than its folder",
      .edit("plans/2023/plan.zh.md", "year: 2023", "year: 2024"),
      report: "plans/2023/plan.zh.md:6:7 invalid-value", help: "2023"),
    Wrong(
      "a document number of another year",
      .edit("plans/2023/plan.zh.md", "year: 2023", "year: 2023\nnumber: 示例发〔2021〕1号"),
      .edit(
        "plans/2023/plan.en.md", "document: Plan", "document: Plan\nnumber: Example 〔2021〕 No. 1"),
      report: "plans/2023/plan.zh.md:7:9 document-number", help: "compare both"),
    Wrong(
      "a mark that reorders the words", .body("甲\u{202E}乙。"),
      report: "pages/x.zh.md:5:2 control-character", help: "delete it"),
    Wrong(
      "a mark of no width", .body("知识\u{200B}产权。"), report: "pages/x.zh.md:5:3 control-character",
      help: "delete it"),
    Wrong(
      "full-width colons of a directive", .body("：：：note\n甲\n:::"),
      report: "pages/x.zh.md:5:1 directive", help: ":::note"),
    Wrong(
      "full-width colons at both ends", .body("：：：note\n甲\n：：："),
      report: """
        pages/x.zh.md:5:1 directive
        pages/x.zh.md:7:1 directive
        """, help: ":::note"),
    Wrong(
      "full-width colons at the end alone", .body(":::note\n甲\n：：："),
      report: "pages/x.zh.md:7:1 directive", help: ":::"),
    Wrong(
      "a space behind the colons", .body("::: note\n甲\n:::"),
      report: "pages/x.zh.md:5:1 directive", help: ":::note"),
    Wrong(
      "a date in another form", .page("---\ntitle: 题\npublished: 2022年5月20日\n---\n"),
      report: "pages/x.zh.md:3:12 invalid-date", help: "write `published: 2022-05-20`"),
    Wrong(
      "a time with one digit", .page("---\ntitle: 题\npublished: 2022-05-20 9：00\n---\n"),
      report: "pages/x.zh.md:3:12 invalid-date", help: "write `published: 2022-05-20 09:00`"),
    Wrong(
      "a year in Chinese digits", .edit("papers/2023/paper.zh.md", "year: 2023", "year: 二〇二三"),
      report: "papers/2023/paper.zh.md:3:7 wrong-type", help: "write `year: 2023`"),
    Wrong(
      "a full-width comma in a list",
      .edit("weeks/2023/opening.zh.md", "tasks: [2023/2]", "tasks: [2023/2，2023/1]"),
      report: "weeks/2023/opening.zh.md:7:9 unknown-task", help: "a full-width comma"),
    Wrong(
      "a full-width comma in a data file",
      changes: data("year,result.zh,result.en\n2022，完成，Done\n"),
      report: "papers/2023/data/grants.csv:2:1 csv-row", help: "a full-width comma"),
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

  /// A data file with these values.
  private static func data(_ values: String, waivers: String = "") -> [Change] {
    [
      .text(
        "papers/2023/data/grants.yml",
        """
        title: { zh: 数据, en: Data }
        sources: [{ id: report, title: 年报 }]
        columns:
          - { key: year, type: year, name: { zh: 年份, en: Year } }
          - { key: result, type: text, name: { zh: 结果, en: Result } }
        \(waivers)
        tables:
          - id: grants

        """), .text("papers/2023/data/grants.csv", values),
    ]
  }

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

  @Test("A waiver of a data file holds for its values too, one of the settings for the terms")
  func waivesData() async throws {
    let comma = "waivers: [{ rule: half-width-punctuation, quote: \"没有,完成\", note: 照录。 }]"
    let values = "year,result\n2022,\"没有,完成\"\n"
    let terms =
      "zh\ten\tforbidden_zh\tforbidden_en\tdefinition_zh\tdefinition_en\tfixed\tsource\n"
      + "商标\ttrademark\t\t\t标志,文字。\tA mark.\t\t\n"
    let changes =
      Self.data(values, waivers: comma) + [
        .text("terms.tsv", terms),
        .edit(
          "site.yml", "languages:",
          "waivers: [{ rule: half-width-punctuation, quote: \"标志,文字\", note: 照录。 }]\nlanguages:"),
      ]
    #expect(try await Project(changes).load().diagnostics.map(\.rule) == [.unusedData])
    let unneeded = Self.data("year,result\n2022,完成\n", waivers: comma)
    #expect(
      try await Project(unneeded).load().diagnostics.map(\.brief) == [
        "papers/2023/data/grants.yml:6:11 unused-waiver",
        "papers/2023/data/grants.yml:8:9 unused-data",
      ])
  }

  @Test("A personal number that the office waives may stand in the waiver as well")
  func waivesNumbers() async throws {
    let page = Self.waived(rule: "personal-data", quote: "\"13800138000\"", body: "电话13800138000。")
    let diagnostics = try await Project([page]).load().diagnostics.filter { $0.rule != .orphanPage }
    #expect(diagnostics.isEmpty, "\(diagnostics.map(\.brief))")
  }

  @Test("In YAML no machine writes a mark that the syntax knows")
  func sparesSyntax() async throws {
    let name = "name: { zh: 示例, en: \"A site，and more\" }"
    let mark = try await Project([.edit("site.yml", "name: { zh: 示例, en: Sample }", name)]).load()
      .diagnostics
    #expect(mark.map(\.rule) == [.fullWidthPunctuation])
    #expect(mark.first?.fix == nil)
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

  @Test(
    "Nothing that is printed repeats a personal number, however it is written",
    arguments: [
      "１３８００１３８０００", "008613800138000", "138 00138000", "138－0013－8000", "138.0013.8000",
      "110105 19491231 002X",
    ])
  func masksForms(number: String) async throws {
    let diagnostics = try await Project([.body("号码\(number),甲。")]).load().diagnostics
    #expect(diagnostics.contains { $0.rule == .personalData })
    let text = DiagnosticPrinter(colored: false).text(for: diagnostics)
    #expect(!text.contains(number))
    #expect(text.contains("*") || text.contains("＊"))
  }

  @Test("A plan may be issued before its year begins")
  func allowsNextYear() async throws {
    let diagnostics = try await Project([
      .edit("plans/2023/plan.zh.md", "date: 2023-03-01", "number: 示例发〔2022〕9号\ndate: 2022-12-30"),
      .edit(
        "plans/2023/plan.en.md", "document: Plan", "document: Plan\nnumber: Example 〔2022〕 No. 9"),
    ]).load().diagnostics
    #expect(diagnostics.isEmpty, "\(diagnostics.map(\.brief))")
  }

  @Test("A joiner within one picture of several is no flaw")
  func sparesEmoji() async throws {
    let diagnostics = try await Project([.body("👨\u{200D}👩\u{200D}👧。")]).load().diagnostics
    #expect(diagnostics.allSatisfy { $0.rule == .orphanPage })
  }

  @Test("Days of what has happened are not still to come")
  func watchesAllDays() async throws {
    let project = try Project(
      Self.data("year,result\n2022,完成\n", waivers: "as_of: 2023-05-01") + [
        .edit(
          "pages/about.zh.md", "title: 关于",
          "title: 关于\nsources: [{ title: 年报, date: 2023-05-01 }]"),
        .edit(
          "papers/2023/01-start.zh.md", "概况。\n",
          """
          概况。

          :::table[表]{#t source=report as-of=2023-05-01}
          | 甲 |
          | --- |
          | 乙 |
          :::

          """),
        .edit(
          "papers/2023/paper.zh.md", "year: 2023",
          "year: 2023\nsources: [{ id: report, title: 年报 }]"),
      ])
    let diagnostics = await project.load(.init(today: CivilDate(iso: "2023-04-01"))).diagnostics
    #expect(
      diagnostics.filter { $0.rule == .future }.map(\.brief) == [
        "pages/about.zh.md:3:30 future", "papers/2023/01-start.zh.md:8:30 future",
        "papers/2023/data/grants.yml:6:8 future",
      ])
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
