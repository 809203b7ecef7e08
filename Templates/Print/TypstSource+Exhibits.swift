import Charts
import Export
import Markdown
import SiteModel

extension TypstSource {
  /// Writes a numbered table or figure: caption, content, notes and source.
  mutating func exhibit(_ directive: Directive, in text: PrintedText) {
    guard let exhibit = directive.id.flatMap({ text.index?.exhibit($0) }) else { return }
    switch exhibit.content {
    case .text: textExhibit(exhibit, directive, in: text)
    case .table(let table):
      guard let printed = PrintedTable(table, from: text.path(of: table.set), in: text.context)
      else { return }
      tableExhibit(exhibit, printed, directive, in: text)
    case .chart(let chart): self.chart(chart, exhibit, directive, in: text)
    }
  }

  private mutating func textExhibit(
    _ exhibit: Exhibit, _ directive: Directive, in text: PrintedText
  ) {
    switch directive.blocks.first?.content {
    case .table(let table):
      guard let printed = PrintedTable(table, in: text) else { return }
      tableExhibit(exhibit, printed, directive, in: text)
    case .paragraph(let inlines):
      guard case .image(let address, let alternative)? = inlines.first,
        let picture = text.picture(at: address.destination)
      else { return }
      block("figure-exhibit") { call in
        call.caption(of: exhibit, in: text)
        call.notes(of: exhibit, directive, in: text)
        call.image(picture, alternative.plainText, fillsLine: false)
      }
    default: break
    }
  }

  private mutating func tableExhibit(
    _ exhibit: Exhibit, _ table: PrintedTable, _ directive: Directive, in text: PrintedText
  ) {
    block("table-exhibit") { call in
      call.caption(of: exhibit, in: text)
      if let unit = exhibit.unit.map(text.context.words) {
        call.content("unit") { $0.text(text.context.strings.unitLine(unit.text)) }
      }
      call.notes(of: exhibit, directive, in: text)
      call.keepsTogether(table)
      call.table(table)
    }
  }

  private mutating func chart(
    _ chart: DataChart, _ exhibit: Exhibit, _ directive: Directive, in text: PrintedText
  ) {
    let context = text.context
    block("figure-exhibit") { call in
      call.caption(of: exhibit, in: text)
      call.content("finding") { source in
        source.from("\(text.path(of: chart.table.set)).yml", 0) {
          $0.words(context.words(chart.finding))
        }
      }
      if var table = PrintedTable(
        chart.table, from: text.path(of: chart.table.set), in: context)
      {
        table.fillsPage = false
        call.content("data") { $0.plainTable(table) }
      }
      call.notes(of: exhibit, directive, in: text)
      call.image(exhibit.drawingName, context.label(of: chart, exhibit), fillsLine: true)
    }
  }
}

extension TypstSource.Call {
  fileprivate mutating func caption(of exhibit: Exhibit, in text: PrintedText) {
    let context = text.context
    let title = exhibit.title.rendition(in: context.language)
    string("id", text.place(exhibit.id))
    string("number", context.name(of: exhibit))
    content("caption") { source in
      source.marked(as: context.tag(of: title.language)) { $0.phrase(title.value, in: text) }
      if exhibit.kind == .figure, let unit = exhibit.unit.map(context.words) {
        source.text(" " + context.strings.unit(unit.text))
      }
    }
  }

  fileprivate mutating func notes(
    of exhibit: Exhibit, _ directive: Directive, in text: PrintedText
  ) {
    let context = text.context
    group("notes") { call in
      if case .chart(let chart) = exhibit.content,
        !chart.drawing(in: context.language).startsAtZero
      {
        call.content { $0.paragraph { $0.text(context.strings.axisNote) } }
      }
      for note in exhibit.dataSet?.notes.map(context.words) ?? [] {
        call.content { source in
          source.paragraph { source in
            source.from(text.path(of: exhibit), 0) { $0.words(note) }
          }
        }
      }
      for block in directive.blocks.dropFirst() {
        call.content { $0.blocks([block], in: text) }
      }
      call.content { source in
        source.paragraph { source in
          source.from(text.path(of: exhibit), 0) { $0.sourceLine(of: exhibit, in: context) }
        }
      }
    }
  }
}

extension PrintedText {
  /// The path of a data set's files without their extensions.
  func path(of set: DataSet) -> String {
    let folder = writing.path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return (folder + ["data", Substring(set.id)]).joined(separator: "/")
  }

  /// The file that says what an exhibit's notes and sources are.
  fileprivate func path(of exhibit: Exhibit) -> String {
    exhibit.dataSet.map { path(of: $0) + ".yml" } ?? writing.path
  }
}

extension Exhibit {
  /// The name of the file with its drawing.
  fileprivate var drawingName: String { "chart-\(number).svg" }
}

extension DataChart {
  fileprivate func drawing(in language: Language) -> Drawing {
    chart.rendition(in: language).value.drawing(.wide)
  }
}

extension PageContext {
  /// The drawing of a chart for the typesetter; `nil` for what is no chart.
  func picture(of exhibit: Exhibit) -> Manuscript.Picture? {
    guard case .chart(let chart) = exhibit.content else { return nil }
    return .init(
      fileName: exhibit.drawingName,
      bytes: chart.drawing(in: language).file(
        label: label(of: chart, exhibit), fontFamilies: ["Noto Sans CJK SC"]))
  }
}
