import ContentLoading
import ContentSchema
import Diagnostics
import SiteModel
import Testing

/// The schema that editors get says what the loader does: the same keys, and the same that are
/// required, at every depth.
struct SchemaTests {
  private static let files: [Schema.Kind: String] = [
    .plan: "plans/2023/plan", .task: "plans/2023/01", .week: "weeks/2023/week",
    .event: "weeks/2023/opening", .paper: "papers/2023/paper", .section: "papers/2023/01-start",
    .news: "news/2023-03-02-issued", .page: "pages/about",
  ]

  @Test("The loader knows the keys of the schema and no others", arguments: Schema.Kind.allCases)
  func knowsSameKeys(kind: Schema.Kind) async throws {
    for role in kind.isMarkdown ? Schema.Role.allCases : [.source] {
      let schema = Schema.of(kind)
      let fields = role == .source ? schema.fields : schema.translatedFields
      let said = try await diagnostics(of: kind, role, probe(fields))
      let lists = said.filter { $0.rule == .unknownKey }.compactMap { $0.help?.en }
      // The loader knows the rules that cannot be adjusted too, so as to say so.
      let isOfRules = { (list: String) in list.contains(Rule.pageWeight.code) }
      #expect(
        Set(lists).filter { !isOfRules($0) } == Set(keyLists(of: fields)).filter { !isOfRules($0) },
        "\(kind) \(role)")
    }
  }

  @Test(
    "The loader misses what the schema requires, and nothing else", arguments: Schema.Kind.allCases)
  func missesSameKeys(kind: Schema.Kind) async throws {
    let fields = Schema.of(kind).fields
    let said = try await diagnostics(of: kind, .source, probe(fields))
    let missing = said.filter { $0.rule == .missingKey }.compactMap { $0.help?.en }
    let keys = missing.map { String($0.dropFirst("add `".count).prefix { $0 != ":" }) }
    #expect(keys.sorted() == requiredKeys(of: fields).sorted())
  }

  @Test("The loader understands every example", arguments: Schema.Kind.allCases)
  func understandsExamples(kind: Schema.Kind) async throws {
    for role in kind.isMarkdown ? Schema.Role.allCases : [.source] {
      let schema = Schema.of(kind)
      let fields = role == .source ? schema.fields : schema.translatedFields
      let text = fields.map { "\($0.key): \($0.example)\n" }.joined()
      let wrong = try await diagnostics(of: kind, role, text).filter {
        [.unknownKey, .wrongType, .invalidValue, .invalidDate, .yaml, .unsafeAddress].contains(
          $0.rule)
      }
      // Numbers and dates are held against the file's name and the plan, and no ISBN is invented.
      let excused = ["number", "chapter", "is named for", "ISBN", "ISSN"]
      let strange = wrong.filter { problem in
        !excused.contains { problem.message.en.contains($0) }
      }
      #expect(strange.isEmpty, "\(kind) \(role): \(strange.map(\.message.en))")
    }
  }

  private func diagnostics(
    of kind: Schema.Kind, _ role: Schema.Role, _ yaml: String
  ) async throws -> [Diagnostic] {
    let path: String
    var changes: [Change] = []
    switch kind {
    case .site: path = "site.yml"
    case .units: path = "units.yml"
    case .data:
      path = "papers/2023/data/probe.yml"
      changes = [.text("papers/2023/data/probe.csv", "year\n2022\n")]
    default: path = "\(Self.files[kind] ?? "").\(role == .source ? "zh" : "en").md"
    }
    changes.append(.text(path, kind.isMarkdown ? "---\n\(yaml)---\n\n正文\n" : yaml))
    return try await Project(changes).load().diagnostics.filter { $0.path == "Content/\(path)" }
  }

  /// A map that has an unknown key at every depth, and of the keys those that hold maps.
  private func probe(_ fields: [Field]) -> String {
    "{ \(members(fields)) }\n"
  }

  private func members(_ fields: [Field]) -> String {
    let nested = fields.compactMap { field -> String? in
      guard let inner = field.shape.fields else { return nil }
      let map = "{ \(members(inner)) }"
      return "\(field.key): \(field.shape.isList ? "[\(map)]" : map)"
    }
    return (["zzzzzzzzzzzzzzzzzzzzzzzz: 1"] + nested).joined(separator: ", ")
  }

  private func keyLists(of fields: [Field]) -> [String] {
    ["the keys are: \(fields.keys.joined(separator: ", "))"]
      + fields.compactMap(\.shape.fields).flatMap(keyLists)
  }

  private func requiredKeys(of fields: [Field]) -> [String] {
    fields.filter { $0.isRequired && $0.shape.fields == nil }.keys
      + fields.compactMap(\.shape.fields).flatMap(requiredKeys)
  }
}

extension Shape {
  /// The keys of the maps that a value holds; `nil` where it holds none.
  fileprivate var fields: [Field]? {
    switch self {
    case .map(let fields), .maps(let fields): fields
    case .localized, .localizedTexts: Schema.languages
    default: nil
    }
  }

  fileprivate var isList: Bool {
    switch self {
    case .maps, .localizedTexts: true
    default: false
    }
  }
}
