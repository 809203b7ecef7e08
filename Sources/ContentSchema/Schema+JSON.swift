import Diagnostics
public import Markup

/// JSON Schema, draft 7, which editors check YAML by.
extension Schema {
  /// What a schema describes: a file in the source language, or a translation.
  public enum Role: String, Sendable, CaseIterable {
    case source, translation
  }

  /// The name of the schema's file, such as `task.translation.json` or `site.json`.
  public func fileName(_ role: Role) -> String {
    kind.isMarkdown ? "\(kind.rawValue).\(role.rawValue).json" : "\(kind.rawValue).json"
  }

  /// The schema of the file, or of its front matter.
  ///
  /// A scalar of YAML that looks like a number is a text as well for the loader, and so it is here.
  /// What only other files can tell, such as whether a unit is there, is left to `xuanzhi check`.
  public func json(_ role: Role) -> JSON {
    var members: [(key: String, value: JSON?)] = [
      ("$schema", .string("http://json-schema.org/draft-07/schema#")),
      ("title", .string("\(about.zh) · \(about.en)")),
    ]
    members += Self.map(role == .source ? fields : translatedFields)
    return .members(members)
  }

  private static func map(_ fields: [Field]) -> [(key: String, value: JSON?)] {
    let required = fields.filter(\.isRequired)
    return [
      ("type", .string("object")),
      ("properties", .members(fields.map { ($0.key, $0.json) })),
      ("required", required.isEmpty ? nil : .array(required.map { .string($0.key) })),
      ("additionalProperties", .bool(false)),
    ]
  }

  fileprivate static func object(_ fields: [Field], canBeEmpty: Bool) -> JSON {
    var members = map(fields)
    if canBeEmpty { members[0].value = .array([.string("object"), .string("null")]) }
    return .members(members)
  }
}

extension Field {
  fileprivate var json: JSON {
    guard case .members(let members) = shape.json(isRequired: isRequired) else { return .null }
    return .members([("description", .string("\(about.zh)。\n\(about.en)"))] + members)
  }
}

extension Shape {
  /// The schema of a value; where it is not required, the key may also stand there without one.
  fileprivate func json(isRequired: Bool) -> JSON {
    switch self {
    case .text: Self.scalar(isRequired: isRequired)
    case .id: Self.pattern("[a-z0-9]+(-[a-z0-9]+)*", isRequired: isRequired)
    case .date: Self.pattern(Self.day, isRequired: isRequired)
    case .moment:
      Self.pattern("\(Self.day)( ([01][0-9]|2[0-3]):[0-5][0-9])?", isRequired: isRequired)
    case .address: Self.pattern("https?://[!-~]+", isRequired: isRequired)
    case .pattern(let pattern): Self.pattern(pattern, isRequired: isRequired)
    case .number(let bounds):
      .object([
        "type": Self.types(["integer"], isRequired: isRequired),
        "minimum": .number(bounds.lowerBound), "maximum": .number(bounds.upperBound),
      ])
    case .flag: .object(["type": Self.types(["boolean"], isRequired: isRequired)])
    case .choice(let words):
      .object([
        "enum": .array(words.map { .string($0) } + (isRequired ? [] : [.string(""), .null]))
      ])
    case .texts:
      Self.list(of: Self.scalar(isRequired: true), isRequired: isRequired)
    case .patterns(let pattern):
      Self.list(of: Self.pattern(pattern, isRequired: true), isRequired: isRequired)
    case .localized: Self.languages(isRequired: isRequired)
    case .localizedTexts: Self.list(of: Self.languages(isRequired: true), isRequired: isRequired)
    case .map(let fields): Schema.object(fields, canBeEmpty: !isRequired)
    case .maps(let fields):
      Self.list(of: Schema.object(fields, canBeEmpty: false), isRequired: isRequired)
    }
  }

  private static let day = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"

  private static func scalar(isRequired: Bool) -> JSON {
    .object([
      "type": types(["string", "number", "boolean"], isRequired: isRequired),
      "minLength": isRequired ? .number(1) : nil,
    ])
  }

  private static func pattern(_ pattern: String, isRequired: Bool) -> JSON {
    .object([
      "type": types(["string", "number"], isRequired: isRequired),
      "pattern": .string("^(\(isRequired ? "" : "|")\(pattern))$"),
    ])
  }

  private static func list(of entry: JSON, isRequired: Bool) -> JSON {
    .object([
      "type": types(["array"], isRequired: isRequired), "items": entry,
      "minItems": isRequired ? .number(1) : nil,
    ])
  }

  private static func languages(isRequired: Bool) -> JSON {
    .object([
      "type": types(["object"], isRequired: isRequired),
      "properties": .members(Schema.languages.map { ($0.key, $0.json) }),
      "additionalProperties": .bool(false), "minProperties": isRequired ? .number(1) : nil,
    ])
  }

  private static func types(_ names: [String], isRequired: Bool) -> JSON {
    let all = isRequired ? names : names + ["null"]
    return all.count == 1 ? .string(all[0]) : .array(all.map { .string($0) })
  }
}
