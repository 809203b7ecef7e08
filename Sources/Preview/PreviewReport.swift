public import Diagnostics
import Markup

/// What loading the content said, as a browser is told it.
public struct PreviewReport: Sendable {
  /// Something wrong, or worth a look.
  struct Finding: Sendable {
    let isError: Bool
    /// The file, line and column.
    let location: String
    /// What the terminal says.
    let text: String
    /// The address that opens the file in an editor.
    let editorAddress: String?

    /// The lines of the text; those of an excerpt, under which carets stand, must not be broken.
    var lines: [(text: String, isExcerpt: Bool)] {
      text.split(separator: "\n").map { line in
        let isIndented = line.utf8.first == UInt8(ascii: " ")
        let gutter = line.utf8.prefix { $0 != UInt8(ascii: "|") }
        let isExcerpt =
          isIndented && gutter.count < line.utf8.count
          && gutter.allSatisfy { $0 == UInt8(ascii: " ") || (0x30...0x39).contains($0) }
        return (String(line), isExcerpt)
      }
    }
  }

  /// The language in which the preview talks.
  let language: Message.Language
  let errors: [Finding]
  let warnings: [Finding]
  /// How long loading took.
  let duration: Duration
  /// Whether the content is still being checked: a page may be newer than what is said of it.
  let isChecking: Bool

  /// A report of what a load found.
  ///
  /// - Parameters:
  ///   - root: the absolute path of the project, for links that open files.
  ///   - duration: how long the load took.
  public init(
    of diagnostics: [Diagnostic], in language: Message.Language, root: String, editor: Editor,
    duration: Duration
  ) {
    let printer = DiagnosticPrinter(language: language, colored: false)
    let findings = diagnostics.sorted().map { diagnostic in
      let place = diagnostic.place.map { ":\($0.line):\($0.column)" } ?? ""
      return Finding(
        isError: diagnostic.severity == .error, location: diagnostic.path.printable + place,
        text: printer.text(for: diagnostic),
        editorAddress: editor.address(of: "\(root)/\(diagnostic.path)", at: diagnostic.place))
    }
    self.init(
      language: language, errors: findings.filter(\.isError),
      warnings: findings.filter { !$0.isError }, duration: duration, isChecking: false)
  }

  private init(
    language: Message.Language, errors: [Finding], warnings: [Finding], duration: Duration,
    isChecking: Bool
  ) {
    self.language = language
    self.errors = errors
    self.warnings = warnings
    self.duration = duration
    self.isChecking = isChecking
  }

  /// The same while the content is being checked again.
  public var checking: PreviewReport {
    PreviewReport(
      language: language, errors: errors, warnings: warnings, duration: duration, isChecking: true)
  }

  /// More than anybody reads at a time.
  private static let mostShown = 50

  /// The report as the script of the preview reads it.
  var json: JSON {
    let words = PreviewWords(language: language)
    return .object([
      "badge": .string(words.counts(errors: errors.count, warnings: warnings.count)),
      "heading": .string(words.heading(hasErrors: !errors.isEmpty)),
      "close": .string(words.close), "status": .string(words.status),
      "lang": .string(words.languageTag),
      "errors": .array(errors.prefix(Self.mostShown).map(\.json)),
      "warnings": .array(warnings.prefix(Self.mostShown).map(\.json)),
      "isChecking": .bool(isChecking),
    ])
  }
}

extension PreviewReport.Finding {
  fileprivate var json: JSON {
    .object([
      "location": .string(location), "address": editorAddress.map { .string($0) },
      "lines": .array(
        lines.map { .object(["text": .string($0.text), "isExcerpt": .bool($0.isExcerpt)]) }),
    ])
  }
}
