import Translations

extension YAMLNode {
  /// The texts of a front matter that are translated, in the order of the schema.
  func textBlocks(_ schema: Schema) -> [TextBlock] {
    guard case .mapping(let members) = value else { return [] }
    let keys = Schema.commonTexts + schema.translatedTexts + schema.translatedLists
    return keys.flatMap { key -> [TextBlock] in
      guard let node = members.first(where: { $0.key == key })?.value else { return [] }
      guard case .sequence(let entries) = node.value else { return node.block(of: key) }
      return entries.flatMap { $0.block(of: key) }
    }
  }

  /// The text, or the translated text of a map, as a block; none where it is empty.
  private func block(of key: String) -> [TextBlock] {
    switch value {
    case .scalar(let text): isEmpty ? [] : [TextBlock(field: key, text, range: range)]
    case .mapping(let members):
      members.filter { $0.key == Schema.translatedMembers[key] }.flatMap { $0.value.block(of: key) }
    case .sequence: []
    }
  }
}
