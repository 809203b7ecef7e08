public import Diagnostics

extension Document {
  /// Parses the text of `file` from `offset` on: valid UTF-8 with LF line ends.
  ///
  /// Where a diagnostic is an error, the document lacks what the error is about.
  public static func parse(
    _ file: SourceFile, from offset: Int = 0, as dialect: Dialect
  ) -> (document: Document, diagnostics: [Diagnostic]) {
    let start = min(max(offset, 0), file.bytes.count)
    switch dialect {
    case .specification: return parseSpecification(file, from: start)
    case .content(let joining): return parseContent(file, from: start, joining)
    }
  }

  private static func parseSpecification(
    _ file: SourceFile, from offset: Int
  ) -> (document: Document, diagnostics: [Diagnostic]) {
    var findings = Findings(in: file)
    let text = MarkedText(unmarked: MappedText(offset..<file.bytes.count, of: file))
    let notes = Notes([], findings: &findings)
    var converter = DocumentConverter(joining: nil, text: text, notes: notes, findings: findings)
    guard let tree = CommonMarkTree(parsing: text.bytes) else { return (Document(), []) }
    let blocks = withExtendedLifetime(tree) {
      converter.blocks(of: tree.root.children, depth: 0)
    }
    return (Document(blocks: blocks), converter.findings.diagnostics)
  }

  private static func parseContent(
    _ file: SourceFile, from offset: Int, _ joining: LineJoining
  ) -> (document: Document, diagnostics: [Diagnostic]) {
    var findings = Findings(in: file)
    let survey = Survey(of: file, from: offset, findings: &findings)
    guard survey.isFit else { return (Document(), findings.diagnostics) }

    let assembled = AssembledText(of: file, from: offset, survey)
    var notes = Notes(survey.definitions, findings: &findings)
    let text =
      survey.features.contains(.marks)
      ? Marking.mark(assembled.text, references: &notes.references)
      : MarkedText(unmarked: assembled.text)
    guard let tree = CommonMarkTree(parsing: text.bytes) else { return (Document(), []) }
    return withExtendedLifetime(tree) {
      var tables = FoundTables()
      if survey.features.contains(.delimiterRows) {
        tables = TableFinder.find(
          below: tree.root, in: text, references: &notes.references, findings: &findings)
      }
      var converter = DocumentConverter(
        joining: joining, text: text, notes: notes, findings: findings)
      converter.tables = tables
      converter.features = survey.features
      let document = converter.document(of: tree.root, assembled)
      return (document, converter.findings.diagnostics.sorted())
    }
  }
}
