import Charts
import Diagnostics
import SiteModel

/// The data files of a paper, and the tables and charts that they define.
extension PaperAssembler {
  mutating func read(_ name: String, _ pair: DataFiles.Pair) {
    let folder = "Content/papers/\(paper.id)/data"
    guard let file = pair.definition, let csv = pair.values else {
      lacksDefinitions = true
      let (there, missing) = pair.definition == nil ? ("csv", "yml") : ("yml", "csv")
      diagnostics.append(
        Diagnostic(
          .missingFile, path: "\(folder)/\(name).\(there)",
          Message(zh: "旁边缺少 \(name).\(missing)", en: "\(name).\(missing) is missing beside it"),
          help: missing == "yml"
            ? Message(
              zh: "请写这个文件：它的字段列在 docs/white-papers.md 里",
              en: "write it: docs/white-papers.md lists its keys")
            : Message(zh: "把数值写在里面", en: "write the values into it")))
      return
    }
    var reader = DataSetReader(file: file, csv: csv, languages: languages)
    let record = reader.record()
    // What the file defines is known once its keys are.
    if reader.lacksKeys { lacksDefinitions = true }
    let set = record.flatMap { reader.dataSet(name, $0) }
    diagnostics += reader.diagnostics
    guard let record else { return }
    if let set {
      dataSets.append(set)
      for table in record.tables { define(table.value, of: set, in: file) }
      for chart in record.charts { define(chart.value, of: set, in: file) }
    }
    let ids = record.tables.map(\.value.id.value) + record.charts.map(\.value.id.value)
    brokenIds.formUnion(ids.filter { definitions[$0] == nil })
  }

  private mutating func define(
    _ record: TableRecord, of set: DataSet, in file: SourceFile
  ) {
    let columns = record.columns.map { names in names.compactMap { column($0, of: set, in: file) } }
    let rows = record.sort.map { sorted(set, by: $0, in: file) } ?? Array(set.rows.indices)
    let table = DataTable(
      set: set, columns: columns ?? Array(set.columns.indices), rows: rows)
    guard !table.tearsMergedCells, !table.columns.isEmpty else {
      report(
        .exhibit, in: file, at: record.id.range,
        Message(
          zh: "这个表无法显示：所选的列或排序把合并的格拆开了",
          en: "this table cannot be shown: its columns or its order tear merged cells apart"),
        help: Message(
          zh: "去掉“columns”和“sort”，或在 CSV 文件里不用 ^ 和 <",
          en: "leave out “columns” and “sort”, or write the cells of the CSV file without ^ and <"))
      return
    }
    define(record.id, .table(table), record.title ?? set.title, of: set, in: file)
  }

  private mutating func define(_ record: ChartRecord, of set: DataSet, in file: SourceFile) {
    var category = 0
    if let name = record.category {
      guard let index = column(name, of: set, in: file) else { return }
      category = index
    }
    let series = record.series.compactMap { name -> Int? in
      guard let index = column(name, of: set, in: file) else { return nil }
      guard set.columns[index].kind == .number else {
        report(
          .chartData, in: file, at: name.range,
          Message(
            zh: "“\(name.value)”这一列没有可画的数字", en: "the column “\(name.value)” has no numbers to draw"
          ),
          help: Message(zh: "写类型为 number 的列", en: "name columns of type number"))
        return nil
      }
      return index
    }
    guard series.count == record.series.count, !series.isEmpty else { return }
    let units = Set(series.map { set.columns[$0].unit?.source })
    guard units.count == 1 else {
      let list = Message(
        zh: Message.list(units.map { $0 ?? "无" }.sorted()).zh,
        en: Message.list(units.map { $0 ?? "none" }.sorted()).en)
      return report(
        .chartData, in: file, at: record.series[0].range,
        Message(
          zh: "一张图里各列的计量单位应相同，这里有几种：\(list.zh)",
          en: "the columns of a chart have one unit, and these have several: \(list.en)"),
        help: Message(
          zh: "每种计量单位画一张图，或统一各列的计量单位",
          en: "draw a chart for each unit, or give the columns the same unit"))
    }
    do {
      let chart = try DataChart(
        of: set, form: record.form.value, finding: record.finding, category: category,
        series: series, target: record.target, languages: languages)
      define(record.id, .chart(chart), record.title ?? set.title, of: set, in: file)
    } catch {
      report(.chartData, in: file, at: record.form.range, error.message, help: error.help)
    }
  }

