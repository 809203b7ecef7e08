import Markdown
import Markup
import SiteModel

/// A data set of a white paper as readers download it: the numbers of the page, in its language.
///
/// In the CSV the first row has the columns' names with their units. The JSON is
/// `{"title", "language", "as_of", "sources", "notes", "columns", "rows"}`: `columns` is the data
/// dictionary, and a row has a value for each column's key, `null` where none is known. A merged
/// cell stands in every row and column that it stretches over.
struct DataSetFile {
  private let set: DataSet
  private let language: Language

  init(_ set: DataSet, in language: Language) {
    self.set = set
    self.language = language
  }

  /// The data as CSV (RFC 4180) in UTF-8 with a byte-order mark.
  var csv: [UInt8] {
    var csv = CSV(
      header: set.columns.map { column in
        let unit = column.unit.map { " (\(words($0)))" } ?? ""
        return words(column.name) + unit
      })
    for row in rows { csv.append(zip(set.columns, row).map { text(of: $0, $1) }) }
    return csv.encoded()
  }

  /// The data as JSON (RFC 8259).
  var json: [UInt8] {
    let records = rows.map { row in
      JSON.members(zip(set.columns, row).map { (key: $0.key, value: value($1, of: $0)) })
    }
    let file = JSON.object([
      "title": .string(words(set.title)),
      "language": .string(language.tag),
      "as_of": JSON(set.asOf?.iso),
      "sources": .array(set.sources.map(record)),
      "notes": .array(set.notes.map { .string(words($0)) }),
      "columns": .array(set.columns.map(record)),
      "rows": .array(records),
    ])
    return file.encoded() + [UInt8(ascii: "\n")]
  }

  /// The cells, with what merged ones repeat.
  private var rows: [[DataSet.Cell]] {
    var rows: [[DataSet.Cell]] = []
    for row in set.rows {
      var cells: [DataSet.Cell] = []
      for (column, cell) in row.enumerated() {
        switch cell {
        case .above: cells.append(rows.last?[column] ?? .empty)
        case .left: cells.append(cells.last ?? .empty)
        default: cells.append(cell)
        }
      }
      rows.append(cells)
    }
    return rows
  }

  private func words(_ text: Localized<String>) -> String {
    text.rendition(in: language).value
  }

  private func text(of column: DataSet.Column, _ cell: DataSet.Cell) -> String {
    switch cell {
    case .empty, .above, .left: ""
    case .text(let text): words(text)
    case .number(let number): column.shown(number, in: language).plainText
    case .year(let year): String(year)
    case .date(let date): date.iso
    case .sources(let indexes): indexes.map { words(set.sources[$0].title) }.joined(separator: "; ")
    }
  }

  private func value(_ cell: DataSet.Cell, of column: DataSet.Column) -> JSON {
    switch cell {
    case .empty, .above, .left: .null
    case .number(let number): .decimal(column.shown(number, in: language).plainText)
    case .year(let year): .number(year)
    case .sources(let indexes): .array(indexes.map { .number($0 + 1) })
    case .text, .date: .string(text(of: column, cell))
    }
  }

  private func record(_ column: DataSet.Column) -> JSON {
    .object([
      "key": .string(column.key), "name": .string(words(column.name)),
      "type": .string(column.kind.rawValue), "unit": column.unit.map { .string(words($0)) },
    ])
  }

  private func record(_ source: Source) -> JSON {
    .object([
      "title": .string(words(source.title)), "issuer": source.issuer.map { .string(words($0)) },
      "date": source.date.map { .string($0.iso) }, "address": source.address.map { .string($0) },
      "note": source.note.map { .string(words($0)) },
    ])
  }
}
