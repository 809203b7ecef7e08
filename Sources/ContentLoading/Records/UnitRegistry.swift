import ContentSchema
import Diagnostics
import SiteModel

/// The units of `Content/units.yml`, found by id.
struct UnitRegistry {
  static let path = "Content/units.yml"

  /// The units in the order of the file.
  let units: [ResponsibleUnit]
  private let indexes: [String: Int]

  init(units: [ResponsibleUnit] = []) {
    self.units = units
    indexes = Dictionary(
      units.enumerated().map { ($1.id.value, $0) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(id: String) -> ResponsibleUnit? {
    indexes[id].map { units[$0] }
  }

  /// The id of the unit that a writer most likely meant by `name`, an id or a name.
  func nearest(to name: String) -> (code: String, name: String?)? {
    nearestCode(
      to: name,
      among: units.lazy.map { unit in
        let names = [unit.name, unit.fullName].compactMap(\.self)
        return (code: unit.id.value, names: names.flatMap(\.values))
      })
  }

  static func read(
    _ file: SourceFile, in languages: [Language]
  ) -> (registry: UnitRegistry, diagnostics: [Diagnostic]) {
    let problems = file.textProblems()
    guard problems.isEmpty else { return (UnitRegistry(), problems) }
    let node: YAMLNode
    do {
      node = try YAMLReader.read(0..<file.bytes.count, of: file).get()
    } catch {
      return (UnitRegistry(), [error.diagnostic])
    }
    var reader = FieldReader(
      node, of: file, owner: Message(name: "units.yml"), keys: Schema.units.fields.keys)
    let keys = ["id", "kind", "name", "full_name", "note"]
    let entries = reader.maps("units", each: Message(zh: "单位", en: "a unit"), keys: keys) {
      unit(&$0, in: languages)
    }
    let units = entries.map(\.value)
    var diagnostics = reader.diagnostics
    diagnostics += duplicates(in: units, of: file) { $0.id.value }
    diagnostics += duplicates(in: units, of: file) { $0.name.source }
    return (UnitRegistry(units: units.map(\.value)), diagnostics)
  }

  /// A unit with the place of its id.
  private static func unit(
    _ reader: inout FieldReader, in languages: [Language]
  ) -> Located<ResponsibleUnit>? {
    let id = reader.required("id", reader.id("id"), example: "ip-office")
    let kinds = ResponsibleUnit.Kind.allCases
    let kind = reader.required("kind", reader.choice("kind", of: kinds), example: "body")
    let name = reader.required(
      "name", reader.localized("name", in: languages), example: "{ zh: …, en: … }")
    let fullName = reader.localized("full_name", in: languages)
    let note = reader.localized("note", in: languages)
    guard let id, let kind, let name else { return nil }
    return id.with(
      ResponsibleUnit(
        id: ResponsibleUnit.ID(id.value), kind: kind.value, name: name, fullName: fullName,
        note: note))
  }

  /// Units that share a name or an id.
  ///
  /// Case and Unicode's normal form make no difference.
  private static func duplicates(
    in units: [Located<ResponsibleUnit>], of file: SourceFile, by name: (ResponsibleUnit) -> String
  ) -> [Diagnostic] {
    var first: [String: Range<Int>] = [:]
    var diagnostics: [Diagnostic] = []
    for unit in units {
      let name = name(unit.value)
      // Swift compares strings by canonical equivalence, which is what is wanted here.
      guard let range = first[name.lowercased()] else {
        first[name.lowercased()] = unit.range
        continue
      }
      diagnostics.append(
        Diagnostic(
          .duplicateId, in: file, at: unit.range,
          Message(zh: "有两个单位“\(name)”", en: "there are two units “\(name)”"),
          help: Message(
            zh: "给其中一个换 id 或名称，或删去一个", en: "give one of them another id or name, or delete it"),
          notes: [
            .init(
              Message(zh: "另一个", en: "the other one"), path: file.path,
              place: file.place(at: range.lowerBound))
          ])
      )
    }
    return diagnostics
  }
}
