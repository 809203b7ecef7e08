import Charts
import Markdown
import Markup
import SiteModel

extension HTML {
  /// Writes a numbered table or figure: caption, content, notes, source and downloads.
  mutating func exhibit(_ exhibit: Exhibit, _ directive: Directive, in text: PaperText) {
    let id = text.id(of: exhibit)
    let kind = exhibit.kind == .table ? "table" : "figure"
    figure(class: "exhibit exhibit-\(kind)", id: id) { html in
      html.caption(of: exhibit, in: text)
      switch exhibit.content {
      case .text: html.content(of: directive, exhibit, in: text)
      case .table(let table): html.dataTable(table, exhibit, in: text)
      case .chart(let chart): html.chart(chart, exhibit, in: text)
      }
      html.div(class: "exhibit-notes") { html in
        html.notes(of: exhibit, directive, in: text)
        html.sourceLine(of: exhibit, in: text)
        html.downloads(of: exhibit, in: text)
      }
    }
  }

  private mutating func caption(of exhibit: Exhibit, in text: PaperText) {
    let context = text.context
    let title = exhibit.title.rendition(in: context.language)
    figcaption { html in
      html.p(class: "exhibit-caption") { html in
        html.span(context.name(of: exhibit), class: "exhibit-number")
        html.text(" ")
        html.span(class: "exhibit-title", lang: context.tag(of: title.language)) {
          $0.phrase(title.value, options: text.rendering)
        }
        if let unit = exhibit.unit.map(context.words) {
          html.text(" ")
          html.span(context.strings.unit(unit.text), class: "exhibit-unit")
        }
      }
      if case .chart(let chart) = exhibit.content {
        html.p(context.words(chart.finding), class: "exhibit-finding")
      }
    }
  }

  // MARK: What stands in the text

  private mutating func content(
    of directive: Directive, _ exhibit: Exhibit, in text: PaperText
  ) {
    switch directive.blocks.first?.content {
    case .table(let table): markdownTable(table, exhibit, in: text)
    case .paragraph(let inlines):
      p(class: "exhibit-image") { $0.phrase(inlines, options: text.rendering) }
    default: break
    }
  }

  private mutating func markdownTable(
    _ table: Table, _ exhibit: Exhibit, in text: PaperText
  ) {
    guard
      let grid = try? MergedGrid([table.header] + table.rows, continuation: \.continuation)
    else { return }
    scrollRegion(label: text.context.name(of: exhibit), class: "table-scroll") { html in
      html.table { html in
        html.thead { html in
          for row in grid.rows.prefix(grid.headRows) { html.headerRow(row, of: table, text) }
        }
        html.tbody { html in
          for row in grid.rows.dropFirst(grid.headRows) { html.bodyRow(row, of: table, text) }
        }
      }
    }
  }

  private mutating func headerRow(
    _ row: [MergedGrid<Table.Cell>.Entry], of table: Table, _ text: PaperText
  ) {
    tr { html in
      for entry in row {
        guard !entry.cell.isEmpty else {
          html.td(columns: entry.span(of: \.columns), rows: entry.span(of: \.rows)) { _ in }
          continue
        }
        html.th(
          scope: entry.columns > 1 ? .columnGroup : .column,
          align: table.columns[entry.column]?.html,
          columns: entry.span(of: \.columns), rows: entry.span(of: \.rows)
        ) { $0.phrase(entry.cell, options: text.rendering) }
      }
    }
  }

  private mutating func bodyRow(
    _ row: [MergedGrid<Table.Cell>.Entry], of table: Table, _ text: PaperText
  ) {
    tr { html in
      for entry in row {
        let align = table.columns[entry.column]?.html
        let (columns, rows) = (entry.span(of: \.columns), entry.span(of: \.rows))
        if entry.column == 0, !entry.cell.isEmpty {
          html.th(
            scope: entry.rows > 1 ? .rowGroup : .row, align: align, columns: columns, rows: rows
          ) { $0.phrase(entry.cell, options: text.rendering) }
        } else {
          html.td(align: align, columns: columns, rows: rows) {
            $0.phrase(entry.cell, options: text.rendering)
          }
        }
      }
    }
  }

  // MARK: Charts

