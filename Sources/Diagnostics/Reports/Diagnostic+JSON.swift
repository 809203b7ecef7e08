public import Markup

extension Diagnostic {
  /// The diagnostic for an office's own scripts: lines and columns count from 1, columns in Unicode
  /// scalars, and an end is the place just after the last character.
  public func json(in language: Message.Language) -> JSON {
    .object([
      "severity": .string(severity.rawValue), "rule": .string(rule.code),
      "path": .string(path), "line": place.map { .number($0.line) },
      "column": place.map { .number($0.column) }, "end_line": end.map { .number($0.line) },
      "end_column": end.map { .number($0.column) }, "message": .string(message[language]),
      "help": help.map { .string($0[language]) },
      "fix": publicFix.flatMap { fix in fixPlace.map { Self.json(of: fix, at: $0) } },
      "notes": notes.isEmpty
        ? nil
        : .array(
          notes.map { note in
            .object([
              "message": .string(note.message[language]), "path": .string(note.path),
              "line": note.place.map { .number($0.line) },
              "column": note.place.map { .number($0.column) },
            ])
          }),
    ])
  }

  private static func json(of fix: Fix, at place: Range<SourcePlace>) -> JSON {
    .object([
      "line": .number(place.lowerBound.line), "column": .number(place.lowerBound.column),
      "end_line": .number(place.upperBound.line), "end_column": .number(place.upperBound.column),
      "replacement": .string(fix.replacement),
    ])
  }
}
