import Markdown
import Markup
import SiteModel

extension HTML {
  /// Writes the rows of a data set as a table.
  mutating func dataTable(_ table: DataTable, _ exhibit: Exhibit, in text: PaperText) {
    guard let grid = table.grid else { return }
    let context = text.context
    scrollRegion(label: context.name(of: exhibit), class: "table-scroll") { html in
      html.table(class: "data-table") { html in
        html.thead { html in
          html.tr { html in
            for index in table.columns { html.header(of: table.set.columns[index], in: context) }
          }
        }
        html.tbody { html in
          for row in grid.rows { html.dataRow(row, of: table, in: context) }
        }
      }
    }
  }

  private mutating func header(of column: DataSet.Column, in context: PageContext) {
    th(scope: .column, align: column.kind == .number ? .right : nil) { html in
      html.words(context.words(column.name))
      guard let unit = column.unit.map(context.words) else { return }
      html.text(" ")
      html.span(context.strings.unitOfColumn(unit.text), class: "column-unit")
    }
  }

  private mutating func dataRow(
    _ row: [MergedGrid<DataSet.Cell>.Entry], of table: DataTable, in context: PageContext
  ) {
    tr { html in
      for entry in row {
        let column = table.set.columns[table.columns[entry.column]]
        let (columns, rows) = (entry.span(of: \.columns), entry.span(of: \.rows))
        let rendition = table.set.text(
          of: entry.cell, in: column, language: context.language)
        if entry.column == 0, let rendition {
          html.th(
            scope: entry.rows > 1 ? .rowGroup : .row,
            align: column.kind == .number ? .right : nil, columns: columns, rows: rows,
            lang: context.tag(of: rendition.language)
          ) { $0.content(of: entry.cell, rendition, in: context) }
        } else {
          html.td(
            align: column.kind == .number ? .right : nil, columns: columns, rows: rows,
            lang: rendition.flatMap { context.tag(of: $0.language) }
          ) { $0.content(of: entry.cell, rendition, in: context) }
        }
      }
    }
  }

  private mutating func content(
    of cell: DataSet.Cell, _ rendition: Rendition<String>?, in context: PageContext
  ) {
    switch cell {
    case .date(let date): time(date, in: context)
    case .sources(let indexes):
      text(indexes.map { "[\($0 + 1)]" }.joined(separator: " "))
    default:
      text(rendition?.value ?? "—")
    }
  }
}
