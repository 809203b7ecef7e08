import ContentLoading
import SiteModel
import Testing

/// Drafts, which are checked like everything else and published on demand only.
struct DraftTests {
  private static let drafts: [Change] = [
    .edit("plans/2023/02.zh.md", "title", "draft: true\ntitle"),
    .edit("weeks/2023/week.zh.md", "title", "draft: true\ntitle"),
    .edit("papers/2023/paper.zh.md", "title", "draft: true\ntitle"),
    .edit("news/2023-03-02-issued.zh.md", "title", "draft: true\ntitle"),
  ]

  static let wrong: [Wrong] = [
    draft("a draft", "../news/2023-03-02-issued.zh.md"),
    draft("a task that is a draft", "../plans/2023/02.zh.md"),
    draft("an event of a week that is a draft", "../weeks/2023/opening.zh.md"),
    draft("a section of a paper that is a draft", "../papers/2023/01-start.zh.md"),
    Wrong(
      "what is still to be written", .body("见下文（待写）。"),
      report: "pages/x.zh.md:5:4 unwritten", help: "write the text, or add `draft: true`"),
  ]

  @Test("A translation that is a draft waits behind the source, and its placeholders with it")
  func keepsUnfinishedTranslations() async throws {
    let project = try Project([
      .text("pages/about.en.md", "---\ntitle: (to be written)\ndraft: true\n---\n\nTo come.\n")
    ])
    let usual = try await #require(project.load().publication)
    let page = try #require(usual.pages.first { $0.slug == "about" })
    #expect(page.article.writing[.en] == nil)
    let all = try await #require(
      project.load(ContentLoader.Options(includesDrafts: true)).publication)
    #expect(
      all.pages.first { $0.slug == "about" }?.article.writing[.en]?.title == "(to be written)")
  }

  private static func draft(_ name: String, _ path: String) -> Wrong {
    Wrong(
      name, changes: drafts + [.body("[办法](\(path))")],
      report: "pages/x.zh.md:5:6 broken-link", help: "delete `draft: true`")
  }

  @Test("A link from a published text to a draft is an error", arguments: wrong)
  func reports(_ wrong: Wrong) async throws {
    try await wrong.check()
  }

  @Test("Drafts may link to drafts, and parts of a draft are drafts")
  func linksDraftsToDrafts() async throws {
    let links: [Change] = [
      .edit("news/2023-03-02-issued.zh.md", "\n印发。", "\n[一](../weeks/2023/opening.zh.md)"),
      .edit("weeks/2023/opening.zh.md", "\n启动。", "\n[一](../../papers/2023/01-start.zh.md)"),
    ]
    #expect(try await Project(Self.drafts + links).load().diagnostics.isEmpty)
  }

  @Test("A draft is published with --drafts, its parts too, and not without")
  func publishesOnDemand() async throws {
    let project = try Project(Self.drafts)
    let usual = try await #require(project.load().publication)
    #expect(usual.tasks.map(\.number) == [1])
    #expect(usual.weeks.isEmpty && usual.events.isEmpty && usual.sections.isEmpty)
    #expect(usual.news.isEmpty && usual.papers.isEmpty)
    let all = try await #require(
      project.load(ContentLoader.Options(includesDrafts: true)).publication)
    #expect(all.tasks.count == 2 && all.events.count == 1 && all.sections.count == 1)
    #expect(all.events.first?.article.isDraft == true)
    #expect(all.sections.first?.article.isDraft == true)
    #expect(all.pages.first?.article.isDraft == false)
  }

  @Test("What refers to a draft does so silently")
  func dropsReferences() async throws {
    let publication = try await #require(Project(Self.drafts).load().publication)
    #expect(publication.tasks.allSatisfy { publication.references(to: $0).isEmpty })
  }

  @Test("A draft is checked")
  func checksDrafts() async throws {
    let broken: [Change] = [
      .edit("weeks/2023/opening.zh.md", "unit: ip-office", "unit: nobody"),
      .edit("news/2023-03-02-issued.zh.md", "\n印发。", "\n[一](nothing.zh.md)"),
    ]
    let found = try await Project(Self.drafts + broken).load().diagnostics
    #expect(
      found.map(\.brief) == [
        "news/2023-03-02-issued.zh.md:8:5 broken-link",
        "weeks/2023/opening.zh.md:5:11 unknown-unit",
      ])
  }
}
