internal import CCommonMark
internal import Diagnostics

/// Finds the tables among the paragraphs of a tree by the lines that the paragraphs span.
struct TableFinder {
  private typealias FoundTable = FoundTables.FoundTable

  private let text: MarkedText
  private var sheet: CellSheet
  private var tables: [CommonMarkNode: FoundTable] = [:]
  private var cellCount = 0

  /// The tables in the tree below `root`, which libcmark made of `text`.
  static func find(
    below root: CommonMarkNode, in text: MarkedText, references: inout [TextReference],
    findings: inout Findings
  ) -> FoundTables {
    var finder = TableFinder(text: text)
    text.plain.bytes.withUnsafeBufferPointer { bytes in
      finder.visitBlocks(below: root, bytes, &findings)
    }
    let tables = finder.tables
    return FoundTables(tables, cells: finder.sheet.parse(references: &references))
  }

  private init(text: MarkedText) {
    self.text = text
    sheet = CellSheet(for: text.plain)
  }

  /// Goes through the blocks without recursion: their depth is not known to be bounded yet.
  private mutating func visitBlocks(
    below root: CommonMarkNode, _ bytes: UnsafeBufferPointer<UInt8>, _ findings: inout Findings
  ) {
    var quotations = 0
    var node = root
    while true {
      let isContainer = Self.containers.contains(node.kind)
      if node.kind == CMARK_NODE_BLOCK_QUOTE { quotations += 1 }
      if !isContainer { visit(node, quotations: quotations, bytes, &findings) }
      if isContainer, let child = node.firstChild {
        node = child
        continue
      }
      while true {
        if node.kind == CMARK_NODE_BLOCK_QUOTE { quotations -= 1 }
        if node == root { return }
        if let next = node.next {
          node = next
          break
        }
        guard let parent = node.parent else { return }
        node = parent
      }
    }
  }

  private static let containers = [
    CMARK_NODE_DOCUMENT, CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST, CMARK_NODE_ITEM,
  ]

  private mutating func visit(
    _ node: CommonMarkNode, quotations: Int, _ bytes: UnsafeBufferPointer<UInt8>,
    _ findings: inout Findings
  ) {
    guard node.kind == CMARK_NODE_PARAGRAPH || node.kind == CMARK_NODE_HEADING,
      node.endLine > node.startLine
    else { return }
    var lines = lines(of: node, quotations: quotations)
    var underline: Range<Int>?
    if node.kind == CMARK_NODE_HEADING {
      // The hyphens under a table's last row, which libcmark takes for those under a heading.
      guard let index = lines.firstIndex(where: { Self.isUnderline($0, bytes) }) else { return }
      underline = lines[index]
      lines.removeSubrange(index...)
    }
    guard let (head, columns) = findHead(in: lines, bytes, &findings) else { return }
    if let line = underline, !Self.isThematicBreak(line, bytes) {
      lines.append(line)
      underline = nil
    }
    add(node, lines, head, columns, thematicBreak: underline, bytes, &findings)
  }

  /// The lines of a leaf block, as ranges of the plain text.
  private func lines(of node: CommonMarkNode, quotations: Int) -> [Range<Int>] {
    (node.startLine...node.endLine).map { number in
      let start =
        number == node.startLine
        ? text.offset(line: number, column: node.startColumn)
        : text.contentStart(ofLine: number, quotations: quotations)
      let end = max(start, text.line(number).upperBound)
      return text.plainOffset(of: start)..<text.plainOffset(of: end)
    }
  }

  private static func isUnderline(
    _ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let line = bytes.trim(line)
    guard let first = bytes[line].first, "=-".utf8.contains(first) else { return false }
    return bytes[line].allSatisfy { $0 == first }
  }

  private static func isThematicBreak(
    _ underline: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let line = bytes.trim(underline)
    return bytes[line].first == UInt8(ascii: "-") && line.count >= 3
  }

  /// The index of the first line that has a matching delimiter row below it.
  private func findHead(
    in lines: [Range<Int>], _ bytes: UnsafeBufferPointer<UInt8>, _ findings: inout Findings
  ) -> (index: Int, columns: [Table.Alignment?])? {
    var mismatch: (range: Range<Int>, head: Int, columns: Int)?
    for index in lines.indices.dropFirst() {
      guard let columns = TableSyntax.columns(of: lines[index], in: bytes) else { continue }
      let head = TableSyntax.cells(of: lines[index - 1], in: bytes).count
      if head == columns.count { return (index - 1, columns) }
      if mismatch == nil { mismatch = (bytes.trim(lines[index]), head, columns.count) }
    }
    if let mismatch, mismatch.head > 1 || mismatch.columns > 1 {
      findings.report(
        .leftoverMarkup, at: fileRange(of: mismatch.range),
        Message(
          zh: "表头有 \(mismatch.head) 格，下面一行却是 \(mismatch.columns) 格",
          en: "a table's head has \(mismatch.head) cells, and the line under it \(mismatch.columns)"
        ),
        help: Message(zh: "表头有几格，就写几组 ---", en: "write as many groups of --- as the head has cells")
      )
    }
    return nil
  }

  private mutating func add(
    _ node: CommonMarkNode, _ lines: [Range<Int>], _ head: Int, _ columns: [Table.Alignment?],
    thematicBreak: Range<Int>?, _ bytes: UnsafeBufferPointer<UInt8>, _ findings: inout Findings
  ) {
    let body = lines[(head + 2)...]
    cellCount += columns.count * (body.count + 1)
    guard columns.count <= Limits.columns, cellCount <= Limits.cells else {
      findings.report(
        .tableTooLarge, at: fileRange(of: lines[head]),
        Message(
          zh: "表格最多 \(Limits.columns) 列，全部表格合计最多 \(Limits.cells) 格",
          en: "tables may have \(Limits.columns) columns, and \(Limits.cells) cells altogether"),
        help: Message(zh: "把表格分开，或作为文件发布", en: "divide the table, or publish it as a file"))
      return
    }
    tables[node] = FoundTable(
      lead: head > 0 ? sheet.add(lead: Array(lines[..<head]), in: bytes) : nil,
      leadOffset: text.plain.fileOffset(of: lines[0].lowerBound),
      columns: columns,
      header: row(lines[head], columns.count, bytes, &findings),
      rows: body.map { row($0, columns.count, bytes, &findings) },
      offset: text.plain.fileOffset(of: lines[head].lowerBound),
      thematicBreak: thematicBreak.map { text.plain.fileOffset(of: $0.lowerBound) })
  }

  private mutating func row(
    _ line: Range<Int>, _ count: Int, _ bytes: UnsafeBufferPointer<UInt8>,
    _ findings: inout Findings
  ) -> [CellSheet.Entry] {
    let cells = TableSyntax.cells(of: line, in: bytes)
    if cells.count > count {
      findings.report(
        .tableRow, at: fileRange(of: cells[count]),
        Message(
          zh: "这一行有 \(cells.count) 格，表格只有 \(count) 列",
          en: "this row has \(cells.count) cells, the table only \(count) columns"),
        help: Message(
          zh: #"去掉一格；格子里的竖线写成 \|"#, en: #"take out a cell, or write \| for a bar inside one"#))
    }
    var row = cells.prefix(count).map { sheet.add($0, in: bytes) }
    while row.count < count { row.append(.empty) }
    return row
  }

  private func fileRange(of range: Range<Int>) -> Range<Int> {
    let lower = text.plain.fileOffset(of: range.lowerBound)
    return lower..<lower + range.count
  }
}
