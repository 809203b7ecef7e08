import Diagnostics
public import Markup

/// A piece of text that VS Code inserts, with the places to be filled in.
public struct Snippet: Sendable {
  /// The name in the list of snippets.
  let name: String
  /// What somebody types to get it.
  let prefixes: [String]
  /// The lines, in the syntax of TextMate's snippets.
  let lines: [String]

  /// All snippets as a file of VS Code: the front matter of every kind, and the directives.
  public static var file: JSON {
    let all = Schema.Kind.allCases.filter(\.isMarkdown).flatMap { kind in
      Schema.Role.allCases.map { Schema.of(kind).snippet($0) }
    }
    return .members(
      (all + directives).map { snippet in
        (
          snippet.name,
          .object([
            "scope": .string("markdown"),
            "prefix": .array(snippet.prefixes.map { .string($0) }),
            "body": .array(snippet.lines.map { .string($0) }),
          ])
        )
      })
  }

  /// `text` as it stands in a snippet outside a place to be filled in.
  static func escaped(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
          "$}\\".unicodeScalars.contains(scalar) ? ["\\", scalar] : [scalar]
        }))
  }
}

extension Schema {
  /// The front matter of the kind: what is required to be filled in, the rest as comments.
  func snippet(_ role: Role) -> Snippet {
    let isSource = role == .source
    var place = 0
    let keys = (isSource ? fields : translatedFields).flatMap { field -> [String] in
      let remark = "# " + Snippet.escaped("\(field.about.zh) · \(field.about.en)")
      guard field.isRequired else {
        return [remark, "# " + Snippet.escaped("\(field.key): \(field.example)")]
      }
      place += 1
      return [remark, "\(field.key): \(field.place(place))"]
    }
    return Snippet(
      name: isSource ? "\(about.zh) · \(about.en)" : "\(about.zh)的译文 · translation of \(about.en)",
      prefixes: isSource
        ? ["xz-\(kind.rawValue)", about.zh] : ["xz-\(kind.rawValue)-translation", "\(about.zh)译文"],
      lines: ["---"] + keys + ["---", "", "$0"])
  }
}

extension Field {
  /// The place of a snippet that the value is written in.
  fileprivate func place(_ number: Int) -> String {
    if case .choice(let words) = shape { return "${\(number)|\(words.joined(separator: ","))|}" }
    return "${\(number):\(Snippet.escaped(example))}"
  }
}
