import Diagnostics
import Markup

extension Console {
  /// Prints diagnostics in a format for machines on standard output, or for people on standard
  /// error.
  func report(_ diagnostics: [Diagnostic], as format: ReportFormat) {
    switch format {
    case .text: show(diagnostics)
    case .json: result(JSON.object(["diagnostics": json(of: diagnostics)]))
    case .sarif:
      result(SARIFReport(diagnostics, language: language, version: Version.text).json)
    case .github:
      let lines = GitHubReport(diagnostics, language: language).lines
      if !lines.isEmpty { result(lines.joined(separator: "\n")) }
    case .gitlab: result(GitLabReport(diagnostics, language: language).json)
    }
  }

  /// The diagnostics for scripts.
  func json(of diagnostics: [Diagnostic]) -> JSON {
    .array(diagnostics.map { $0.json(in: language) })
  }
}
