/// A rule as people read it in a terminal.
public struct RuleText: Sendable {
  private let rule: Rule
  private let language: Message.Language

  /// The text about `rule` in `language`.
  public init(_ rule: Rule, in language: Message.Language) {
    self.rule = rule
    self.language = language
  }

  /// Code, weight, title, explanation, and the wrong and the right example.
  public var text: String {
    """
    \(rule.code)\(weightInBrackets)
    \(rule.title[language])

    \(rule.explanation[language])

    \(examples)
    """
  }

  /// How much a breach weighs, and whether an office may say otherwise.
  var weight: String {
    rule.severity.name[language] + RuleWords.comma[language]
      + (rule.isAdjustable ? RuleWords.adjustable : RuleWords.fixed)[language]
  }

  /// The same behind a code or a title.
  var weightInBrackets: String {
    Message(zh: "（\(weight)）", en: " (\(weight))")[language]
  }

  /// The two examples, their files' texts indented by four columns.
  var examples: String {
    [
      example(RuleWords.wrong, rule.example.wrong), example(RuleWords.right, rule.example.right),
    ].joined(separator: "\n")
  }

  private func example(_ title: Message, _ files: [String: Rule.Example.File]) -> String {
    files.sorted { $0.key < $1.key }.map { path, file in
      let text = file.shown(in: language).split(separator: "\n", omittingEmptySubsequences: false)
      let lines = text.map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
      let end = lines.utf8.last == UInt8(ascii: "\n") ? "" : "\n"
      return "\(title[language]) Content/\(path)\n\n\(lines)\(end)"
    }.joined(separator: "\n")
  }
}

/// Words about rules that the terminal and the documentation share.
enum RuleWords {
  static let wrong = Message(zh: "错误：", en: "Wrong:")
  static let right = Message(zh: "正确：", en: "Right:")
  static let comma = Message(zh: "，", en: ", ")
  static let adjustable = Message(zh: "可在 site.yml 调整", en: "adjustable in site.yml")
  static let fixed = Message(zh: "不可调整", en: "not adjustable")
}
