import ContentSchema
import Diagnostics
import Markdown
import SiteModel

/// Puts a data set together from its two files.
struct DataSetReader {
  private let file: SourceFile
  private let csv: SourceFile
  private let languages: [Language]
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether keys of the definition could not be read.
  private(set) var lacksKeys = false
  /// The cells as they stand in the CSV file, for places in it.
  private var fields: [[CSVTable.Field]] = []

  private var source: Language { languages.first ?? .zh }

  /// A reader of the definition `file` and the values `csv`.
  init(file: SourceFile, csv: SourceFile, languages: [Language]) {
    self.file = file
    self.csv = csv
    self.languages = languages
  }

  /// The definition.
  mutating func record() -> DataRecord? {
    let problems = file.textProblems()
    guard problems.isEmpty else {
      diagnostics += problems
      lacksKeys = true
      return nil
    }
    do {
      let node = try YAMLReader.read(0..<file.bytes.count, of: file).get()
      var reader = FieldReader(
        node, of: file, owner: Message(zh: "数据文件", en: "a data file"), keys: Schema.data.fields.keys
      )
      let record = reader.dataRecord(in: languages)
      diagnostics += reader.diagnostics
      lacksKeys = reader.diagnostics.hasErrors
      if record.sources.isEmpty, !lacksKeys {
        diagnostics.append(
          Diagnostic(
            .missingSource, in: file, at: file.line(around: 0),
            Message(zh: "数据没有来源", en: "the data have no source"),
            help: Message(
              zh: "加上 `sources:`，写明各个来源的标题、发布单位、日期和网址",
              en: "add `sources:` with the title, issuer, date and address of each")))
      }
      return record
    } catch {
      diagnostics.append(error.diagnostic)
      lacksKeys = true
      return nil
    }
  }

  /// The data set that `record` describes; `nil` where the values do not fit it.
  mutating func dataSet(_ id: String, _ record: DataRecord) -> DataSet? {
    let (table, problems) = CSVReader.read(csv)
    diagnostics += problems
    reportDuplicates(record.columns.map { Located(value: $0.value.key, range: $0.range) })
    guard let table, let title = record.title, !diagnostics.hasErrors else { return nil }
    let columns = record.columns.map(\.value)
    guard let places = places(of: columns, in: table.header) else { return nil }
    fields = table.rows
    let rows = table.rows.map { row in
      zip(columns, places).map { column, place in
        cell(of: column, at: place, in: row, sources: record.sources)
      }
    }
    guard !diagnostics.hasErrors else { return nil }
    let set = DataSet(
      id: id, title: title, asOf: record.asOf, sources: record.sources, notes: record.notes,
      columns: columns, rows: rows)
    let all = DataTable(
      set: set, columns: Array(columns.indices), rows: Array(rows.indices))
    checkMerges(of: all, places)
    return diagnostics.hasErrors ? nil : set
  }

  // MARK: Columns

  /// Where a column's values stand in the rows of the CSV file, by language where they differ.
  private typealias Place = [Language: Int]

  private mutating func places(
    of columns: [DataSet.Column], in header: [CSVTable.Field]
  ) -> [Place]? {
    let places = columns.map { place(of: $0, in: header) }
    let used = Set(places.flatMap(\.values))
    let keys = columns.map(\.key)
    var misspelt: Set<String> = []
    for (index, field) in header.enumerated() where !used.contains(index) {
      let near = nearestName(to: field.text, among: keys)
      if let near { misspelt.insert(near) }
      report(
        .csvColumn, at: field.range,
        Message(
          zh: "\(file.path) 里没有列“\(field.text)”",
          en: "\(file.path) does not have the column “\(field.text)”"),
        help: near.map(Message.didYouMean)
          ?? Message(zh: "在那里说明它，或在这里删去", en: "describe it there, or delete it here"))
    }
    for (column, place) in zip(columns, places)
    where !misspelt.contains(column.key) && place[source] == nil {
      report(
        .csvColumn, at: header[0].range.lowerBound..<(header.last?.range.upperBound ?? 0),
        Message(zh: "文件里没有列“\(column.key)”", en: "the file has no column “\(column.key)”"),
        help: column.kind == .text
          ? Message(
            zh: "加上这一列，写成“\(column.key)”，或每种语言一列：“\(column.key).\(source.rawValue)”",
            en: "add it, as “\(column.key)” or once a language: “\(column.key).\(source.rawValue)”")
          : Message(zh: "在第一行加上它，下面写数值", en: "add it to the first line, and its values below"))
    }
    return diagnostics.hasErrors ? nil : places
  }

  private func place(of column: DataSet.Column, in header: [CSVTable.Field]) -> Place {
    var place: Place = [:]
    for language in languages {
      let names = column.kind == .text ? [column.key + "." + language.rawValue] : []
      place[language] = header.firstIndex { (names + [column.key]).contains($0.text) }
    }
    return place
  }

  private mutating func reportDuplicates(_ keys: [Located<String>]) {
    var seen: Set<String> = []
    for key in keys where !seen.insert(key.value).inserted {
      diagnostics.append(
        Diagnostic(
          .duplicateId, in: file, at: key.range,
          Message(zh: "有两列“\(key.value)”", en: "there are two columns “\(key.value)”"),
          help: Message(
            zh: "给其中一列换一个 key，这里和 CSV 文件里都要换",
            en: "give one of them another key, here and in the CSV file")))
    }
  }

  // MARK: Cells

