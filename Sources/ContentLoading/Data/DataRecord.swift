import Charts
import Diagnostics
import SiteModel

/// The keys of a data file, whose relations are still names: `papers/<id>/data/<name>.yml`.
struct DataRecord: Sendable {
  let title: Localized<String>?
  let asOf: CivilDate?
  let sources: [Source]
  /// The dates of the sources, and up to which the data are known.
  let dates: [Located<CivilDate>]
  let notes: [Localized<String>]
  let columns: [Located<DataSet.Column>]
  let tables: [Located<TableRecord>]
  let charts: [Located<ChartRecord>]
}

/// A table that a data file defines.
struct TableRecord: Sendable {
  let id: Located<String>
  let title: Localized<String>?
  let columns: [Located<String>]?
  let sort: Located<String>?
}

/// A chart that a data file defines.
struct ChartRecord: Sendable {
  let id: Located<String>
  let form: Located<Chart.Form>
  let title: Localized<String>?
  let finding: Localized<String>
  let category: Located<String>?
  let series: [Located<String>]
  let target: DataChart.Target?
}

extension FieldReader {
  mutating func dataRecord(source: Language) -> DataRecord {
    let title = required(
      "title", localized("title", source: source), example: "{ zh: …, en: … }")
    let asOf = date("as_of")
    let sources = sources()
    let notes = maps(
      "notes", each: Message(zh: "注", en: "a note"), keys: Language.allCases.map(\.rawValue)
    ) {
      $0.ownTexts(source: source)
    }
    let columns = maps(
      "columns", each: Message(zh: "列", en: "a column"),
      keys: ["key", "name", "type", "unit", "decimals", "shift"]
    ) { $0.column(source: source) }
    let tables = maps(
      "tables", each: Message(zh: "表", en: "a table"), keys: ["id", "title", "columns", "sort"]
    ) {
      $0.table(source: source)
    }
    let charts = maps(
      "charts", each: Message(zh: "统计图", en: "a chart"),
      keys: ["id", "form", "title", "finding", "category", "series", "target"]
    ) { $0.chart(source: source) }
    _ = required(
      "columns", columns.isEmpty ? nil : columns,
      example: Message(zh: "（各列）", en: "(a list of columns)"))
    return DataRecord(
      title: title, asOf: asOf?.value, sources: sources,
      dates: sourceDates + [asOf].compactMap(\.self), notes: notes.map(\.value), columns: columns,
      tables: tables, charts: charts)
  }

  private mutating func column(source: Language) -> DataSet.Column? {
    let key = required("key", id("key"), example: "amount")
    let kinds = DataSet.Column.Kind.allCases
    let kind = required("type", choice("type", of: kinds), example: "number")
    let name = required("name", localized("name", source: source), example: "{ zh: …, en: … }")
    let unit = localized("unit", source: source)
    let decimals = number("decimals", in: 0...9)?.value
    let shift = map("shift", keys: Language.allCases.map(\.rawValue)) { reader in
      Dictionary(
        uniqueKeysWithValues: Language.allCases.compactMap { language in
          reader.shift(language.rawValue).map { (language, $0) }
        })
    }
    guard let key, let kind, let name else { return nil }
    return DataSet.Column(
      key: key.value, name: name, kind: kind.value, unit: unit, decimals: decimals ?? 0,
      shift: shift ?? [:])
  }

  /// A power of ten, which may be negative.
  private mutating func shift(_ key: String) -> Int? {
    guard let text = text(key) else { return nil }
    guard let number = Int(text.value), (-12...12).contains(number) else {
      report(
        .wrongType, text.range,
        Message(zh: "“\(key)”应是 -12 到 12 的整数", en: "“\(key)” is a whole number from -12 to 12"),
        help: Message(
          zh: "写两种计量单位之间 10 的幂，如 `\(key): -1`",
          en: "write the power of ten between the two units, such as `\(key): -1`"))
      return nil
    }
    return number
  }

  private mutating func table(source: Language) -> TableRecord? {
    let id = required("id", id("id"), example: "pledge-table")
    let title = localized("title", source: source)
    let columns = texts("columns")?.value
    let sort = text("sort")
    return id.map { TableRecord(id: $0, title: title, columns: columns, sort: sort) }
  }

  private mutating func chart(source: Language) -> ChartRecord? {
    let id = required("id", id("id"), example: "pledge-chart")
    let forms = Chart.Form.allCases
    let form = required("form", choice("form", of: forms), example: "column")
    let title = localized("title", source: source)
    let finding = required(
      "finding", localized("finding", source: source),
      example: Message(
        zh: "{ zh: （一句话说明图上是什么）, en: … }",
        en: "{ zh: (one sentence that says what the picture shows), en: … }"))
    let category = text("category")
    let series = required(
      "series", texts("series"),
      example: Message(zh: "（数字列的 key）", en: "(a list of number columns)"))
    let target = map("target", keys: ["value", "name"]) { $0.target(source: source) }
    guard let id, let form, let finding, let series else { return nil }
    return ChartRecord(
      id: id, form: form, title: title, finding: finding, category: category,
      series: series.value, target: target)
  }

  private mutating func target(source: Language) -> DataChart.Target? {
    let value = required("value", text("value"), example: "12")
    let name = required("name", localized("name", source: source), example: "{ zh: …, en: … }")
    guard let value, let name else { return nil }
    guard let number = DecimalNumber(value.value) else {
      report(
        .wrongType, value.range, Message(zh: "“value”应是数字", en: "“value” is a number"),
        help: Message(zh: "写数字，如 `value: 12`", en: "write digits, such as `value: 12`"))
      return nil
    }
    return DataChart.Target(value: number, name: name)
  }
}
