import ContentLoading
import Diagnostics
import Foundation
import SiteModel
import Testing

/// Translations and their sources, held beside each other.
struct TranslatingTests {
  private static let source =
    "---\ntitle: 题\ndate: 2023-03-02\npublished: 2023-03-02 09:00\n---\n\n"
  private static let header =
    "zh\ten\tforbidden_zh\tforbidden_en\tdefinition_zh\tdefinition_en\tfixed\tsource\n"

  /// A plain page in both languages whose bodies begin in lines 6 and 5.
  private static func page(_ zh: String, _ en: String, front: String = "") -> [Change] {
    [
      .text("news/2023-03-02-x.zh.md", source + zh + "\n"),
      .text("news/2023-03-02-x.en.md", "---\ntitle: Title\n\(front)---\n\n\(en)\n"),
    ]
  }

  private static func terms(_ lines: String...) -> Change {
    .text("terms.tsv", header + lines.joined(separator: "\n") + "\n")
  }

  static let wrong: [Wrong] = [
    Wrong(
      "a source that has changed",
      changes: page("甲。", "A.", front: "translated: 2023-03-02\nsource_blocks: [00000001]\n")
        + records(except: "news/2023-03-02-x"),
      report: "news/2023-03-02-x.en.md:4:1 outdated-translation",
      help: "`xuanzhi translations accept news/2023-03-02-x`"),
    Wrong(
      "a record of one translation alone", changes: records(except: "pages/about"),
      report: "pages/about.en.md:1:1 unrecorded-translation", help: "accept pages/about"),
    Wrong(
      "a record without a day",
      changes: page("甲。", "A.", front: "source_blocks: [00000001]\n"),
      report: "news/2023-03-02-x.en.md:2:1 missing-key", help: "translated: 2022-06-01"),
    Wrong(
      "a fingerprint that is none",
      changes: page("甲。", "A.", front: "translated: 2023-03-02\nsource_blocks: [1]\n"),
      report: "news/2023-03-02-x.en.md:4:17 invalid-value", help: "the program writes this line"),
    Wrong(
      "another level of heading", changes: page("## 甲\n\n### 乙", "## A\n\n## B"),
      report: "news/2023-03-02-x.en.md:7:1 structure-differs", help: "headings"),
    Wrong(
      "a table that lacks a row",
      changes: page("| 甲 |\n| --- |\n| 乙 |\n| 丙 |", "| A |\n| --- |\n| B |"),
      report: "news/2023-03-02-x.en.md:5:1 structure-differs", help: "tables"),
    Wrong(
      "another link",
      changes: page("[甲](../plans/2023/01.zh.md)", "[A](../plans/2023/plan.en.md)"),
      report: "news/2023-03-02-x.en.md:5:1 structure-differs", help: "links"),
    Wrong(
      "a footnote that is missing", changes: page("甲[^a]。\n\n[^a]: 注。", "A."),
      report: "news/2023-03-02-x.en.md:6:1 structure-differs", help: "notes"),
    Wrong(
      "an image that is missing", changes: page("![方](../media/square.png)", "A."),
      report: "news/2023-03-02-x.en.md:6:1 structure-differs", help: "images"),
    Wrong(
      "a number", changes: page("共12件。", "There are 13."),
      report: "news/2023-03-02-x.en.md:5:11 numbers-differ", help: "350 million"),
    Wrong(
      "a number of a title",
      changes: page("甲。", "A.") + [
        .edit("news/2023-03-02-x.en.md", "title: Title", "title: Title 2")
      ],
      report: "news/2023-03-02-x.en.md:2:14 numbers-differ", help: "350 million"),
    Wrong(
      "a number in a cell",
      changes: page("| 甲 |\n| --- |\n| 3 |\n| 4 |", "| A |\n| --- |\n| 3 |\n| 5 |"),
      report: "news/2023-03-02-x.en.md:8:3 numbers-differ", help: "350 million"),
    Wrong(
      "a term", changes: page("注册商标。", "Brands.") + [terms("商标\ttrademark\t\t\t\t\t\t")],
      report: "news/2023-03-02-x.en.md:5:1 term-missing", help: "write the approved form"),
    Wrong(
      "a forbidden form",
      changes: page("商标。", "Trademarks and trade marks.")
        + [terms("商标\ttrademark\t\ttrade mark\t\t\t\t")],
      report: "news/2023-03-02-x.en.md:5:16 term-forbidden", help: "write “trademark”"),
    Wrong(
      "the head of the list", .text("terms.tsv", "zh\ten\n"),
      report: "terms.tsv:1:1 term-list", help: "tabs between them"),
    Wrong(
      "a line with too few columns", terms("商标\ttrademark"),
      report: "terms.tsv:2:1 term-list", help: "put a tab"),
    Wrong(
      "a term without its English", terms("商标\t\t\t\t\t\t\t"),
      report: "terms.tsv:2:4 term-list", help: "every language"),
    Wrong(
      "a term that stands twice",
      terms("商标\ttrademark\t\t\t\t\t\t", "商标\tbrand\t\t\t\t\t\t"),
      report: "terms.tsv:3:1 term-list", help: "one line"),
    Wrong(
      "a form that is approved and forbidden", terms("商标\ttrademark\t\ttrademark\t\t\t\t"),
      report: "terms.tsv:2:15 term-list", help: "delete it"),
  ]

