import ContentLoading
import Diagnostics
import Testing

/// Something wrong with the content, and what the loader must say of it.
struct Wrong: Sendable, CustomTestStringConvertible {
  let name: String
  let changes: [Change]
  /// Each diagnostic as `path:line:column rule`, without `Content/`.
  let reports: [String]
  /// A part of the first diagnostic's help.
  let help: String

  /// - Parameter report: the diagnostics, one a line.
  init(_ name: String, _ changes: Change..., report: String, help: String) {
    self.init(name, changes: changes, report: report, help: help)
  }

  init(_ name: String, changes: [Change], report: String, help: String) {
    self.name = name
    self.changes = changes
    self.reports = report.split(separator: "\n").map(String.init)
    self.help = help
  }

  var testDescription: String { name }

  /// The rules that the diagnostics name.
  var rules: [Rule] {
    reports.compactMap { report in
      report.split(separator: " ").last.flatMap { Rule.named(String($0)) }
    }
  }

  /// Loads the content and compares what is said.
  func check(options: ContentLoader.Options = ContentLoader.Options()) async throws {
    let outcome = try await Project(changes).load(options)
    #expect(outcome.diagnostics.map(\.brief) == reports)
    let first = try #require(outcome.diagnostics.first)
    #expect(
      help.isEmpty || first.help?.en.contains(help) ?? false, "\(first.help?.en ?? "no help")")
    let hasErrors = outcome.diagnostics.contains { $0.severity == .error }
    #expect((outcome.publication == nil) == hasErrors)
    for diagnostic in outcome.diagnostics {
      #expect(diagnostic.help != nil, "\(diagnostic.message.en)")
      #expect(diagnostic.place == nil || diagnostic.excerpt != nil)
      for message in diagnostic.messages { #expect(message.isTranslated, "\(message.zh)") }
    }
  }
}

extension Message {
  /// Whether it is Chinese in Chinese, and not so in English.
  fileprivate var isTranslated: Bool {
    zh != en && zh.unicodeScalars.contains { 0x4E00...0x9FFF ~= $0.value }
  }
}

extension Diagnostic {
  /// All that it says.
  var messages: [Message] {
    [message] + [help].compactMap(\.self) + notes.map(\.message)
  }

  /// `path:line:column rule`, without `Content/`.
  var brief: String {
    let place = place.map { ":\($0.line):\($0.column)" } ?? ""
    return path.replacing("Content/", with: "", maxReplacements: 1) + place + " \(rule.code)"
  }
}
