public import Markup

/// Findings as a report for GitLab's Code Quality, which shows what a merge request adds.
public struct GitLabReport: Sendable {
  private let diagnostics: [Diagnostic]
  private let language: Message.Language

  /// A report of `diagnostics` with its messages in `language`.
  public init(_ diagnostics: [Diagnostic], language: Message.Language) {
    self.diagnostics = diagnostics
    self.language = language
  }

  /// A list of findings; one about a whole file stands at its first line.
  public var json: JSON {
    .array(
      diagnostics.named.map { name, diagnostic in
        .object([
          "description": .string(diagnostic.messageWithHelp(in: language)),
          "check_name": .string(diagnostic.rule.code),
          "fingerprint": .string(name),
          "severity": .string(diagnostic.severity == .error ? "major" : "minor"),
          "location": .object([
            "path": .string(diagnostic.path),
            "lines": .object(["begin": .number(diagnostic.place?.line ?? 1)]),
          ]),
        ])
      })
  }
}