  private mutating func chart(_ chart: DataChart, _ exhibit: Exhibit, in text: PaperText) {
    let context = text.context
    // Programs that show feeds drop drawings; the caption has said what this one shows.
    if text.place == .feed { return dataTable(chart.table, exhibit, in: text) }
    let drawn = chart.chart.rendition(in: context.language).value
    let label = context.label(of: chart, exhibit)
    let wide = drawn.drawing(.wide)
    drawing(wide, class: "chart-drawing chart-wide", label: label)
    if text.place != .book {
      drawing(drawn.drawing(.narrow), class: "chart-drawing chart-narrow", label: label)
    }
    if !wide.startsAtZero { p(context.strings.axisNote, class: "axis-note") }
    if text.place == .book {
      dataTable(chart.table, exhibit, in: text)
    } else {
      details(class: "chart-data") { html in
        html.summary(context.strings.chartData)
        html.dataTable(chart.table, exhibit, in: text)
      }
    }
  }

  // MARK: What stands below

  private mutating func notes(
    of exhibit: Exhibit, _ directive: Directive, in text: PaperText
  ) {
    let context = text.context
    let notes: [Words] =
      switch exhibit.content {
      case .text: []
      case .table(let table): table.set.notes.map(context.words)
      case .chart(let chart): chart.table.set.notes.map(context.words)
      }
    for note in notes { p(note, class: "exhibit-note") }
    if case .text = exhibit.content {
      blocks(Array(directive.blocks.dropFirst()), options: text.rendering)
    }
  }

  private mutating func sourceLine(of exhibit: Exhibit, in text: PaperText) {
    let context = text.context
    let isNumbered = exhibit.showsSourceNumbers
    p(class: "exhibit-source") { html in
      html.text(context.strings.sourceLabel)
      for (index, source) in exhibit.sources.enumerated() {
        if index > 0 { html.text(context.strings.semicolon) }
        if isNumbered { html.span("[\(index + 1)] ", class: "source-number") }
        html.citation(of: source, in: context)
      }
      html.text(context.strings.fullStop)
      if let asOf = exhibit.asOf {
        html.text(context.strings.dataAsOf)
        html.time(asOf, in: context)
        html.text(context.strings.fullStop)
      }
    }
  }

  private mutating func citation(of source: Source, in context: PageContext) {
    if let issuer = source.issuer {
      words(context.sourceWords(issuer))
      text(context.strings.comma)
    }
    let title = context.sourceWords(source.title)
    if let address = source.address {
      a(source: address, lang: title.tag, title.text)
    } else {
      words(title)
    }
    if let date = source.date {
      text(context.strings.comma)
      time(date, in: context)
    }
    if let note = source.note {
      text(context.strings.openingParenthesis)
      words(context.sourceWords(note.map(\.withoutFullStop)))
      text(context.strings.closingParenthesis)
    }
  }

  private mutating func downloads(of exhibit: Exhibit, in text: PaperText) {
    guard text.place != .book, let set = exhibit.dataSet else { return }
    let context = text.context
    p(class: "data-links") { html in
      html.text(context.strings.downloadData)
      html.a(
        context.link(to: .dataCSV(set, of: text.section.paper)),
        label: "\(context.name(of: exhibit)) CSV", "CSV")
      html.text(" · ")
      html.a(
        context.link(to: .dataJSON(set, of: text.section.paper)),
        label: "\(context.name(of: exhibit)) JSON", "JSON")
    }
  }
}

extension MergedGrid.Entry {
  /// A span as an attribute says it: none for a single cell.
  func span(of length: KeyPath<Self, Int>) -> Int? {
    self[keyPath: length] > 1 ? self[keyPath: length] : nil
  }
}

extension Exhibit {
  /// The data set that it shows.
  var dataSet: DataSet? {
    switch content {
    case .text: nil
    case .table(let table): table.set
    case .chart(let chart): chart.table.set
    }
  }

  /// Whether rows say which of the sources they come from.
  var showsSourceNumbers: Bool {
    guard case .table(let table) = content else { return false }
    return table.columns.contains { table.set.columns[$0].kind == .source }
  }
}

extension String {
  /// The text without the full stop at its end.
  var withoutFullStop: String {
    let scalars = unicodeScalars
    guard let last = scalars.last, last == "。" || last == "." else { return self }
    return String(String.UnicodeScalarView(scalars.dropLast()))
  }
}

extension PageContext {
  /// What a chart is for those who cannot see it.
  func label(of chart: DataChart, _ exhibit: Exhibit) -> String {
    "\(name(of: exhibit)) \(words(exhibit.title.map(\.plainText)).text)" + strings.colon
      + words(chart.finding).text
  }
}
