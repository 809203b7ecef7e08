import ArgumentParser

/// How a command prints what it made or found out.
enum ResultFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// How a command prints what is wrong with the content.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
  /// The Static Analysis Results Interchange Format.
  case sarif
  /// Workflow commands of GitHub Actions.
  case github
  /// A report for GitLab's Code Quality.
  case gitlab
}
