internal import Diagnostics

/// What one walk over a text's lines tells before libcmark reads it: whether libcmark may, which
/// of our extensions occur, where footnotes are defined, and where directives start and end.
struct Survey {
  /// What occurs in a text.
  struct Features: OptionSet {
    let rawValue: Int
    /// `*`, `~~`, `[^` or `[@`: the text needs marks.
    static let marks = Features(rawValue: 1)
    /// A line that could be the second of a table.
    static let delimiterRows = Features(rawValue: 2)
    /// `**`, which may be left over after parsing.
    static let doubleStars = Features(rawValue: 4)
    /// `__`, which may be left over after parsing.
    static let doubleUnderscores = Features(rawValue: 8)
    /// `<`, which may be left over after parsing.
    static let lessThanSigns = Features(rawValue: 16)
  }

  var features: Features = []
  /// The footnotes' definitions in the order of the text.
  var definitions: [NoteDefinition] = []
  /// The lines of directives in the order of the text.
  var directives: [DirectiveLine] = []
  /// Whether the text is within the limits and free of forbidden characters.
  var isFit = true

  /// Surveys the bytes of `file` from `offset` on.
  init(of file: SourceFile, from offset: Int, findings: inout Findings) {
    guard file.bytes.count - offset <= Limits.bytes else {
      findings.report(
        .fileTooLarge, at: offset..<offset,
        Message(zh: "文字超过 1 MiB", en: "the text is larger than 1 MiB"),
        help: Message(zh: "把它分成几个文件", en: "divide it into several files"))
      isFit = false
      return
    }
    self = file.bytes.withUnsafeBufferPointer { text in
      var surveyor = Surveyor(text: text, findings: findings)
      surveyor.walk(from: offset)
      findings = surveyor.findings
      return surveyor.survey
    }
  }

  init() {}
}
