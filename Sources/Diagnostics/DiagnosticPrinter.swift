/// Turns diagnostics into the text that people read in a terminal.
public struct DiagnosticPrinter: Sendable {
  private let language: Message.Language
  private let colored: Bool

  /// A printer in `language`, which colours its text with ANSI escapes when `colored`.
  public init(language: Message.Language = .en, colored: Bool) {
    self.language = language
    self.colored = colored
  }

  /// All diagnostics in the order of `Diagnostic`, then a line that counts them.
  public func text(for diagnostics: [Diagnostic]) -> String {
    guard !diagnostics.isEmpty else { return "" }
    return diagnostics.sorted().map { text(for: $0) }.joined(separator: "\n") + "\n"
      + summary(of: diagnostics)[language] + "\n"
  }

  /// The line that counts errors, warnings and files.
  private func summary(of diagnostics: [Diagnostic]) -> Message {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    // By bytes: two names that Unicode holds equal are two files.
    let files = Set(diagnostics.map { Array($0.path.utf8) }).count
    let counts = [
      errors == 0 ? nil : Message(zh: "\(errors) 个错误", en: counted(errors, "error")),
      warnings == 0 ? nil : Message(zh: "\(warnings) 个警告", en: counted(warnings, "warning")),
    ].compactMap(\.self)
    return Message(
      zh: counts.map(\.zh).joined(separator: "、") + "，涉及 \(files) 个文件",
      en: counts.map(\.en).joined(separator: ", ") + " in " + counted(files, "file"))
  }

  /// One diagnostic: `path:line:column: severity: message [rule]`, the excerpt, notes and help.
  public func text(for diagnostic: Diagnostic) -> String {
    var location = diagnostic.path.printable
    if let place = diagnostic.place { location += ":\(place.line):\(place.column)" }
    let severity = diagnostic.severity
    let label = paint(severity.name[language], severity == .error ? .red : .yellow)
    var lines = [
      "\(paint(location, .bold)): \(label): \(diagnostic.message[language].shown) [\(diagnostic.rule.code)]"
    ]
    if let excerpt = diagnostic.excerpt, let place = diagnostic.place {
      let number = String(place.line)
      let gutter = String(repeating: " ", count: number.count)
      let caret = String(repeating: "^", count: excerpt.width)
      lines.append("  \(paint(number + " |", .dim)) \(excerpt.text)")
      lines.append(
        "  \(paint(gutter + " |", .dim)) \(String(repeating: " ", count: excerpt.indent))"
          + paint(caret, severity == .error ? .red : .yellow))
    }
    for note in diagnostic.notes {
      let place = note.place.map { ":\($0.line):\($0.column)" } ?? ""
      lines.append(
        "  \(Self.note[language]): \(note.message[language].shown): \(note.path.printable)\(place)")
    }
    if let help = diagnostic.help {
      lines.append("  \(paint(Self.help[language] + ":", .green)) \(help[language].shown)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let help = Message(zh: "改法", en: "help")
  private static let note = Message(zh: "参见", en: "note")

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private enum Style: String {
    case red = "31"
    case yellow = "33"
    case green = "32"
    case bold = "1"
    case dim = "2"
  }

  private func paint(_ text: String, _ style: Style) -> String {
    colored ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}

extension Diagnostic.Severity {
  /// The word before a message.
  var name: Message {
    switch self {
    case .error: Message(zh: "错误", en: rawValue)
    case .warning: Message(zh: "警告", en: rawValue)
    }
  }
}
