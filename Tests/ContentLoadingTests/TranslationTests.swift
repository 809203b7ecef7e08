import ContentLoading
import Diagnostics
import SiteModel
import Testing

/// Translations carry texts, and nothing but texts.
struct TranslationTests {
  static let wrong: [Wrong] = [
    Wrong(
      "a number", .edit("plans/2023/01.en.md", "title: Task 1", "title: Task 1\nnumber: 1"),
      report: "plans/2023/01.en.md:3:1 translated-fact", help: "facts are written once"),
    Wrong(
      "units", .edit("plans/2023/01.en.md", "title: Task 1", "title: Task 1\nunits: []"),
      report: "plans/2023/01.en.md:3:1 translated-fact", help: "facts are written once"),
    Wrong(
      "a date of publication",
      .edit("pages/about.en.md", "title: About", "title: About\npublished: 2023-03-02"),
      report: "pages/about.en.md:3:1 translated-fact", help: "facts are written once"),
    Wrong(
      "a key that no file has",
      .edit("pages/about.en.md", "title: About", "title: About\nsummery: x"),
      report: "pages/about.en.md:3:1 unknown-key", help: "did you mean “summary”?"),
    Wrong(
      "no title", .edit("pages/about.en.md", "title: About", "summary: x"),
      report: "pages/about.en.md:2:1 missing-key", help: "add `title: …`"),
    Wrong(
      "too few chapters", .edit("plans/2023/plan.en.md", "[Protection, Use]", "[Protection]"),
      report: "plans/2023/plan.en.md:5:11 translation-parity", help: "in the same order"),
    Wrong(
      "too many addressees", .edit("plans/2023/plan.en.md", "[The bureaus]", "[The bureaus, All]"),
      report: "plans/2023/plan.en.md:4:13 translation-parity", help: "in the same order"),
    Wrong(
      "too many documents", .edit("plans/2023/01.en.md", "[Rules]", "[Rules, Laws]"),
      report: "plans/2023/01.en.md:3:12 translation-parity", help: "in the same order"),
    Wrong(
      "measures that the source does not have",
      .edit("plans/2023/01.zh.md", "measures: [修订《办法》]\n", ""),
      report: "plans/2023/01.en.md:4:11 translation-parity", help: "in the same order"),
    Wrong(
      "an oddity that the source does not have",
      .edit("plans/2023/plan.en.md", "title: Notice", "title: Notice\nsic: [x]"),
      report: "plans/2023/plan.en.md:3:6 translation-parity", help: "in the same order"),
    Wrong(
      "a source that the source does not have", sourced("[{ title: 甲 }]"),
      .edit("pages/about.en.md", "title: About", "title: About\nsources: [{}, { title: B }]"),
      report: "pages/about.en.md:3:11 translation-parity", help: "in the same order"),
    Wrong(
      "the date of a source", sourced("[{ title: 甲 }]"),
      .edit("pages/about.en.md", "title: About", "title: About\nsources: [{ date: 2023-03-01 }]"),
      report: "pages/about.en.md:3:13 unknown-key", help: "title, issuer, note"),
    Wrong(
      "a misspelt key whose translation is right",
      .edit("plans/2023/01.zh.md", "measures:", "measuers:"),
      report: "plans/2023/01.zh.md:10:1 unknown-key", help: "did you mean “measures”?"),
  ]

  private static func sourced(_ sources: String) -> Change {
    .edit("pages/about.zh.md", "published", "sources: \(sources)\npublished")
  }

  @Test("What a translation has of a source stands in its place, and the rest stays as it is")
  func translatesSources() async throws {
    let project = try Project([
      Self.sourced("[{ title: 甲, issuer: 局 }, { title: 乙, note: 注 }]"),
      .edit(
        "pages/about.en.md", "title: About",
        "title: About\nsources: [{}, { title: B, note: N }]"),
    ])
    let publication = try await #require(project.load().publication)
    let page = try #require(publication.pages.first { $0.slug == "about" })
    let sources = page.article.sources
    #expect(sources.map { $0.title.rendition(in: .en).value } == ["甲", "B"])
    #expect(sources.map { $0.issuer?.rendition(in: .en).language } == [.zh, nil])
    #expect(sources.map { $0.note?[.en] } == [nil, "N"])
    #expect(sources.map(\.title.source) == ["甲", "乙"])
  }

  @Test("A translation that repeats a fact, or that is out of step, is an error", arguments: wrong)
  func reports(_ wrong: Wrong) async throws {
    try await wrong.check()
  }

  @Test("What is not translated comes in the source language, and says so")
  func fallsBackToSource() async throws {
    let publication = try await #require(Project().load().publication)
    let first = try #require(publication.tasks.first)
    let second = try #require(publication.tasks.last)
    #expect(first.article.writing.rendition(in: .en).value.title == "Task 1")
    #expect(second.article.writing[.en] == nil)
    #expect(second.article.writing.rendition(in: .en).language == .zh)
    #expect(!publication.page(about: .task(second), in: .en).isTranslated)
    #expect(first.plan.chapters.rendition(in: .en).value == ["Protection", "Use"])
    #expect(first.documents[.en] == ["Rules"])
  }

  @Test("A list that a translation leaves out comes in the source language, with a warning")
  func acceptsMissingList() async throws {
    let project = try Project([.edit("plans/2023/01.en.md", "documents: [Rules]\n", "")])
    let outcome = await project.load()
    #expect(outcome.diagnostics.map(\.rule) == [.structureDiffers])
    #expect(outcome.publication?.tasks.first?.documents.rendition(in: .en).language == .zh)
  }
}
