import Charts
import SiteModel

/// White papers, their sections and data files.
extension Schema {
  static let paper = Schema(
    .paper, zh: "白皮书封面", en: "the cover of a white paper",
    [
      Field(
        "year", .number(1949...9999), required: true, zh: "报告年度", en: "the year reported on",
        example: "2022"),
      Field(
        "issuer", .id, zh: "发布单位，units.yml 中的 id",
        en: "who issued it: the id of a unit of units.yml", example: "unit-id"),
      Field("date", .date, zh: "本版日期", en: "the date of the edition", example: "2023-04-20"),
      Field("edition", .text, translation: .text, zh: "版次", en: "the edition", example: "…"),
      Field(
        "revisions",
        .maps([
          Field(
            "date", .date, required: true, zh: "修订日期", en: "the date of the edition",
            example: "2023-06-01"),
          Field(
            "changes", .text, required: true, translation: .text, zh: "修订内容",
            en: "what is different from the edition before", example: "…"),
        ]), translation: .texts, zh: "修订记录，最近的在前",
        en: "the editions, the last one first", example: "[{ date: 2023-06-01, changes: … }]"),
      units([.contributor], zh: "参编单位", en: "units that contributed"),
      Field(
        "isbn", .pattern("97[89][- ]?([0-9][- ]?){9}[0-9]"), zh: "国际标准书号",
        en: "the ISBN as assigned", example: "978-7-…"),
      Field(
        "issn", .pattern("[0-9]{4}-?[0-9]{3}[0-9X]"), zh: "国际标准连续出版物号",
        en: "the ISSN as assigned", example: "2095-…"),
    ])

  static let section = Schema(
    .section, zh: "白皮书的一章", en: "a section of a white paper",
    [tasks, units([.contributor], zh: "参编单位", en: "units that contributed")])

  /// A data file.
  public static let data = Schema(
    .data, zh: "白皮书的数据文件", en: "a data file of a white paper",
    [
      Field(
        "title", .localized, required: true, zh: "数据的标题", en: "the title",
        example: "{ zh: …, en: … }"),
      Field(
        "as_of", .date, zh: "数据截至日期", en: "the date up to which the data are known",
        example: "2022-12-31"),
      Field(
        "sources", .maps(source), zh: "来源，至少一个", en: "the sources, one at least",
        example: "[{ id: report, title: … }]"),
      Field("notes", .localizedTexts, zh: "注释", en: "notes", example: "[{ zh: …, en: … }]"),
      Field(
        "columns", .maps(column), required: true, zh: "各列的含义，与 CSV 文件的列对应",
        en: "the columns, one for each of the CSV file",
        example: "[{ key: year, name: { zh: 年份, en: Year }, type: year }]"),
      Field(
        "tables", .maps(table), zh: "由数据生成的表", en: "tables made of the data",
        example: "[{ id: grants-table }]"),
      Field(
        "charts", .maps(chart), zh: "由数据生成的图", en: "charts made of the data",
        example: "[{ id: grants-chart, form: column, finding: { zh: …, en: … }, series: [grants] }]"
      ),
      waivers(),
    ])

  private static let column: [Field] = [
    Field(
      "key", .id, required: true, zh: "CSV 文件首行的列名", en: "its name in the CSV file's first line",
      example: "amount"),
    Field(
      "name", .localized, required: true, zh: "列的名称", en: "its heading",
      example: "{ zh: …, en: … }"),
    Field(
      "type", .choice(DataSet.Column.Kind.allCases.map(\.rawValue)), required: true,
      zh: "text 文字，number 数，year 年份，date 日期，source 来源",
      en: "what its cells hold", example: "number"),
    Field(
      "unit", .localized, zh: "计量单位", en: "the unit of its numbers",
      example: "{ zh: 件, en: patents }"),
    Field(
      "decimals", .number(0...9), zh: "至少保留几位小数", en: "at least so many decimal places",
      example: "1"),
    Field(
      "shift", .map(Language.allCases.map(shift)), zh: "各语言的单位相差 10 的几次方",
      en: "the power of ten by which a language's unit differs", example: "{ en: -2 }"),
  ]

  private static func shift(_ language: Language) -> Field {
    Field(
      language.rawValue, .number(-12...12), zh: "10 的几次方", en: "a power of ten", example: "-2")
  }

  private static let table: [Field] = [
    Field("id", .id, required: true, zh: "表的标识", en: "the table's id", example: "grants-table"),
    Field(
      "title", .localized, zh: "表题，缺省为数据的标题", en: "its caption, else the file's title",
      example: "{ zh: …, en: … }"),
    Field(
      "columns", .texts, zh: "所列的列，缺省为全部", en: "its columns, else all",
      example: "[year, amount]"),
    Field(
      "sort", .text, zh: "排序的列，前加“-”为从大到小",
      en: "the column it is sorted by, with - before it from the largest", example: "-amount"),
  ]

  private static let chart: [Field] = [
    Field("id", .id, required: true, zh: "图的标识", en: "the chart's id", example: "grants-chart"),
    Field(
      "form", .choice(Chart.Form.allCases.map(\.rawValue)), required: true, zh: "图的形式",
      en: "its form", example: "column"),
    Field(
      "title", .localized, zh: "图题，缺省为数据的标题", en: "its caption, else the file's title",
      example: "{ zh: …, en: … }"),
    Field(
      "finding", .localized, required: true, zh: "一句话说明图示内容",
      en: "one sentence that says what the picture shows", example: "{ zh: …, en: … }"),
    Field(
      "category", .text, zh: "分类的列，缺省为第一列", en: "the column of categories, else the first",
      example: "year"),
    Field(
      "series", .texts, required: true, zh: "画出的数列", en: "the columns of numbers it draws",
      example: "[amount]"),
    Field(
      "target",
      .map([
        Field(
          "value", .pattern("-?[0-9]+(\\.[0-9]+)?"), required: true, zh: "目标值",
          en: "the number to reach", example: "12"),
        Field(
          "name", .localized, required: true, zh: "目标的名称", en: "what it is called",
          example: "{ zh: …, en: … }"),
      ]), zh: "目标", en: "a number to reach",
      example: "{ value: 12, name: { zh: …, en: … } }"),
  ]
}
