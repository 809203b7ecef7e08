import ContentLoading
import Diagnostics
import Foundation
import SiteModel
import Testing
import Translations

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

  /// A section with a data file, whose number column has the `unit` and which draws one chart.
  private static func data(
    values: String = "year,n,r.zh,r.en\n2022,1,甲,A\n",
    unit: String = "unit: { zh: 亿元, en: billion yuan }, shift: { en: -1 }",
    chart: String = "finding: { zh: 甲, en: A }"
  ) -> [Change] {
    [
      .text("papers/2023/01-start.zh.md", "---\ntitle: 一\n---\n\n::chart{#c}\n"),
      .text("papers/2023/data/d.csv", values),
      .text(
        "papers/2023/data/d.yml",
        """
        title: { zh: 数, en: Count }
        sources:
          - { id: a, title: 源 }
        columns:
          - { key: year, type: year, name: { zh: 年, en: Year } }
          - { key: n, type: number, name: { zh: 数, en: Count }, \(unit) }
          - { key: r, type: text, name: { zh: 果, en: Result } }
        charts:
          - { id: c, form: bar, series: [n], \(chart) }

        """),
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
      report: "news/2023-03-02-x.en.md:5:1 structure-differs", help: "notes"),
    Wrong(
      "an image that is missing", changes: page("![方](../media/square.png)", "A."),
      report: "news/2023-03-02-x.en.md:5:1 structure-differs", help: "images"),
    Wrong(
      "a list that is missing",
      changes: [.edit("plans/2023/01.en.md", "measures: [Revise the Rules]\n", "")],
      report: "plans/2023/01.en.md:1:1 structure-differs", help: "the lists"),
    Wrong(
      "a list whose last entry was deleted",
      changes: [.edit("plans/2023/01.en.md", "measures: [Revise the Rules]", "measures:")],
      report: "plans/2023/01.en.md:4:1 structure-differs", help: "the lists"),
    Wrong(
      "a summary that is missing",
      changes: [.edit("pages/about.zh.md", "title: ", "summary: 概要。\ntitle: ")],
      report: "pages/about.en.md:1:1 structure-differs", help: "the lists"),
    Wrong(
      "a paragraph that is missing", changes: page("甲。\n\n## 乙\n\n丙。\n\n丁。", "A.\n\n## B\n\nC."),
      report: "news/2023-03-02-x.en.md:7:1 structure-differs", help: "paragraphs"),
    Wrong(
      "a paragraph that is not translated", changes: page("甲乙丙丁。", "甲乙丙丁。"),
      report: "news/2023-03-02-x.en.md:5:1 untranslated-block", help: ":::quote"),
    Wrong(
      "a title that is not translated",
      changes: page("甲。", "A.") + [.edit("news/2023-03-02-x.en.md", "title: Title", "title: 题")],
      report: "news/2023-03-02-x.en.md:2:8 untranslated-block", help: "translate it"),
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
      "a name with other capitals",
      changes: page("示例日。", "The Example Day.\n\nThe example day.")
        + [terms("示例日\tExample Day\t\t\t\t\tyes\t")],
      report: "news/2023-03-02-x.en.md:7:5 term-changed", help: "write “Example Day”"),
    Wrong(
      "a number of a unit's note",
      .edit("units.yml", "en: Office }", "en: Office }\n    note: { zh: 3人, en: 4 people }"),
      report: "units.yml:5:25 numbers-differ", help: "350 million"),
    Wrong(
      "a name in one language", .edit("units.yml", "{ zh: 示例厅, en: Bureau }", "{ zh: 示例厅 }"),
      report: "units.yml:7:11 missing-language", help: "add `en: …`"),
    Wrong(
      "a number of a finding",
      changes: data(chart: "finding: { zh: 共3件, en: 4 in all }"),
      report: "papers/2023/data/d.yml:9:62 numbers-differ", help: "350 million"),
    Wrong(
      "a number of a cell",
      changes: data(values: "year,n,r.zh,r.en\n2022,1,共3件,4 in all\n"),
      report: "papers/2023/data/d.csv:2:12 numbers-differ", help: "350 million"),
    Wrong(
      "a unit that English writes otherwise, without its shift",
      changes: data(unit: "unit: { zh: 亿元, en: billion yuan }"),
      report: "papers/2023/data/d.yml:6:63 unit-shift", help: "write `shift: { en: -1 }`"),
    Wrong(
      "a shift of two units that are the same",
      changes: data(unit: "unit: { zh: 亿元, en: 100 million yuan }, shift: { en: -1 }"),
      report: "papers/2023/data/d.yml:6:63 unit-shift", help: "delete “shift”"),
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

  @Test("What is missing is named, with its place in the source")
  func namesWhatIsMissing() async throws {
    let project = try Project(
      Self.page("## 甲\n\n文。\n\n### 乙\n\n文。\n\n## 丙\n\n文。", "## A\n\nText.\n\n## C\n\nText."))
    let found = try #require(
      await project.load().diagnostics.first { $0.rule == .structureDiffers })
    #expect(found.message.en == "a heading of level 3“乙” of the source is missing")
    #expect(found.place?.line == 5)
    #expect(found.notes.first?.place?.line == 11)
  }

  static let shortened = [
    ("## A\n\nText.\n\nText.\n\n## C\n\n- text", "乙", 5),
    ("Text.\n\n## B\n\nText.\n\n## C\n\n- text", "甲", 5),
    ("## A\n\nText.\n\n## B\n\nText.\n\n- text", "丙", 9),
  ]

  @Test(
    "Of headings of one level the missing one is told by what stands around it",
    arguments: shortened)
  func tellsHeadings(_ translation: String, _ missing: String, _ line: Int) async throws {
    let project = try Project(
      Self.page("## 甲\n\n文。\n\n## 乙\n\n文。\n\n## 丙\n\n- 文", translation))
    let found = try #require(
      await project.load().diagnostics.first { $0.rule == .structureDiffers })
    #expect(found.message.zh == "译文缺少原文的二级标题“\(missing)”")
    #expect(found.place?.line == line)
  }

  @Test("What was deleted is shown where it was")
  func placesDeletions() async throws {
    let recorded = try Project(Self.page("甲。\n\n乙。\n\n丙。", "A."))
    let pair = try #require(
      await recorded.load().translations.first { $0.name == "news/2023-03-02-x" })
    let blocks = pair.sourceBlocks.map(\.fingerprint.description).joined(separator: ", ")
    let project = try Project(
      Self.page(
        "甲。\n\n丙。", "A.", front: "translated: 2023-03-02\nsource_blocks: [\(blocks)]\n"))
    let found = try #require(
      await project.load().diagnostics.first { $0.rule == .outdatedTranslation })
    #expect(found.notes.map { $0.place?.line } == [9])
  }

  static let quoted = ["“关于知识产权” and 《办法》.", ":::quote[《办法》]\n知识产权保护。\n:::", "The 办法 applies."]

  @Test("Words of others may stay in the language of the source", arguments: quoted)
  func leavesQuotations(_ text: String) async throws {
    let found = try await Project(Self.page(":::quote[《办法》]\n知识产权保护。\n:::", text)).load()
      .diagnostics
    #expect(found.allSatisfy { $0.rule != .untranslatedBlock }, "\(found.map(\.brief))")
  }

  @Test("What is still to be written is not compared")
  func waitsForTheText() async throws {
    let draft = "draft: true\n"
    let project = try Project(
      Self.page("## 甲\n\n商标12件。", "(to be written)", front: draft)
        + Self.records(except: "news/2023-03-02-x") + [Self.terms("商标\ttrademark\t\t\t\t\t\t")])
    let found = await project.load(.init(includesDrafts: true)).diagnostics
    #expect(found.isEmpty, "\(found.map(\.brief))")
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

  /// What changed between two bodies of three paragraphs or so, and where: `at 甲` in the source,
  /// `at A` in the translation; `-` for nowhere.
  static let changed: [(old: String, new: String, translation: String, places: [String])] = [
    ("甲 乙 丙", "甲 丁 丙", "A B C", ["at 丁 at B"]),
    ("甲 乙 丙", "甲 乙 丁 丙", "A B C", ["at 丁 after B"]),
    ("甲 乙 丙", "甲 丙", "A B C", ["after 甲 at B"]),
    ("甲 乙 丙", "乙 丙", "A B C", ["before 乙 at A"]),
    ("甲 乙 丙", "丁 甲 乙 丙", "A B C", ["at 丁 before A"]),
    ("甲 乙 丙", "乙 丙 甲", "A B C", ["at 甲 at A"]),
    ("甲 乙 丙", "甲 乙 丁 丙", "A B D C", ["at 丁 at D"]),
    ("甲 乙 丙", "甲 丁 丙", "A", ["at 丁 -"]),
  ]

  @Test("A change has a place in both languages", arguments: changed)
  func places(old: String, new: String, translation: String, places: [String]) async throws {
    func body(_ words: String) -> String { words.split(separator: " ").joined(separator: "\n\n") }
    let before = try await Self.pair(in: Project(Self.page(body(old), "A.")))
    let list = before.sourceBlocks.map(\.fingerprint.description).joined(separator: ", ")
    let record = "translated: 2023-03-02\nsource_blocks: [\(list)]\n"
    let pair = try await Self.pair(
      in: Project(Self.page(body(new), body(translation), front: record)))
    func named(_ place: BlockPlace?, in file: SourceFile?) -> String {
      func word(_ offset: Int) -> String {
        String(decoding: file?.bytes.dropFirst(offset).prefix { $0 != 0x0A } ?? [], as: UTF8.self)
      }
      return switch place {
      case .at(let offset): "at \(word(offset))"
      case .before(let offset): "before \(word(offset))"
      case .after(let offset): "after \(word(offset))"
      case nil: "-"
      }
    }
    let found = (pair.comparison?.changes ?? []).map { change in
      named(pair.sourcePlace(of: change), in: pair.source) + " "
        + named(pair.translationPlace(of: change), in: pair.translation)
    }
    #expect(found == places)
  }

  @Test("A text of the front matter has no place in the body")
  func hasNoPlace() async throws {
    let record = "translated: 2023-03-02\nsource_blocks: [00000001]\n"
    let pair = try await Self.pair(in: Project(Self.page("甲。", "A.", front: record)))
    let changes = try #require(pair.comparison?.changes)
    #expect(changes == [.changed(old: 0, new: 0), .added(new: 1)])
    #expect(pair.sourcePlace(of: changes[0]) == nil && pair.translationPlace(of: changes[0]) == nil)
  }

  private static func pair(in project: Project) async throws -> TranslationPair {
    let pairs = await project.load().translations
    return try #require(pairs.first { $0.name == "news/2023-03-02-x" && $0.language == .en })
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
