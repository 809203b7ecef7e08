public import Markup

/// Findings in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), which code
/// hosts and editors read.
public struct SARIFReport: Sendable {
  private let diagnostics: [Diagnostic]
  private let language: Message.Language
  private let version: String
  private let indexes: [Rule: Int]

  /// A report of `diagnostics` with its texts in `language`, by the program of this version.
  public init(_ diagnostics: [Diagnostic], language: Message.Language, version: String) {
    self.diagnostics = diagnostics
    self.language = language
    self.version = version
    indexes = Dictionary(
      Rule.all.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A log with one run.
  public var json: JSON {
    .object([
      "$schema": .string(Self.schema),
      "version": .string("2.1.0"),
      "runs": .array([
        .object([
          "tool": .object([
            "driver": .object([
              "name": .string("xuanzhi"), "semanticVersion": .string(version),
              "rules": .array(Rule.all.map(descriptor)),
            ])
          ]),
          "language": .string(language == .zh ? "zh-CN" : "en-GB"),
          "columnKind": .string("unicodeCodePoints"),
          "originalUriBaseIds": .object([
            Self.root: .object([
              "description": text(
                Message(zh: "运行命令的文件夹", en: "the folder in which the command ran")[language])
            ])
          ]),
          "results": .array(diagnostics.named.map { result($0.diagnostic, named: $0.name) }),
        ])
      ]),
    ])
  }

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  // MARK: Rules

  private func descriptor(of rule: Rule) -> JSON {
    .object([
      "id": .string(rule.code),
      "shortDescription": text(rule.title[language]),
      "fullDescription": text(rule.explanation[language]),
      "help": text(RuleText(rule, in: language).examples),
      "defaultConfiguration": .object(["level": level(rule.severity)]),
      "properties": .object(["isAdjustable": .bool(rule.isAdjustable)]),
    ])
  }

  private func level(_ severity: Diagnostic.Severity) -> JSON {
    switch severity {
    case .error: .string("error")
    case .warning: .string("warning")
    }
  }

  // MARK: Results

  private func result(_ diagnostic: Diagnostic, named name: String) -> JSON {
    let marked = diagnostic.place.flatMap { start in
      diagnostic.end.map { region(start..<max(start, $0)) }
    }
    return .object([
      "ruleId": .string(diagnostic.rule.code),
      "ruleIndex": indexes[diagnostic.rule].map { .number($0) },
      "level": level(diagnostic.severity),
      "message": text(diagnostic.messageWithHelp(in: language)),
      "locations": .array([
        .object(["physicalLocation": place(diagnostic.path, marked)])
      ]),
      "relatedLocations": diagnostic.notes.isEmpty
        ? nil : .array(diagnostic.notes.enumerated().map { related($1, id: $0 + 1) }),
      "fixes": diagnostic.publicFix.flatMap { fix in
        diagnostic.fixPlace.map {
          .array([.object(["artifactChanges": .array([change(fix, at: $0, diagnostic)])])])
        }
      },
      "partialFingerprints": .object(["markedLine/v1": .string(name)]),
    ])
  }

  private func related(_ note: Diagnostic.Note, id: Int) -> JSON {
    .object([
      "id": .number(id), "message": text(note.message[language].shown),
      "physicalLocation": place(note.path, note.place.map { region($0..<$0) }),
    ])
  }

  private func change(
    _ fix: Diagnostic.Fix, at place: Range<SourcePlace>, _ diagnostic: Diagnostic
  ) -> JSON {
    .object([
      "artifactLocation": artifact(diagnostic.path),
      "replacements": .array([
        .object([
          "deletedRegion": region(place), "insertedContent": text(fix.replacement),
        ])
      ]),
    ])
  }

  // MARK: Parts

  private static let root = "PROJECT"

  private func text(_ text: String) -> JSON {
    .object(["text": .string(text)])
  }

  private func place(_ path: String, _ region: JSON?) -> JSON {
    .object(["artifactLocation": artifact(path), "region": region])
  }

  private func artifact(_ path: String) -> JSON {
    .object(["uri": .string(Self.uri(path)), "uriBaseId": .string(Self.root)])
  }

  /// A region's end is the place just after it, as here.
  private func region(_ range: Range<SourcePlace>) -> JSON {
    .object([
      "startLine": .number(range.lowerBound.line),
      "startColumn": .number(range.lowerBound.column),
      "endLine": .number(range.upperBound.line), "endColumn": .number(range.upperBound.column),
    ])
  }

  /// A path as a relative reference (RFC 3986): every byte that is neither unreserved nor a slash is
  /// written with a per-cent sign.
  private static func uri(_ path: String) -> String {
    path.utf8.reduce(into: "") { result, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += (digits.utf8.count == 1 ? "%0" : "%") + digits
      }
    }
  }
}
