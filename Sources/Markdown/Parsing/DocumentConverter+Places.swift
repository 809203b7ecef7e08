internal import CCommonMark

/// Where nodes stand.
///
/// libcmark tells where blocks start. What it tells of inlines is nearly always right, but not
/// behind a link definition, or a link whose address or title spans lines; a search from the last
/// known place finds these.
extension DocumentConverter {
  /// The offset in the file at which a block starts.
  func fileOffset(of node: CommonMarkNode) -> Int {
    text.fileOffset(of: text.offset(line: node.startLine, column: node.startColumn))
  }

  /// The range in the file from a block's start to the end of that line.
  func range(ofLine node: CommonMarkNode) -> Range<Int> {
    let start = text.offset(line: node.startLine, column: node.startColumn)
    return text.fileRange(of: start..<max(start, text.line(node.startLine).upperBound))
  }

  /// The range in the file of a link or an image that starts with `opening`.
  mutating func range(of node: CommonMarkNode, opening: StaticString) -> Range<Int> {
    let reported = reportedOffset(line: firstLine(of: node), column: node.startColumn)
    let pattern = opening.withUTF8Buffer { Array($0) }
    let start = place(of: pattern, reported: reported)
    let reportedEnd = reportedOffset(line: node.endLine, column: node.endColumn + 1) ?? start
    searchStart = start + pattern.count
    return text.fileRange(of: start..<max(reportedEnd, searchStart))
  }

  /// The range in the file of a tag.
  mutating func range(ofTag node: CommonMarkNode) -> Range<Int> {
    let reported = reportedOffset(line: node.startLine, column: node.startColumn)
    let pattern = Array(node.literal.prefix { $0 != .newline })
    let start = place(of: pattern, reported: reported)
    searchStart = start + pattern.count
    return text.fileRange(of: start..<searchStart)
  }

  /// The range in the text where a text node's source stands, and more where that is not known.
  func range(ofText node: CommonMarkNode) -> Range<Int> {
    let start = reportedOffset(line: node.startLine, column: node.startColumn)
    let end = reportedOffset(line: node.endLine, column: node.endColumn + 1)
    guard let start, let end, start >= searchStart, start < end,
      text.bytes[start] == node.literal.first
    else { return searchStart..<max(searchStart, endOfLeaf) }
    return start..<end
  }

  /// The range in the file of `<https://…>`, if the link `node` is one.
  mutating func range(ofAutolink node: CommonMarkNode) -> Range<Int>? {
    guard let child = node.firstChild, node.isLikeAutolink else { return nil }
    // An entity stands for another text in the source.
    let text = child.literal.prefix { $0 != UInt8(ascii: "&") }
    let reported = reportedOffset(line: child.startLine, column: child.startColumn - 1)
    let end = endOfLeaf
    guard let angle = search([UInt8(ascii: "<")] + text, upTo: end, reported: reported),
      angle == reported
        || search([UInt8(ascii: "[")] + text, upTo: angle, reported: reported) == nil
    else { return nil }
    let close = self.text.bytes[angle...].firstIndex(of: UInt8(ascii: ">")) ?? angle
    searchStart = close + 1
    return self.text.fileRange(of: angle..<close + 1)
  }

  /// The offset of `pattern` in the text, or the best guess.
  private func place(of pattern: [UInt8], reported: Int?) -> Int {
    search(pattern, upTo: endOfLeaf, reported: reported)
      ?? max(0, min(reported ?? searchStart, text.bytes.count - pattern.count))
  }

  /// The offset of `pattern` in the text: where libcmark says if it stands there, else the next.
  private func search(_ pattern: [UInt8], upTo end: Int, reported: Int?) -> Int? {
    if let reported, reported >= searchStart, text.bytes[reported...].starts(with: pattern) {
      return reported
    }
    return text.bytes.withUnsafeBufferPointer { bytes in
      var index = searchStart
      while let first = pattern.first,
        let found = bytes.firstIndex(of: first, from: index, to: end)
      {
        if bytes[found...].starts(with: pattern) { return found }
        index = found + 1
      }
      return nil
    }
  }

  /// The offset of a place that libcmark reports, if there is such a place.
  private func reportedOffset(line: Int, column: Int) -> Int? {
    guard line >= origin.line else { return nil }
    let offset = origin.offset(line: line, column: column, in: text)
    return offset <= text.line(origin.shifted(line)).upperBound ? offset : nil
  }

  /// The line on which a link starts; libcmark reports the one on which its text ends.
  private func firstLine(of node: CommonMarkNode) -> Int {
    var inner = node.firstChild
    while let candidate = inner, candidate.startLine == 0 { inner = candidate.next }
    return inner?.startLine ?? node.startLine
  }
}

extension CommonMarkNode {
  /// Whether a link shows nothing but its address, as `<https://…>` does.
  fileprivate var isLikeAutolink: Bool {
    guard let child = firstChild, child.next == nil, child.kind == CMARK_NODE_TEXT else {
      return false
    }
    let mail = "mailto:".utf8
    return destination.elementsEqual(child.literal)
      || (destination.starts(with: mail)
        && destination.dropFirst(mail.count).elementsEqual(child.literal))
  }
}
