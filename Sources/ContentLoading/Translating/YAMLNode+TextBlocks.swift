import ContentSchema
import Translations

extension TextBlock {
  /// Whether it is of the sources, which a translation need not translate.
  var isOfSources: Bool { kind == .field("sources") }
}

extension YAMLNode {
  /// The texts of a front matter that are translated, in the order of the schema.
  func textBlocks(_ schema: Schema) -> [TextBlock] {
    schema.fields.flatMap { field -> [TextBlock] in
      switch field.translation {
      case .none, .own: []
      case .text, .texts, .entries:
        self[field.key].map { $0.blocks(of: field, in: field.key) } ?? []
      }
    }
  }

  private subscript(key: String) -> YAMLNode? {
    guard case .mapping(let members) = value else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The texts of the field's value, or of what of its entries is translated; none where it is
  /// empty.
  private func blocks(of field: Field, in key: String) -> [TextBlock] {
    switch (value, field.shape) {
    case (.scalar(let text), _): isEmpty ? [] : [TextBlock(field: key, text, range: range)]
    case (.sequence(let entries), _): entries.flatMap { $0.blocks(of: field, in: key) }
    case (.mapping, .maps(let members)):
      members.filter { $0.translation == .text }.flatMap { member in
        self[member.key].map { $0.blocks(of: member, in: key) } ?? []
      }
    case (.mapping, _): []
    }
  }
}
