import ContentLoading
import Diagnostics
import SiteModel
import Testing

/// An office whose source language is English: nothing holds Chinese to be the source.
struct EnglishOfficeTests {
  private func load() async -> ContentLoader.Outcome {
    await ContentLoader.load(root: Project.fixture("EnglishOffice"))
  }

  @Test("Only what is not configured is worth a word")
  func loads() async {
    #expect(await load().diagnostics.map(\.brief) == ["site.yml not-configured"])
  }

  @Test("The first language of site.yml is the source of everything")
  func hasEnglishSource() async throws {
    let office = try await #require(load().publication)
    #expect(office.site.sourceLanguage == .en)
    #expect(office.site.languages == [.en, .zh])
    #expect(office.site.hasOfficialTranslations)
    let task = try #require(office.tasks.first)
    #expect(task.article.writing.source.title == "Open an advice desk")
    #expect(task.article.writing[.zh]?.title == "设立咨询台")
    #expect(task.units.map(\.quote) == ["Lead: IP Desk", "support: Library"])
  }

  @Test("What Chinese lacks comes in English")
  func fallsBackToEnglish() async throws {
    let office = try await #require(load().publication)
    let missing = office.subjects.filter { !office.page(about: $0, in: .zh).isTranslated }
    #expect(missing.map(\.path.path) == ["plans/2024/02/", "news/2024-01-09-plan-issued/"])
    let library = try #require(office.units.last)
    #expect(library.name.rendition(in: .zh).value == "Example Borough Library")
    #expect(library.name.rendition(in: .zh).language == .en)
  }

  @Test("Facts stand in the English file, and are refused in the Chinese one")
  func refusesFactsInTranslation() async throws {
    let english = """
      -- site.yml --
      name: { en: Example }
      languages: [en, zh]
      -- pages/x.en.md --
      ---
      title: X
      published: 2023-03-02 09:00
      ---
      -- pages/x.zh.md --
      ---
      title: 题
      published: 2023-03-02 09:00
      ---
      -- pages/y.zh.md --
      ---
      title: 题
      ---
      """
    let project = try Project(
      [
        .remove("plans"), .remove("weeks"), .remove("papers"), .remove("news"), .remove("pages"),
        .remove("units.yml"),
      ] + Change.files(of: english))
    let found = await project.load().diagnostics.filter { $0.severity == .error }
    #expect(
      found.map(\.brief) == ["pages/x.zh.md:3:1 translated-fact", "pages/y.zh.md missing-file"])
  }
}
