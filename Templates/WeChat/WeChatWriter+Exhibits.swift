@_spi(InlineStyles) import Charts
import Export
import Markdown
import SiteModel

extension WeChatWriter {
  /// Writes a numbered table or figure: caption, content, notes and source.
  mutating func exhibit(_ directive: Directive, in text: WeChatText) {
    guard let exhibit = directive.id.flatMap({ text.index?.exhibit($0) }) else { return }
    switch exhibit.content {
    case .text: textExhibit(exhibit, directive, in: text)
    case .table(let table):
      guard let table = WeChatTable(table, in: text.context) else { return }
      caption(of: exhibit, in: text)
      self.table(table, named: text.context.name(of: exhibit), keepsWithNext: true, in: text)
    case .chart(let chart): self.chart(chart, exhibit, in: text)
    }
    notes(of: exhibit, directive, in: text)
  }

  private mutating func textExhibit(
    _ exhibit: Exhibit, _ directive: Directive, in text: WeChatText
  ) {
    switch directive.blocks.first?.content {
    case .table(let table):
      guard let table = WeChatTable(exhibited: table) else { return }
      caption(of: exhibit, in: text)
      self.table(table, named: text.context.name(of: exhibit), keepsWithNext: true, in: text)
    case .paragraph(let inlines):
      caption(of: exhibit, in: text)
      paragraph(style: WeChatStyle.imageLine, keepsWithNext: true) {
        $0.phrase(inlines, in: text)
      }
    default: break
    }
  }

  private mutating func caption(of exhibit: Exhibit, in text: WeChatText) {
    let context = text.context
    paragraph(style: WeChatStyle.caption, keepsWithNext: true) { writer in
      writer.text(context.name(of: exhibit) + " ")
      writer.phrase(exhibit.title.rendition(in: context.language).value, in: text)
      guard let unit = exhibit.unit.map(context.words) else { return }
      writer.text((context.language == .zh ? "" : " ") + context.strings.unit(unit.text))
    }
  }

  // MARK: Charts

  /// Writes a chart for a phone and its finding; its data too where the drawing lacks some.
  private mutating func chart(_ chart: DataChart, _ exhibit: Exhibit, in text: WeChatText) {
    let context = text.context
    let drawn = chart.chart.rendition(in: context.language).value
    let drawing = drawn.drawing(.narrow)
    changes.charts.append(context.name(of: exhibit))
    caption(of: exhibit, in: text)
    piece(keepsWithNext: true) { writer in
      writer.markup {
        $0.drawing(
          drawing, style: WeChatStyle.drawing, label: context.label(of: chart, exhibit))
      }
    }
    paragraph(style: WeChatStyle.finding, keepsWithNext: true) { writer in
      writer.text(context.words(chart.finding).text)
      if !drawing.startsAtZero { writer.text(context.strings.axisNote) }
    }
    guard !drawn.writesEveryValue(.narrow), let table = WeChatTable(chart.table, in: context)
    else { return }
    self.table(table, named: context.name(of: exhibit), keepsWithNext: true, in: text)
  }

  // MARK: What stands below

  private mutating func notes(
    of exhibit: Exhibit, _ directive: Directive, in text: WeChatText
  ) {
    let context = text.context
    container("section", style: WeChatStyle.exhibitNotes) { writer in
      for note in exhibit.dataSet?.notes.map(context.words) ?? [] {
        writer.paragraph(style: WeChatStyle.exhibitNote, keepsWithNext: true) {
          $0.text(note.text)
        }
      }
      if case .text = exhibit.content {
        for block in directive.blocks.dropFirst() {
          guard case .paragraph(let inlines) = block.content else {
            writer.blocks([block], in: text)
            continue
          }
          writer.paragraph(style: WeChatStyle.exhibitNote, keepsWithNext: true) {
            $0.phrase(inlines, in: text)
          }
        }
      }
      writer.paragraph(style: WeChatStyle.exhibitNote) { $0.sourceLine(of: exhibit, in: context) }
    }
  }

  private mutating func sourceLine(of exhibit: Exhibit, in context: PageContext) {
    let strings = context.strings
    text(strings.sourceLabel)
    for (index, source) in exhibit.sources.enumerated() {
      if index > 0 { text(strings.semicolon) }
      if exhibit.showsSourceNumbers { text(strings.sourceNumber(index + 1)) }
      citation(of: source, in: context)
    }
    text(strings.fullStop)
    if let asOf = exhibit.asOf {
      text(strings.dataAsOf + strings.date(asOf) + strings.fullStop)
    }
  }

  /// Writes who issued a source, its title with the mark of its address, its date and its note.
  mutating func citation(of source: Source, in context: PageContext) {
    let strings = context.strings
    if let issuer = source.issuer { text(context.sourceWords(issuer).text + strings.comma) }
    let title = context.sourceWords(source.title).text
    if let address = source.address {
      link(title, to: address)
    } else {
      text(title)
    }
    if let date = source.date { text(strings.comma + strings.date(date)) }
    if let note = source.note {
      let words = context.sourceWords(note).text.withoutFullStop
      text(strings.openingParenthesis + words + strings.closingParenthesis)
    }
  }
}
