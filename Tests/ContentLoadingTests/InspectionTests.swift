import ContentLoading
import Diagnostics
import SiteModel
import Testing

/// What an inspection of the whole site finds.
struct InspectionTests {
  private static let page = Change.body("正文。")

  @Test("A page that no text links to is pointed at, until one does")
  func findsOrphans() async throws {
    let orphan = try await Project([Self.page]).load().diagnostics
    #expect(orphan.map(\.brief) == ["pages/x.zh.md orphan-page"])
    let links = [
      Change.edit("pages/about.zh.md", "![方块]", "[题](x.zh.md) ![方块]"),
      .edit("pages/about.en.md", "About.", "[About](x.zh.md)."),
    ]
    #expect(try await Project([Self.page] + links).load().diagnostics.isEmpty)
  }

  @Test("A media file that no text uses is pointed at")
  func findsUnusedMedia() async throws {
    let diagnostics = try await Project([.bytes("media/old.png", square + [0])]).load().diagnostics
    #expect(diagnostics.map(\.brief) == ["media/old.png unused-media"])
  }

  @Test(
    "A column is stale after the days that its type or the office allows",
    arguments: [
      ("2023-03-16", [:], []),
      ("2023-03-17", [:], ["home", "news"]),
      ("2023-03-17", ["news": 30], ["home"]),
      ("2023-03-17", ["news": 30, "home": 15], []),
      ("2023-08-29", ["news": 365, "weeks": 365, "home": 365], []),
      ("2023-08-30", ["news": 365, "weeks": 365, "home": 365], ["plans", "tasks"]),
    ] as [(String, [String: Int], [String])])
  func findsStaleColumns(day: String, ages: [String: Int], stale: [String]) async throws {
    let changes = ages.sorted { $0.key < $1.key }.map { column, days in
      Change.edit("site.yml", "  \(column): {", "  \(column): { max_age: \(days),")
    }
    let diagnostics = try await Project(changes).load(.init(asOf: CivilDate(iso: day))).diagnostics
    let columns = diagnostics.filter { $0.rule == .staleColumn }.compactMap { diagnostic in
      ["home", "news", "plans", "tasks"].first {
        diagnostic.help?.en.contains("columns.\($0) ") ?? false
      }
    }
    #expect(columns.sorted() == stale)
  }

  @Test("Empty columns are pointed at, and five of them fail the site")
  func findsEmptyColumns() async throws {
    let empty = [
      Change.remove("weeks"), .remove("papers"), .remove("news"), .remove("plans"),
      .text(
        "pages/about.zh.md",
        "---\ntitle: 关于\npublished: 2023-03-02 09:00\n---\n\n![方块](../media/square.png)\n"),
    ]
    let diagnostics = try await Project(empty).load(.init(asOf: CivilDate(iso: "2023-03-03")))
      .diagnostics.filter { $0.rule == .emptyColumn }
    #expect(diagnostics.count == 5)
    #expect(diagnostics.allSatisfy { $0.message.zh.contains("单项否决（国办秘函〔2019〕19号）") })
    let one = try await Project([.remove("news")]).load(.init(asOf: CivilDate(iso: "2023-03-03")))
      .diagnostics.filter { $0.rule == .emptyColumn }
    #expect(one.map { $0.message.en } == ["the column “A” is empty"])
  }

  @Test("A change after the day of the inspection, or the day of an event, is no change by then")
  func ignoresWhatIsToCome() async throws {
    let later = Change.edit(
      "plans/2023/plan.zh.md", "published: 2023-03-02 09:00",
      "published: 2023-03-02 09:00\nlastmod: 2030-01-01"
    )
    let undated = Change.edit(
      "weeks/2023/week.zh.md", "published: 2023-03-02 09:00\n", "")
    let columns = Change.edit(
      "site.yml", "weeks: { name: { zh: 甲, en: A }", "weeks: { name: { zh: 宣传周, en: Weeks }")
    let found = try await Project([later, undated, columns]).load(
      .init(asOf: CivilDate(iso: "2023-08-30"))
    ).diagnostics.filter { $0.rule == .staleColumn }
    let plans = found.first { $0.help?.en.contains("columns.plans ") ?? false }
    #expect(plans?.message.en.contains("since 2023-03-02") == true)
    let weeks = try #require(found.first { $0.help?.en.contains("columns.weeks ") ?? false })
    #expect(weeks.message.zh.contains("“宣传周”里没有注明"))
    #expect(weeks.message.en.contains("“Weeks” says that it was published by 2023-08-30"))
  }

  @Test("What fails a whole site says so: the home page, and five columns of news and policy")
  func namesVetoes() async throws {
    func vetoes(_ day: String, _ changes: [Change]) async throws -> [String] {
      try await Project(changes).load(.init(asOf: CivilDate(iso: day))).diagnostics
        .filter { $0.rule == .staleColumn && $0.message.zh.contains("单项否决") }
        .map { $0.message.en.contains("home page") ? "home" : "column" }
    }
    let papers = Change.edit("site.yml", "type: 数据发布", "type: 政策文件")
    #expect(try await vetoes("2023-03-16", [papers]) == [])
    #expect(try await vetoes("2023-03-17", [papers]) == ["home"])
    let all = try await vetoes("2023-09-30", [papers])
    #expect(all.filter { $0 == "column" }.count == 5)
    #expect(try await vetoes("2023-09-30", []) == ["home"])
  }

  @Test(
    "Filing numbers are as they are assigned, or an error",
    arguments: [
      ("icp: 示ICP备00000000号", "icp: 豫ICP备12345678号-1", true),
      ("icp: 示ICP备00000000号", "icp: 豫ICP备1234567号", false),
      ("icp: 示ICP备00000000号", "icp: ICP备12345678号", false),
      ("icp: 示ICP备00000000号", "icp: 豫ICP备12345678号-", false),
      ("police: 示公网安备 00000000000000号", "police: 豫公网安备41110002000001号", true),
      ("police: 示公网安备 00000000000000号", "police: 豫公网安备4111000200000号", false),
      ("police: 示公网安备 00000000000000号", "police: 公网安备 41110002000001号", false),
    ])
  func checksFilingNumbers(old: String, new: String, isRight: Bool) async throws {
    let diagnostics = try await Project([.edit("site.yml", old, new)]).load().diagnostics
    #expect(diagnostics.map(\.rule) == (isRight ? [] : [.invalidValue]))
  }
}
