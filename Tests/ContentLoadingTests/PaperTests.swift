import ContentLoading
import Diagnostics
import Markdown
import SiteModel
import Testing

/// White papers: what sections number, what they refer to, and the data behind tables and charts.
struct PaperTests {
  private static let section = "papers/2023/01-start.zh.md"

  /// The section with this body, which starts in its sixth line.
  private static func body(_ text: String) -> Change {
    .text(section, "---\ntitle: 一\nsources:\n  - { id: s, title: 源 }\n---\n\(text)\n")
  }

  /// A data file with its two halves.
  private static func data(
    _ values: String = "year,n\n2022,1\n2023,2\n",
    extra: String = "tables:\n  - { id: t }\n"
  ) -> [Change] {
    [
      .text("papers/2023/data/d.csv", values),
      .text(
        "papers/2023/data/d.yml",
        """
        title: { zh: 数, en: Count }
        sources:
          - { id: a, title: 源 }
        columns:
          - { key: year, type: year, name: { zh: 年, en: Year } }
          - { key: n, type: number, name: { zh: 数, en: Count } }

        """ + extra),
    ]
  }

  static let wrong: [Wrong] = [
    Wrong(
      "a Chinese full stop in a number",
      changes: data("year,n,t\n2022,1,增长17。2%\n").map { change in
        if case .text(let path, let text) = change, path.hasSuffix("yml") {
          return .text(
            path,
            text.replacing(
              "tables:", with: "  - { key: t, type: text, name: { zh: 文, en: Text } }\ntables:"))
        }
        return change
      },
      report: "papers/2023/data/d.csv:2:8 csv-value", help: "write “增长17.2%”"),
    Wrong(
      "a reference to nothing", body("见[@x]"),
      report: "\(section):6:2 broken-reference", help: "the ids are: start"),
    Wrong(
      "a reference to a near name",
      body("见[@tables]\n\n:::table[题]{#table source=s}\n| 甲 |\n| - |\n:::"),
      report: "\(section):6:2 broken-reference", help: "did you mean [@table]?"),
    Wrong(
      "a reference outside a paper", .body("见[@x]"),
      report: "pages/x.zh.md:5:2 broken-reference", help: "write a link"),
    Wrong(
      "an unknown directive", body(":::tabel\n:::"),
      report: "\(section):6:4 directive", help: "did you mean “table”?"),
    Wrong(
      "a table outside a paper", .body(":::table[题]{#t}\n| 甲 |\n| - |\n:::"),
      report: "pages/x.zh.md:5:1 exhibit", help: "without :::table"),
    Wrong(
      "a table without a source", body(":::table[题]{#t}\n| 甲 |\n| - |\n:::"),
      report: "\(section):6:1 missing-source", help: "source=id"),
    Wrong(
      "a table with an unknown source", body(":::table[题]{#t source=q}\n| 甲 |\n| - |\n:::"),
      report: "\(section):6:16 missing-source", help: "did you mean “s”?"),
    Wrong(
      "a table without a caption", body(":::table{#t source=s}\n| 甲 |\n| - |\n:::"),
      report: "\(section):6:1 exhibit", help: "[caption]"),
    Wrong(
      "a table without an id", body(":::table[题]{source=s}\n| 甲 |\n| - |\n:::"),
      report: "\(section):6:1 exhibit", help: "{#id"),
    Wrong(
      "a table directive without a table", body(":::table[题]{#t source=s}\n甲\n:::"),
      report: "\(section):6:1 exhibit", help: "on the line below"),
    Wrong(
      "cells that do not merge",
      body(":::table[题]{#t source=s}\n| 甲 | 乙 |\n| - | - |\n| < | 丙 |\n:::"),
      report: "\(section):7:1 table-row", help: "the cell above"),
    Wrong(
      "a figure without an image", body(":::figure[题]{#f source=s}\n甲\n:::"),
      report: "\(section):6:1 exhibit", help: "![what the image shows]"),
    Wrong(
      "a figure without an alternative text",
      body(":::figure[题]{#f source=s}\n![](https://www.example.org/a.png)\n:::"),
      report: "\(section):7:1 missing-alternative", help: "say what it shows"),
    Wrong(
      "an attribute that there is not", body(":::note{colour=red}\n甲\n:::"),
      report: "\(section):6:9 directive", help: "delete it"),
    Wrong(
      "a date that there is not",
      body(":::table[题]{#t source=s as-of=2023-02-30}\n| 甲 |\n| - |\n:::"),
      report: "\(section):6:25 invalid-date", help: "as-of=2022-05-20"),
    Wrong(
      "a term without a name", body(":::term{#t}\n甲\n:::"),
      report: "\(section):6:1 exhibit", help: ":::term[the term]{#id}"),
    Wrong(
      "a quotation of nothing named", body(":::quote\n甲\n:::"),
      report: "\(section):6:1 missing-source", help: "the document"),
    Wrong(
      "one id for a table and a heading of another section",
      changes: [
        body(":::table[题]{#x source=s}\n| 甲 |\n| - |\n:::"),
        .text("papers/2023/02-next.zh.md", "---\ntitle: 二\n---\n## 甲 {#x}\n"),
      ], report: "papers/2023/02-next.zh.md:4:1 duplicate-id", help: "choose another id"),
    Wrong(
      "a chart that no file defines",
      changes: [body("::chart{#tt}")] + data(extra: "tables:\n  - { id: t }\n"),
      report: "\(section):6:1 exhibit\npapers/2023/data/d.yml:8:11 unused-data",
      help: "did you mean “t”?"),
    Wrong(
      "a table placed as a chart", changes: [body("::chart{#t}")] + data(),
      report: "\(section):6:1 exhibit", help: "::table{#t}"),
    Wrong(
      "values without a definition",
      changes: [body("::table{#t}"), .text("papers/2023/data/d.csv", "a\n1\n")],
      report: "papers/2023/data/d.csv missing-file", help: "docs/white-papers.md"),
    Wrong(
      "a ragged row", changes: [body("::table{#t}")] + data("year,n\n2022,1\n2023\n"),
      report: "papers/2023/data/d.csv:3:1 csv-row", help: "add the commas"),
    Wrong(
      "a quotation mark that is never closed",
      changes: [body("::table{#t}")] + data("year,n\n2022,\"1\n"),
      report: "papers/2023/data/d.csv:2:6 csv-row", help: "after the text"),
    Wrong(
      "a column that is not there", changes: [body("::table{#t}")] + data("year,m\n2022,1\n"),
      report: "papers/2023/data/d.csv:1:6 csv-column",
      help: "did you mean “n”?"),
    Wrong(
      "a column that is missing", changes: [body("::table{#t}")] + data("year\n2022\n"),
      report: "papers/2023/data/d.csv:1:1 csv-column", help: "add it to the first line"),
    Wrong(
      "a reference beside broken data",
      changes: [body("::table{#t}\n\n见[@zzz]")] + data("year,n\n1\n"),
      report: "\(section):8:2 broken-reference\npapers/2023/data/d.csv:2:1 csv-row",
      help: "the ids are"),
    Wrong(
      "a text in a column of numbers", changes: [body("::table{#t}")] + data("year,n\n2022,约1\n"),
      report: "papers/2023/data/d.csv:2:6 csv-value", help: "type text"),
    Wrong(
      "a grouped number", changes: [body("::table{#t}")] + data("year,n\n2022,\"1,515\"\n"),
      report: "papers/2023/data/d.csv:2:6 csv-value", help: "write 1515"),
    Wrong(
      "a year of two digits", changes: [body("::table{#t}")] + data("year,n\n22,1\n"),
      report: "papers/2023/data/d.csv:2:1 csv-value", help: "four digits"),
    Wrong(
      "data without a source",
      changes: [body("::table{#t}")] + data()
        + [.edit("papers/2023/data/d.yml", "sources:\n  - { id: a, title: 源 }\n", "")],
      report: "papers/2023/data/d.yml:1:1 missing-source", help: "add `sources:`"),
    Wrong(
      "a chart of words",
      changes: [body("::chart{#c}")]
        + data(
          extra: "charts:\n  - { id: c, form: bar, finding: { zh: 甲, en: A }, series: [year] }\n"),
      report: "papers/2023/data/d.yml:8:61 chart-data", help: "type number"),
    Wrong(
      "a chart without a value",
      changes: [body("::chart{#c}")]
        + data(
          "year,n\n2022,\n",
          extra: "charts:\n  - { id: c, form: bar, finding: { zh: 甲, en: A }, series: [n] }\n"),
      report: "papers/2023/data/d.yml:8:20 chart-data", help: "fill in values"),
    Wrong(
      "a chart without a finding",
      changes: [body("::chart{#c}")]
        + data(extra: "charts:\n  - { id: c, form: bar, series: [n] }\n"),
      report: "papers/2023/data/d.yml:8:5 missing-key", help: "one sentence"),
    Wrong(
      "a translation without a table of its source",
      changes: [
        body(":::table[题]{#t source=s}\n| 甲 |\n| - |\n:::"),
        .text("papers/2023/01-start.en.md", "---\ntitle: One\n---\nText\n"),
      ],
      report: """
        papers/2023/01-start.en.md:4:1 structure-differs
        papers/2023/01-start.en.md:4:1 translation-parity
        """, help: ""),
    Wrong(
      "a fact in a translated directive",
      changes: [
        body(":::table[题]{#t source=s}\n| 甲 |\n| - |\n:::"),
        .text(
          "papers/2023/01-start.en.md",
          "---\ntitle: One\n---\n:::table[Title]{#t source=s}\n| A |\n| - |\n:::\n"),
      ], report: "papers/2023/01-start.en.md:4:20 translated-fact", help: "delete it here"),
    Wrong(
      "an order that tears merged cells apart",
      changes: [body("::table{#t}")]
        + data("year,n\n2022,1\n^,2\n2021,3\n", extra: "tables:\n  - { id: t, sort: -n }\n"),
      report: "papers/2023/data/d.yml:8:11 exhibit", help: "without ^ and <"),
    Wrong(
      "columns that tear merged cells apart",
      changes: [body("::table{#t}")]
        + data("year,n\n2022,<\n2021,3\n", extra: "tables:\n  - { id: t, columns: [n] }\n"),
      report: "papers/2023/data/d.yml:8:11 exhibit", help: "without ^ and <"),
    Wrong(
      "a chart of two units",
      changes: [body("::chart{#c}")]
        + data(
          "year,n,m\n2022,1,2\n",
          extra: """
              - { key: m, type: number, name: { zh: 元数, en: Yuan }, unit: { zh: 元, en: yuan } }
            charts:
              - { id: c, form: bar, finding: { zh: 甲, en: A }, series: [n, m] }

            """),
      report: "papers/2023/data/d.yml:9:61 chart-data", help: "a chart for each unit"),
    Wrong(
      "a heading that the translation lacks",
      changes: [
        body("## 甲\n\n### 乙"), .text("papers/2023/01-start.en.md", "---\ntitle: One\n---\n## A\n"),
      ], report: "papers/2023/01-start.en.md:4:1 translation-parity", help: "the same headings"),
    Wrong(
      "a heading whose id the translation lacks",
      changes: [
        body("## 甲 {#a}"), .text("papers/2023/01-start.en.md", "---\ntitle: One\n---\n## A\n"),
      ], report: "papers/2023/01-start.en.md:4:1 translation-parity", help: "the same {#id}"),
    Wrong(
      "one id twice in a section", changes: [body("::table{#t}\n\n::table{#t}")] + data(),
      report: "\(section):8:1 duplicate-id", help: "choose another id"),
    Wrong(
      "a reference beside another mistake", body("见[@x]\n\n:::table[题]{#t}\n| 甲 |\n| - |\n:::"),
      report: "\(section):6:2 broken-reference\n\(section):8:1 missing-source", help: "did you mean"
    ),
    Wrong(
      "a data file of another name", .text("papers/2023/data/D2.csv", "a\n1\n"),
      report: "papers/2023/data/D2.csv file-name", help: "<name>.yml and <name>.csv"),
    Wrong(
      "a wrong book number",
      .edit("papers/2023/paper.zh.md", "year: 2023", "year: 2023\nisbn: 978-7-00-000000-0"),
      report: "papers/2023/paper.zh.md:4:7 invalid-value", help: "as it was assigned"),
  ]

