import ContentLoading
import Testing

/// Words of the front matter that must stand in the text.
struct QuoteTests {
  static let wrong: [Wrong] = [
    Wrong(
      "a unit's quote", .edit("plans/2023/01.zh.md", "quote: 示例局牵头", "quote: 示例局主办"),
      report: "plans/2023/01.zh.md:8:12 quote-not-in-text", help: "character for character"),
    Wrong(
      "a quote with the markup of the text",
      .edit("plans/2023/01.zh.md", "quote: 示例局牵头", "quote: 由**示例局牵头**"),
      report: "plans/2023/01.zh.md:8:12 quote-not-in-text", help: "or with **"),
    Wrong(
      "a quote with another space", .edit("plans/2023/01.zh.md", "quote: 示例局牵头", "quote: 示例局 牵头"),
      report: "plans/2023/01.zh.md:8:12 quote-not-in-text", help: "with other spaces"),
    Wrong(
      "a quote in another normal form",
      .edit("plans/2023/01.zh.md", "quote: 示例局牵头", "quote: Cafe\u{301}"),
      .edit("plans/2023/01.zh.md", "由**", "Caf\u{E9}由**"),
      report: "plans/2023/01.zh.md:8:12 quote-not-in-text", help: "character for character"),
    Wrong(
      "a document", .edit("plans/2023/01.zh.md", "[《办法》]", "[《办法》, 《条例》]"),
      report: """
        plans/2023/01.en.md:3:12 translation-parity
        plans/2023/01.zh.md:9:19 quote-not-in-text
        """, help: "translate every entry"),
    Wrong(
      "a measure", .edit("plans/2023/01.zh.md", "[修订《办法》]", "[修改《办法》]"),
      report: "plans/2023/01.zh.md:10:12 quote-not-in-text", help: "character for character"),
    Wrong(
      "an oddity of a task",
      .edit("plans/2023/02.zh.md", "chapter: 2", "chapter: 2\nsic: [{ quote: 原文, note: 照录 }]"),
      report: "plans/2023/02.zh.md:5:16 quote-not-in-text", help: "character for character"),
    Wrong(
      "an oddity of a plan",
      .edit("plans/2023/plan.zh.md", "year: 2023", "year: 2023\nsic: [{ quote: 原文, note: 照录 }]"),
      .edit("plans/2023/plan.en.md", "title: Notice", "title: Notice\nsic: [Kept]"),
      report: "plans/2023/plan.zh.md:7:16 quote-not-in-text", help: "character for character"),
  ]

  @Test("Words that the text does not say are an error", arguments: wrong)
  func reports(_ wrong: Wrong) async throws {
    try await wrong.check()
  }

  @Test("A quote may run over emphasis, links and the line breaks of a Chinese text")
  func findsQuoteBehindMarkup() async throws {
    let project = try Project([
      .edit("plans/2023/01.zh.md", "quote: 示例局牵头", "quote: 《办法》，由示例局牵头，各厅配合"),
      .edit("plans/2023/01.zh.md", "**示例局牵头**。", "**示例局牵头**，\n[各厅](02.zh.md)\n配合。"),
      .edit("plans/2023/01.en.md", "Revise the Rules.", "Revise the [Rules](02.zh.md)."),
    ])
    #expect(await project.load().diagnostics.isEmpty)
  }
}
