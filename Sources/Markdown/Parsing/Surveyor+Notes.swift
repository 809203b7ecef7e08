internal import Diagnostics

/// Where a text defines footnotes.
extension Surveyor {
  /// The definition that starts on `line`, if one does.
  mutating func definition(
    on line: ContainerScanner.Line, endingAt end: Int
  ) -> NoteDefinition? {
    guard !line.isCode, !line.isQuoted, !line.startsItem, line.column < 4,
      line.start + 1 < end, text[line.start] == UInt8(ascii: "["),
      text[line.start + 1] == UInt8(ascii: "^")
    else { return nil }
    guard let label = ReferenceLabel(at: line.start, in: text), label.end < end,
      text[label.end] == UInt8(ascii: ":")
    else {
      refuseLabel(on: line.start..<end)
      return nil
    }
    let content = text.skipBlanks(from: label.end + 1, to: end)..<end
    return NoteDefinition(
      label: label.bytes, range: line.start..<label.end, extent: line.start..<end,
      lines: [content])
  }

  /// A definition whose label cannot be one would become an invisible link definition.
  private mutating func refuseLabel(on range: Range<Int>) {
    guard let close = text[range].firstIndex(of: UInt8(ascii: "]")), close + 1 < range.upperBound,
      text[close + 1] == UInt8(ascii: ":")
    else { return }
    findings.report(
      .footnote, at: range.lowerBound..<close + 1,
      Message(zh: "这不能用作脚注的名称", en: "this is no name for a footnote"),
      help: Message(
        zh: "用字母、数字、连字符、句点、冒号和下划线，如 [^note-1]",
        en: "use letters, digits, hyphens, full stops, colons and underscores, as in [^note-1]"))
  }

  /// Adds the line to the last definition if it belongs to it, and returns whether it does.
  mutating func continueDefinition(with range: Range<Int>) -> Bool {
    let last = survey.definitions.count - 1
    let start = text.skipBlanks(from: range.lowerBound, to: range.upperBound)
    guard start < range.upperBound else {
      survey.definitions[last].addBlankLine(at: range.lowerBound)
      check(containers.enter(range, of: text), endingAt: range.upperBound)
      return true
    }
    if let content = withoutIndentation(range) {
      survey.definitions[last].add(content)
      check(containers.enter(content, of: text), endingAt: range.upperBound)
      return true
    }
    isInDefinition = false
    containers = ContainerScanner()
    if !survey.definitions[last].endsWithBlankLine, ReferenceLabel(at: start, in: text) == nil {
      findings.report(
        .footnote, at: range,
        Message(
          zh: "这一行紧跟在脚注后面，却不属于脚注", en: "this line follows a footnote without belonging to it"),
        help: Message(
          zh: "接着写脚注就缩进四个空格，否则在它前面空一行",
          en: "indent it by four spaces if it continues the footnote, "
            + "or put a blank line before it"))
    }
    return false
  }

  /// The line without an indentation of four columns, if it has one.
  private func withoutIndentation(_ range: Range<Int>) -> Range<Int>? {
    var index = range.lowerBound
    var column = 0
    while index < range.upperBound, column < 4, text[index].isBlank {
      column = text[index] == UInt8(ascii: "\t") ? 4 : column + 1
      index += 1
    }
    return column == 4 ? index..<range.upperBound : nil
  }
}
