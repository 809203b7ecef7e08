import Export
import SiteModel

extension WeChatWriter {
  /// Writes a table, or cards where it is too wide for a phone.
  ///
  /// - Parameters:
  ///   - name: what the report calls it.
  ///   - keepsWithNext: whether something below belongs to it.
  mutating func table(
    _ table: WeChatTable, named name: String, keepsWithNext: Bool, in text: WeChatText
  ) {
    if table.isWide {
      changes.cards.append(name)
      cards(of: table, keepsWithNext, in: text)
    } else {
      grid(of: table, keepsWithNext, in: text)
    }
  }

  private mutating func content(_ content: WeChatTable.Content, in text: WeChatText) {
    switch content {
    case .phrase(let inlines): phrase(inlines, in: text)
    case .words(let words): self.text(words)
    }
  }

  // MARK: Tables

  private mutating func grid(
    of table: WeChatTable, _ keepsWithNext: Bool, in text: WeChatText
  ) {
    let groups = table.groups
    let head = { (writer: inout WeChatWriter) in
      writer.element("thead") { writer in
        for row in table.head { writer.row(row, of: table, isHead: true, in: text) }
      }
    }
    container("table", style: WeChatStyle.table, head: head) { writer in
      writer.container("tbody", style: "") { writer in
        for (index, rows) in groups.enumerated() {
          writer.piece(keepsWithNext: keepsWithNext && index == groups.count - 1) { writer in
            for row in rows { writer.row(row, of: table, isHead: false, in: text) }
          }
        }
      }
    }
  }

  private mutating func row(
    _ row: [WeChatTable.Cell], of table: WeChatTable, isHead: Bool, in text: WeChatText
  ) {
    element("tr") { writer in
      for cell in row {
        let isHeader = isHead || (table.headsRows && cell.column == 0)
        let align = cell.columns > 1 ? "center" : table.alignments[cell.column]
        writer.element(
          isHeader ? "th" : "td",
          style: isHeader ? WeChatStyle.headerCell(align) : WeChatStyle.cell(align),
          columns: cell.columns > 1 ? cell.columns : nil, rows: cell.rows > 1 ? cell.rows : nil
        ) { $0.content(cell.content, in: text) }
      }
    }
  }

  // MARK: Cards

  /// Writes each row as a card: its title, then a line for each other cell with its column's name.
  private mutating func cards(
    of table: WeChatTable, _ keepsWithNext: Bool, in text: WeChatText
  ) {
    let rows = table.completeRows
    for (index, row) in rows.enumerated() {
      piece(keepsWithNext: keepsWithNext && index == rows.count - 1) { writer in
        writer.element("section", style: WeChatStyle.card) { $0.card(row, of: table, in: text) }
      }
    }
  }

  private mutating func card(
    _ row: [WeChatTable.Cell], of table: WeChatTable, in text: WeChatText
  ) {
    let title = row.prefix { $0.column < table.titleColumns && table.headsRows }
    if !title.isEmpty {
      element("p", style: WeChatStyle.cardTitle) { writer in
        writer.sequence(title.map(\.content), separator: " · ", in: text)
      }
    }
    for cell in row.dropFirst(title.count) where !cell.content.isEmpty {
      element("p", style: WeChatStyle.cardLine) { writer in
        let columns = cell.column..<(cell.column + cell.columns)
        let labels = columns.map(table.labels)
        writer.element("span", style: WeChatStyle.label) { writer in
          for (index, label) in labels.enumerated() where !label.isEmpty {
            if index > 0 { writer.text(text.context.strings.enumerationComma) }
            writer.sequence(label, separator: " · ", in: text)
          }
          if !labels.joined().isEmpty { writer.text(text.context.strings.colon) }
        }
        writer.content(cell.content, in: text)
      }
    }
  }

  private mutating func sequence(
    _ contents: [WeChatTable.Content], separator: String, in text: WeChatText
  ) {
    for (index, content) in contents.enumerated() {
      if index > 0 { self.text(separator) }
      self.content(content, in: text)
    }
  }
}