  @Test("What a draft refers to, and the data that it shows, wait with it")
  func waitsForDrafts() async throws {
    let draft = Change.text(
      "papers/2023/02-next.zh.md",
      "---\ntitle: 二\ndraft: true\n---\n\n见[@t]和[@x]。\n\n::table{#t}\n")
    let project = try Project(Self.data() + [draft])
    let usual = await project.load().diagnostics
    #expect(usual.isEmpty, "\(usual.map(\.brief))")
    let all = await project.load(.init(includesDrafts: true)).diagnostics
    #expect(all.map(\.rule) == [.brokenReference])
  }

  @Test("What is wrong with a paper has its place and its mend", arguments: wrong)
  func reports(wrong: Wrong) async throws {
    try await wrong.check()
  }

  @Test("Tables and figures are numbered through the paper, each kind by itself")
  func numbers() async throws {
    let project = try Project(
      [
        Self.body(
          "::table{#t}\n\n::chart{#c}\n\n:::table[题]{#u source=s unit=分}\n| 甲 |\n| - |\n:::"),
        .text(
          "papers/2023/02-next.zh.md",
          """
          ---
          title: 二
          ---
          ## 甲 {#h}

          见[@t]、[@start]、[@h]。

          :::term[词]{#w}
          义
          :::
          """),
      ]
        + Self.data(
          extra: """
            tables:
              - { id: t, columns: [n, year], sort: -n }
            charts:
              - { id: c, form: bar, finding: { zh: 甲, en: A }, series: [n] }

            """))
    let outcome = await project.load()
    #expect(outcome.diagnostics.filter { $0.severity == .error } == [])
    let publication = try #require(outcome.publication)
    let index = publication.index(of: publication.papers[0])
    #expect(
      index.exhibits.map { "\($0.id) \($0.kind) \($0.number)" } == [
        "t table 1", "c figure 1", "u table 2",
      ])
    guard case .table(let table) = index.exhibits[0].content else {
      Issue.record("no table")
      return
    }
    #expect(table.columns == [1, 0] && table.rows == [1, 0])
    guard case .heading(_, _, let number) = index["h"], case .term = index["w"],
      case .section = index["next"]
    else {
      Issue.record("no targets")
      return
    }
    #expect(number == [1])
  }
}

