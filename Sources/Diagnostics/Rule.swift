/// A rule that content is held to: its name, its weight, and what it asks of a writer.
///
/// `docs/rules.md` is made from these values, and `xuanzhi explain` prints them.
public struct Rule: Sendable {
  /// The name shown after a message, the same in every language: lower-case words with hyphens.
  public let code: String
  /// How much a breach weighs, unless `site.yml` says otherwise.
  public let severity: Diagnostic.Severity
  /// Whether an office may give it another weight: without what it asks, there is a page still.
  public let isAdjustable: Bool
  /// What it asks, in one sentence without a full stop.
  public let title: Message
  /// Why it asks for it, and how to mend a breach: whole sentences.
  public let explanation: Message
  /// Content that breaks it, and the same mended.
  public let example: Example

  init(
    _ code: String, _ severity: Diagnostic.Severity = .error, isAdjustable: Bool = false,
    title: Message, explanation: Message, example: Example
  ) {
    self.code = code
    self.severity = severity
    self.isAdjustable = isAdjustable
    self.title = title
    self.explanation = explanation
    self.example = example
  }

  /// All rules, in the order of the documentation.
  public static let all: [Rule] =
    [
      aboutFiles,
      aboutFrontMatter,
      aboutRelations,
      aboutBodies,
      aboutProofreading,
      aboutInspection,
      aboutPapers,
      aboutTranslations,
      aboutSite,
      aboutExport,
    ].flatMap { $0 }

  /// The rule that is called so.
  public static func named(_ code: String) -> Rule? {
    all.first { $0.code == code }
  }
}

extension Rule: Hashable {
  /// Two rules of one code are one rule.
  public static func == (a: Rule, b: Rule) -> Bool {
    a.code == b.code
  }

  /// Hashes the code.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(code)
  }
}

extension Rule: CustomStringConvertible {
  /// The code.
  public var description: String { code }
}
