internal import CCommonMark

/// Where the lines of a paragraph or heading stand in the text that libcmark read, so that the
/// places of its inlines can be told.
struct LineOrigin {
  /// The paragraph's first line as libcmark counts.
  let line: Int
  /// The column of its first character.
  let column: Int
  /// The quotations around it.
  let quotations: Int
  /// The lines of link definitions before the paragraph's text, which libcmark forgets.
  private var definitions = 0

  init(line: Int, column: Int, quotations: Int) {
    self.line = line
    self.column = column
    self.quotations = quotations
  }

  /// The origin of the paragraph or heading `node` in `text`.
  init(of node: CommonMarkNode, in text: MarkedText, quotations: Int) {
    self.init(line: node.startLine, column: node.startColumn, quotations: quotations)
    guard node.endLine > line, !node.startsWithBracket else { return }
    while line + definitions < node.endLine, text.isDefinition(start(of: line, in: text)) {
      definitions += 1
    }
  }

  /// The line in the text of a line that libcmark reports.
  func shifted(_ line: Int) -> Int {
    line + definitions
  }

  /// The offset in `text` of a place that libcmark reports for an inline of the paragraph.
  ///
  /// libcmark counts the columns of later lines as if these had neither marks of quotations nor
  /// indentation, and started at the column of the first line.
  func offset(line: Int, column: Int, in text: MarkedText) -> Int {
    min(start(of: line, in: text) + max(column - self.column, 0), text.bytes.count)
  }

  /// The offset at which the text of a reported line starts.
  private func start(of line: Int, in text: MarkedText) -> Int {
    let line = shifted(line)
    return line > self.line
      ? text.contentStart(ofLine: line, quotations: quotations)
      : text.offset(line: line, column: column)
  }
}

extension MarkedText {
  /// Where a line's text starts behind indentation and at most `quotations` marks of quotations.
  func contentStart(ofLine number: Int, quotations: Int) -> Int {
    let line = line(number)
    return bytes.withUnsafeBufferPointer { bytes in
      var index = bytes.skipBlanks(from: line.lowerBound, to: line.upperBound)
      for _ in 0..<quotations {
        guard index < line.upperBound, bytes[index] == UInt8(ascii: ">") else { break }
        index = bytes.skipBlanks(from: index + 1, to: line.upperBound)
      }
      return index
    }
  }

  /// Whether a link definition seems to start at `offset`.
  fileprivate func isDefinition(_ offset: Int) -> Bool {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "[") else { return false }
    let line = bytes[offset...].prefix { $0 != .newline }
    guard let close = line.firstIndex(of: UInt8(ascii: "]")) else { return false }
    return line[close...].dropFirst().first == UInt8(ascii: ":")
  }
}

extension CommonMarkNode {
  /// Whether the text of a paragraph starts with a bracket, so that no definition stands before.
  fileprivate var startsWithBracket: Bool {
    guard let child = firstChild else { return true }
    return child.kind == CMARK_NODE_LINK
      || (child.kind == CMARK_NODE_TEXT && child.literal.first == UInt8(ascii: "["))
  }
}