@Suite("Decimal numbers")
struct DecimalNumberTests {
  @Test(
    "stay as they are written",
    arguments: [
      ("0", "0", "0"), ("4868.80", "4868.80", "4,868.80"), ("-0.5", "−0.5", "−0.5"),
      ("1234567", "1234567", "1,234,567"),
    ])
  func texts(source: String, chinese: String, english: String) {
    let number = DecimalNumber(source)
    #expect(number?.text(in: .zh) == chinese && number?.text(in: .en) == english)
    #expect(number?.plainText == source)
  }

  @Test("shift by powers of ten without losing a digit")
  func shifts() {
    #expect(DecimalNumber("4868.8")?.shifted(by: -1).plainText == "486.88")
    #expect(DecimalNumber("5")?.shifted(by: -3).plainText == "0.005")
    #expect(DecimalNumber("1.5")?.shifted(by: 3).plainText == "1500")
    #expect(DecimalNumber("-1.5")?.shifted(by: 1).padded(toPlaces: 2).plainText == "-15.00")
  }

  @Test(
    "are nothing else",
    arguments: ["", "-", "1.", ".5", "1,5", "1e3", "+1", "１", "1 ", "9999999999999999"])
  func refuses(text: String) {
    #expect(DecimalNumber(text) == nil)
  }
}