  private mutating func define(
    _ id: Located<String>, _ content: Exhibit.Content, _ title: Localized<String>, of set: DataSet,
    in file: SourceFile
  ) {
    if let other = definitions[id.value] {
      report(
        .duplicateId, in: file, at: id.range,
        Message(zh: "有两个表或图“\(id.value)”", en: "there are two tables or charts “\(id.value)”"),
        help: Message(zh: "给其中一个换 id", en: "give one of them another id"),
        notes: [
          .init(
            Message(zh: "另一个", en: "the other one"), path: other.file.path,
            place: other.file.place(at: other.range.lowerBound))
        ])
      return
    }
    definitions[id.value] = Definition(
      content: content, title: title, set: set, file: file, range: id.range)
  }

  private mutating func column(
    _ name: Located<String>, of set: DataSet, in file: SourceFile
  ) -> Int? {
    let keys = set.columns.map(\.key)
    if let index = keys.firstIndex(of: name.value) { return index }
    report(
      .csvColumn, in: file, at: name.range,
      Message(zh: "没有列“\(name.value)”", en: "there is no column “\(name.value)”"),
      help: nearestName(to: name.value, among: keys).map(Message.didYouMean)
        ?? Message(
          zh: "可用的列：\(Message.list(keys).zh)", en: "the columns are: \(Message.list(keys).en)"))
    return nil
  }

  /// The rows by the values of a column; `-` before its key turns the order round.
  private mutating func sorted(
    _ set: DataSet, by key: Located<String>, in file: SourceFile
  ) -> [Int] {
    let isDescending = key.value.utf8.first == UInt8(ascii: "-")
    let name = key.with(isDescending ? String(key.value.dropFirst()) : key.value)
    guard let column = column(name, of: set, in: file) else { return Array(set.rows.indices) }
    let order = set.rows.indices.sorted { a, b in
      let (first, second) = (set.rows[a][column].sortKey, set.rows[b][column].sortKey)
      if first == second { return a < b }
      // What has no value stands last in either order.
      guard let first, let second else { return first != nil }
      return isDescending ? second < first : first < second
    }
    return order
  }

  mutating func reportUnplaced() {
    for (id, definition) in definitions.sorted(by: { $0.key < $1.key }) {
      if case .exhibit = targets[id] { continue }
      if brokenIds.contains(id) || waitingIds.contains(id) { continue }
      let name = if case .chart = definition.content { "chart" } else { "table" }
      diagnostics.append(
        Diagnostic(
          .unusedData, in: definition.file, at: definition.range,
          Message(
            zh: "哪个部分都没有显示\(name == "chart" ? "统计图" : "表")“\(id)”",
            en: "no section shows the \(name) “\(id)”"),
          help: Message(
            zh: "在合适的地方加一行 ::\(name){#\(id)}，或在这里删去",
            en: "put a line ::\(name){#\(id)} where it belongs, or delete it here")))
    }
  }
}

extension DataTable {
  /// Whether a merged cell does not stand beside the one that it continues.
  fileprivate var tearsMergedCells: Bool {
    rows.indices.contains { row in
      columns.indices.contains { column in
        switch set.rows[rows[row]][columns[column]] {
        case .above: row == 0 || rows[row - 1] != rows[row] - 1
        case .left: column == 0 || columns[column - 1] != columns[column] - 1
        default: false
        }
      }
    }
  }
}

extension DataSet.Cell {
  /// What rows are sorted by: numbers, years and days as they are, words by their bytes.
  fileprivate var sortKey: SortKey? {
    switch self {
    case .empty, .sources, .above, .left: nil
    case .text(let text): .text(Array(text.source.utf8))
    case .number(let number): .number(number.double)
    case .year(let year): .number(Double(year))
    case .date(let date): .text(Array(date.iso.utf8))
    }
  }
}

private enum SortKey: Comparable {
  case number(Double)
  case text([UInt8])

  static func < (a: SortKey, b: SortKey) -> Bool {
    switch (a, b) {
    case (.number(let first), .number(let second)): first < second
    case (.text(let first), .text(let second)): first.lexicographicallyPrecedes(second)
    case (.number, .text): true
    case (.text, .number): false
    }
  }
}