  private mutating func cell(
    of column: DataSet.Column, at place: Place, in row: [CSVTable.Field], sources: [Source]
  ) -> DataSet.Cell {
    guard let language = languages.first, let index = place[language] else { return .empty }
    let field = row[index]
    switch field.text {
    case "": return .empty
    case "^": return .above
    case "<": return .left
    default: break
    }
    switch column.kind {
    case .text:
      var texts: [Language: String] = [:]
      for other in languages.dropFirst() {
        guard let cell = place[other].map({ row[$0] }), !cell.text.isEmpty else { continue }
        texts[other] = cell.text
        diagnostics += [
          csv.differenceOfNumbers(
            Located(value: field.text, range: field.range),
            Located(value: cell.text, range: cell.range))
        ].compactMap(\.self)
      }
      for column in Set(place.values) { checkPoint(in: row[column]) }
      return .text(Localized(field.text, in: language, translations: texts))
    case .number:
      if let number = DecimalNumber(field.text) { return .number(number) }
      reportNumber(field, column)
    case .year:
      if let year = Int(field.text), field.text.utf8.count == 4 { return .year(year) }
      report(
        .csvValue, at: field.range,
        Message(zh: "“\(field.text)”不是年份", en: "“\(field.text)” is no year"),
        help: Message(zh: "写四位数字，如 2022", en: "write four digits, such as 2022"))
    case .date:
      if let date = CivilDate(iso: field.text) { return .date(date) }
      report(
        .csvValue, at: field.range,
        Message(zh: "“\(field.text)”不是日期", en: "“\(field.text)” is no date"),
        help: Message(
          zh: "写年、月、日，如 2022-05-20", en: "write year, month and day, such as 2022-05-20"))
    case .source:
      return sourceCell(field, sources)
    }
    return .empty
  }

  private mutating func reportNumber(_ field: CSVTable.Field, _ column: DataSet.Column) {
    let bare = String(
      PlainNumbers.halfWidth(field.text).unicodeScalars.filter {
        !", %".unicodeScalars.contains($0)
      })
    let isDecorated = bare != field.text && DecimalNumber(bare) != nil
    report(
      .csvValue, at: field.range,
      Message(
        zh: "“\(column.key)”列里的“\(field.text)”不是数字",
        en: "“\(field.text)” in the column “\(column.key)” is no number"),
      help: isDecorated
        ? Message(
          zh: "写成 \(bare)：分位号由页面按语言加上，计量单位写在这一列的 `unit` 里",
          en:
            "write \(bare): the page adds what a language needs, and the unit stands in the column's"
            + " `unit`")
        : Message(
          zh: "写数字，小数点用 .，如 4868.8；没有数值的格留空；文字要用类型为 text 的列",
          en:
            "write digits with a full stop before decimals, such as 4868.8; leave the cell empty where"
            + " no value is known; words need a column of type text"),
      fix: isGrouped(field.text) ? Diagnostic.Fix(field.range, bare) : nil)
  }

  /// Reports a number such as 17。2% in a text.
  private mutating func checkPoint(in field: CSVTable.Field) {
    guard let found = field.text.firstMatch(of: /[0-9]。[0-9]/) else { return }
    let text = field.text.replacing("。", with: ".", subrange: found.range)
    report(
      .csvValue, at: field.range,
      Message(
        zh: "“\(field.text)”的小数点写成了句号",
        en: "“\(field.text)” has a Chinese full stop in a number"),
      help: Message(zh: "写成“\(text)”", en: "write “\(text)”"))
  }

  /// Whether `text` is a number with commas between its thousands, such as 1,515.5.
  private func isGrouped(_ text: String) -> Bool {
    text.wholeMatch(of: /-?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?/) != nil
  }

  private mutating func sourceCell(_ field: CSVTable.Field, _ sources: [Source]) -> DataSet.Cell {
    let ids = sources.compactMap(\.id)
    return .sources(
      field.text.split(separator: " ").compactMap { name in
        if let index = sources.firstIndex(where: { $0.id == String(name) }) { return index }
        report(
          .csvValue, at: field.range,
          Message(zh: "没有来源“\(name)”", en: "there is no source “\(name)”"),
          help: nearestName(to: String(name), among: ids).map(Message.didYouMean)
            ?? Message(
              zh: "\(file.path) 里来源的 id：\(Message.list(ids).zh)",
              en: "the ids of the sources in \(file.path) are: \(Message.list(ids).en)"))
        return nil
      })
  }

  // MARK: Merged cells

  private mutating func checkMerges(of table: DataTable, _ places: [Place]) {
    let cells = table.rows.map { row in table.columns.map { table.set.rows[row][$0] } }
    do {
      _ = try MergedGrid(cells, continuation: \.continuation)
    } catch {
      let column = languages.first.flatMap { places[error.column][$0] } ?? 0
      report(
        .csvValue, at: fields[error.row][column].range,
        Message(
          zh: "这一格与它所接的格拼不成矩形",
          en: "this cell does not make a rectangle with the one that it continues"),
        help: Message(
          zh: "^ 接上面的格，< 接左边的格；矩形里其余各格都写 ^ 或 <",
          en: "^ continues the cell above, < the cell to the left; write ^ or < in every other cell"
            + " of the rectangle"))
    }
  }

  private mutating func report(
    _ rule: Rule, at range: Range<Int>, _ message: Message, help: Message,
    fix: Diagnostic.Fix? = nil
  ) {
    diagnostics.append(Diagnostic(rule, in: csv, at: range, message, help: help, fix: fix))
  }
}
