import ContentLoading
import Diagnostics
import Foundation
import Testing

/// One run says everything, and writes nothing.
struct WholeRunTests {
  private static let changes: [Change] = [
    .edit("site.yml", "https://www.example.org/\n", "javascript:x\n"),
    .edit("units.yml", "kind: body", "kind: bodi"),
    .edit("plans/2023/plan.zh.md", "date: 2023-03-01", "date: 2023-02-29"),
    .edit("plans/2023/01.zh.md", "quote: 示例局牵头", "quote: 不在文中"),
    .edit("plans/2023/02.zh.md", "](01.zh.md)", "](10.zh.md)"),
    .edit("plans/2023/01.en.md", "title", "number: 1\ntitle"),
    .edit("weeks/2023/week.zh.md", "start: 2023-04-20", "start: soon"),
    .edit("weeks/2023/opening.zh.md", "2023/2", "2023/20"),
    .edit("papers/2023/paper.zh.md", "year: 2023", "year: MMXXIII"),
    .edit("papers/2023/01-start.zh.md", "概况。\n", "<b>\n"),
    .text("pages/Upper.zh.md", ""),
    .link("pages/link.zh.md", to: "about.zh.md"),
    .body("# 题\n\n![](../media/none.png)\n"),
    .text("pages/y.zh.md", "---\r\n"),
  ]

  @Test("All errors of all files come in one run, by file and place")
  func reportsEverything() async throws {
    let outcome = try await Project(Self.changes).load()
    #expect(outcome.publication == nil)
    #expect(
      outcome.diagnostics.map(\.brief) == [
        "pages/Upper.zh.md file-name",
        "pages/link.zh.md symbolic-link",
        "pages/x.zh.md:5:1 heading-level",
        "pages/x.zh.md:7:1 missing-alternative",
        "pages/x.zh.md:7:5 broken-image",
        "pages/y.zh.md:1:4 line-ends",
        "papers/2023/01-start.zh.md:6:1 raw-html",
        "papers/2023/paper.zh.md:3:7 wrong-type",
        "plans/2023/01.en.md:2:1 translated-fact",
        "plans/2023/01.zh.md:8:12 quote-not-in-text",
        "plans/2023/02.zh.md:9:8 broken-link",
        "plans/2023/plan.zh.md:5:7 invalid-date",
        "site.yml:3:11 unsafe-address",
        "units.yml:3:11 invalid-value",
        "weeks/2023/opening.zh.md:7:9 unknown-task",
        "weeks/2023/week.zh.md:3:8 invalid-date",
      ])
    #expect(outcome.diagnostics == outcome.diagnostics.sorted())
  }

  @Test("An error hides no other, neither in its file nor in those that depend on it")
  func hidesNothing() async throws {
    let project = try Project([
      .edit("plans/2023/plan.zh.md", "title: 通知", "titel: 通知"),
      .edit("plans/2023/plan.zh.md", "issuer: ip-office", "issuer: office"),
      .edit("plans/2023/plan.zh.md", "year: 2023", "year: soon"),
      .edit("plans/2023/plan.zh.md", "请落实。", "[办法](nothing.zh.md)"),
      .edit("plans/2023/01.zh.md", "chapter: 1", "chapter: one"),
      .edit("plans/2023/01.zh.md", "unit: ip-office", "unit: nobody"),
      .edit("plans/2023/01.zh.md", "role: lead", "role: boss"),
      .edit("plans/2023/01.zh.md", "quote: 示例局牵头", "quote: 不在文中"),
      .text("plans/2023/02.zh.md", "---\ntitle: [\n---\n"),
      .text("plans/2023/02.en.md", "---\ntitle: X\n---\n[X](nothing.en.md)\n"),
      .edit("weeks/2023/week.zh.md", "end: 2023-04-26", "end: 2023-04-31"),
      .edit("weeks/2023/opening.zh.md", "start: 2023-04-20 09:00", "start: 9:00"),
      .edit("weeks/2023/opening.zh.md", "unit: ip-office", "unit: nobody"),
      .edit("papers/2023/paper.zh.md", "year: 2023", "year: MMXXIII"),
      .edit("papers/2023/01-start.zh.md", "2023/1", "2023/9"),
      .edit(
        "news/2023-03-02-issued.zh.md", "date: 2023-03-02", "units: [{ unit: x, role: named }]"),
    ])
    let found = await project.load().diagnostics.map(\.brief)
    #expect(
      found == [
        "news/2023-03-02-issued.zh.md:2:1 missing-key",
        "news/2023-03-02-issued.zh.md:3:17 unknown-unit",
        "papers/2023/01-start.zh.md:3:9 unknown-task",
        "papers/2023/paper.zh.md:3:7 wrong-type",
        "plans/2023/01.zh.md:4:10 wrong-type",
        "plans/2023/01.zh.md:6:11 unknown-unit",
        "plans/2023/01.zh.md:7:11 invalid-value",
        "plans/2023/01.zh.md:8:12 quote-not-in-text",
        "plans/2023/02.en.md:4:5 broken-link",
        "plans/2023/02.zh.md:2:8 yaml",
        "plans/2023/plan.en.md:8:1 structure-differs",
        "plans/2023/plan.zh.md:2:1 unknown-key",
        "plans/2023/plan.zh.md:2:1 missing-key",
        "plans/2023/plan.zh.md:4:9 unknown-unit",
        "plans/2023/plan.zh.md:6:7 wrong-type",
        "plans/2023/plan.zh.md:14:6 broken-link",
        "weeks/2023/opening.zh.md:3:8 invalid-date",
        "weeks/2023/opening.zh.md:5:11 unknown-unit",
        "weeks/2023/week.zh.md:4:6 invalid-date",
      ])
  }

  @Test("The printed text ends with a line that counts")
  func countsErrors() async throws {
    let found = try await Project(Self.changes).load().diagnostics
    let text = DiagnosticPrinter(colored: false).text(for: found)
    #expect(text.hasSuffix("\n16 errors in 14 files\n"))
    #expect(
      text.contains(
        """
        Content/plans/2023/01.zh.md:8:12: error: the text does not say “不在文中” [quote-not-in-text]
          8 |     quote: 不在文中
            |            ^^^^^^^^
          help: copy the words from the text of this file, character for character

        """))
  }

  @Test("The same content gives the same answers, however the files are spread over processors")
  func isStable() async throws {
    let pages = (0..<300).map { Change.text("pages/p\($0).zh.md", "---\ntitle: [\($0)\n---\n") }
    let project = try Project(Self.changes + pages)
    let first = await project.load().diagnostics
    #expect(first.count == 316)
    for _ in 0..<3 { #expect(await project.load().diagnostics == first) }
  }

  @Test("Loading changes no file")
  func changesNothing() async throws {
    let project = try Project(Self.changes)
    let before = try contents(of: project)
    _ = await project.load()
    #expect(try contents(of: project) == before)
  }

  private func contents(of project: Project) throws -> [String: Data?] {
    let files = FileManager.default
    let paths = try files.subpathsOfDirectory(atPath: project.root)
    return Dictionary(
      uniqueKeysWithValues: paths.map {
        ($0, files.contents(atPath: "\(project.root)/\($0)"))
      })
  }
}
