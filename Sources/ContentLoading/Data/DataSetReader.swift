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
    if let problem = file.textProblem() {
      diagnostics.append(problem)
      lacksKeys = true
      return nil
    }
    do {
      let node = try YAMLReader.read(0..<file.bytes.count, of: file).get()
      var reader = FieldReader(node, of: file, owner: "a data file", keys: Schema.data.fields.keys)
      let record = reader.dataRecord(source: source)
      diagnostics += reader.diagnostics
      lacksKeys = !reader.diagnostics.isEmpty
      if record.sources.isEmpty, !lacksKeys {
        diagnostics.append(
          Diagnostic(
            .missingSource, in: file, at: file.line(around: 0), "the data have no source",
            help: "add `sources:` with the title, issuer, date and address of each"))
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
    guard let table, let title = record.title, diagnostics.isEmpty else { return nil }
    let columns = record.columns.map(\.value)
    guard let places = places(of: columns, in: table.header) else { return nil }
    fields = table.rows
    let rows = table.rows.map { row in
      zip(columns, places).map { column, place in
        cell(of: column, at: place, in: row, sources: record.sources)
      }
    }
    guard diagnostics.isEmpty else { return nil }
    let set = DataSet(
      id: id, title: title, asOf: record.asOf, sources: record.sources, notes: record.notes,
      columns: columns, rows: rows)
    let all = DataTable(
      set: set, columns: Array(columns.indices), rows: Array(rows.indices))
    checkMerges(of: all, places)
    return diagnostics.isEmpty ? set : nil
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
        .csvColumn, at: field.range, "\(file.path) does not have the column “\(field.text)”",
        help: near.map { "did you mean “\($0)”?" } ?? "describe it there, or delete it here")
    }
    for (column, place) in zip(columns, places)
    where !misspelt.contains(column.key) && place[source] == nil {
      report(
        .csvColumn, at: header[0].range.lowerBound..<(header.last?.range.upperBound ?? 0),
        "the file has no column “\(column.key)”",
        help: column.kind == .text
          ? "add it, as “\(column.key)” or once a language: “\(column.key).\(source.rawValue)”"
          : "add it to the first line, and its values below")
    }
    return diagnostics.isEmpty ? places : nil
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
          .duplicateId, in: file, at: key.range, "there are two columns “\(key.value)”",
          help: "give one of them another key, here and in the CSV file"))
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
        guard let text = place[other].map({ row[$0].text }), !text.isEmpty else { continue }
        texts[other] = text
      }
      return .text(Localized(field.text, in: language, translations: texts))
    case .number:
      if let number = DecimalNumber(field.text) { return .number(number) }
      reportNumber(field, column)
    case .year:
      if let year = Int(field.text), field.text.utf8.count == 4 { return .year(year) }
      report(
        .csvValue, at: field.range, "“\(field.text)” is no year",
        help: "write four digits, such as 2022")
    case .date:
      if let date = CivilDate(iso: field.text) { return .date(date) }
      report(
        .csvValue, at: field.range, "“\(field.text)” is no date",
        help: "write year, month and day, such as 2022-05-20")
    case .source:
      return sourceCell(field, sources)
    }
    return .empty
  }

  private mutating func reportNumber(_ field: CSVTable.Field, _ column: DataSet.Column) {
    let bare = String(field.text.unicodeScalars.filter { !",，  %％".unicodeScalars.contains($0) })
    let isDecorated = bare != field.text && DecimalNumber(bare) != nil
    report(
      .csvValue, at: field.range, "“\(field.text)” in the column “\(column.key)” is no number",
      help: isDecorated
        ? "write \(bare): the page adds what a language needs, and the unit stands in the column's"
          + " `unit`"
        : "write digits with a full stop before decimals, such as 4868.8; leave the cell empty where"
          + " no value is known; words need a column of type text")
  }

  private mutating func sourceCell(_ field: CSVTable.Field, _ sources: [Source]) -> DataSet.Cell {
    let ids = sources.compactMap(\.id)
    return .sources(
      field.text.split(separator: " ").compactMap { name in
        if let index = sources.firstIndex(where: { $0.id == String(name) }) { return index }
        report(
          .csvValue, at: field.range, "there is no source “\(name)”",
          help: nearestName(to: String(name), among: ids).map { "did you mean “\($0)”?" }
            ?? "the ids of the sources in \(file.path) are: \(ids.joined(separator: ", "))")
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
        "this cell does not make a rectangle with the one that it continues",
        help: "^ continues the cell above, < the cell to the left; write ^ or < in every other cell"
          + " of the rectangle")
    }
  }

  private mutating func report(
    _ rule: Rule, at range: Range<Int>, _ message: String, help: String
  ) {
    diagnostics.append(Diagnostic(rule, in: csv, at: range, message, help: help))
  }
}
