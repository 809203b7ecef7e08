internal import Diagnostics

/// Walks over the lines of a text for a `Survey`.
struct Surveyor {
  let text: UnsafeBufferPointer<UInt8>
  var survey = Survey()
  var findings: Findings
  var containers = ContainerScanner()
  /// `[` since the paragraph began.
  var brackets = 0
  /// The lines that start the directives which nothing has ended yet.
  var openDirectives: [(line: Range<Int>, isUnderstood: Bool)] = []
  /// Whether the line before belongs to the last definition.
  var isInDefinition = false

  init(text: UnsafeBufferPointer<UInt8>, findings: Findings) {
    self.text = text
    self.findings = findings
  }

  /// Walks from `offset` to the end, or to the first thing that libcmark must not see.
  mutating func walk(from offset: Int) {
    var start = offset
    while survey.isFit, start < text.count {
      let end = scanLine(from: start)
      enterLine(start..<end)
      start = end + 1
    }
    reportOpenDirectives()
  }

  /// Reports what keeps libcmark from reading the text.
  mutating func refuse(_ rule: Rule, at range: Range<Int>, _ message: Message, help: Message) {
    findings.report(rule, at: range, message, help: help)
    survey.isFit = false
  }

  /// Takes the line `range`, whose characters have been looked at.
  mutating func enterLine(_ range: Range<Int>) {
    if isInDefinition, continueDefinition(with: range) { return }
    var line = containers.enter(range, of: text)
    if let definition = definition(on: line, endingAt: range.upperBound) {
      survey.definitions.append(definition)
      isInDefinition = true
      containers = ContainerScanner()
      line = containers.enter(definition.lines[0], of: text)
    } else if takeDirective(line, range) {
      return
    }
    check(line, endingAt: range.upperBound)
  }

  /// Holds a line to the limits.
  mutating func check(_ line: ContainerScanner.Line, endingAt end: Int) {
    if line.depth > Limits.containers {
      refuse(
        .nestedTooDeep, at: line.start..<end,
        Message(
          zh: "列表和引文的嵌套超过 \(Limits.containers) 层",
          en: "lists and quotations are nested more than \(Limits.containers) deep"),
        help: Message(zh: "把里层的单独写成正文", en: "write the inner ones as text of their own"))
    }
    if line.start == end || line.startsItem { brackets = 0 }
    if brackets > Limits.brackets {
      refuse(
        .nestedTooDeep, at: line.start..<end,
        Message(
          zh: "一段里的左方括号超过 \(Limits.brackets) 个",
          en: "a paragraph holds more than \(Limits.brackets) opening brackets"),
        help: Message(zh: "用空行把它分段", en: "divide it by blank lines"))
    }
    if !line.isCode, isDelimiterRow(line.start..<end) { survey.features.insert(.delimiterRows) }
  }

  private func isDelimiterRow(_ range: Range<Int>) -> Bool {
    guard let first = range.first, "|:-".utf8.contains(text[first]) else { return false }
    return TableSyntax.columns(of: range, in: text) != nil
  }
}