  /// Records of the smallest site's translations that are in step.
  private static func records(except name: String) -> [Change] {
    recorded.filter { $0.key != name }.sorted { $0.key < $1.key }.map { name, blocks in
      .edit(
        "\(name).en.md", "title: ", "translated: 2023-03-02\nsource_blocks: [\(blocks)]\ntitle: ")
    }
  }

  private static let recorded = [
    "pages/about": "345c18ec, 7198190a",
    "plans/2023/01": "a1cb3123, b4c96e5a, 38020e0d, d690e385",
    "plans/2023/plan": "ce3f730b, b095fc46, aaea8b38, e74cfe5d, e7b4d9e0, 1cb3e923",
  ]

  @Test("What is not the same in both languages is reported", arguments: wrong)
  func reports(_ wrong: Wrong) async throws {
    try await wrong.check()
  }

  static let right: [[Change]] = [
    page("知识产权保护。", "Intellectual property protection.")
      + [terms("知识产权\tIP\t\t\t\t\t\t", "知识产权保护\tintellectual property protection\t\t\t\t\t\t")],
    page("商标。", "Some TRADEMARKS.") + [terms("商标\ttrademark\t\t\t\t\t\t")],
  ]

  @Test("The longest term counts, and neither case nor number does", arguments: right)
  func isContent(_ changes: [Change]) async throws {
    #expect(try await Project(changes).load().diagnostics.allSatisfy { $0.rule != .termMissing })
  }

  @Test("A record is written into the front matter and changes nothing else")
  func accepts() async throws {
    let project = try Project(Self.page("甲。", "A.", front: "summary: S\n"))
    let pair = try #require(
      await project.load().translations.first {
        $0.name == "news/2023-03-02-x" && $0.language == .en
      })
    #expect(pair.state == .unrecorded)
    let day = try #require(CivilDate(iso: "2023-03-02"))
    let text = String(decoding: try #require(pair.accepted(on: day)), as: UTF8.self)
    let list = pair.sourceBlocks.map(\.fingerprint.description).joined(separator: ", ")
    #expect(
      text == """
        ---
        title: Title
        summary: S
        translated: 2023-03-02
        source_blocks: [\(list)]
        ---

        A.

        """)
    try Change.text("news/2023-03-02-x.en.md", text).make(in: project.root + "/Content")
    let later = try #require(
      await project.load().translations.first {
        $0.name == "news/2023-03-02-x" && $0.language == .en
      })
    #expect(later.state == .current(checked: day))
  }

  static let replaced = [
    "source_blocks: [00000001, 00000002]", "source_blocks:\n  - 00000001\n  - 00000002",
    "source_blocks: [\n  00000001,\n  00000002\n]", "source_blocks: [00000001] # ours",
  ]

  @Test("A record is replaced wherever it stands", arguments: replaced)
  func replaces(_ record: String) async throws {
    let project = try Project(
      Self.page("甲。", "A.", front: "translated: 2022-01-01\n\(record)\nsummary: S\n"))
    let pair = try #require(
      await project.load().translations.first {
        $0.name == "news/2023-03-02-x" && $0.language == .en
      })
    let day = try #require(CivilDate(iso: "2023-03-02"))
    let text = String(decoding: try #require(pair.accepted(on: day)), as: UTF8.self)
    let list = pair.sourceBlocks.map(\.fingerprint.description).joined(separator: ", ")
    let comment = record.contains("#") ? " # ours" : ""
    #expect(
      text == """
        ---
        title: Title
        translated: 2023-03-02
        source_blocks: [\(list)]\(comment)
        summary: S
        ---

        A.

        """)
  }
}
