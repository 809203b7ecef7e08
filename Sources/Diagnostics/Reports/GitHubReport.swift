/// Findings as workflow commands of GitHub Actions, which become remarks beside the lines of a
/// pull request.
public struct GitHubReport: Sendable {
  private let diagnostics: [Diagnostic]
  private let language: Message.Language

  /// A report of `diagnostics` with its messages in `language`.
  public init(_ diagnostics: [Diagnostic], language: Message.Language) {
    self.diagnostics = diagnostics
    self.language = language
  }

  /// A command for each diagnostic.
  public var lines: [String] {
    diagnostics.map(command)
  }

  private func command(for diagnostic: Diagnostic) -> String {
    var properties = [("file", diagnostic.path)]
    if let place = diagnostic.place, let end = diagnostic.end {
      properties += [("line", "\(place.line)"), ("endLine", "\(end.line)")]
      // Columns of different lines would be refused.
      if place.line == end.line {
        properties += [("col", "\(place.column)"), ("endColumn", "\(end.column)")]
      }
    }
    properties.append(("title", diagnostic.rule.code))
    let list = properties.map { "\($0)=\(Self.escaped($1, isProperty: true))" }
    return "::\(diagnostic.severity.rawValue) \(list.joined(separator: ","))::"
      + Self.escaped(diagnostic.messageWithHelp(in: language), isProperty: false)
  }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Diagnostic {
  /// What is wrong, and on the next line how to mend it: printable, for reports that have one text.
  func messageWithHelp(in language: Message.Language) -> String {
    message[language].shown + (help.map { "\n\($0[language].shown)" } ?? "")
  }
}
