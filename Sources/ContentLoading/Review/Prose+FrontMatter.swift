import Proofreading
import SiteModel

extension Prose {
  /// Keys whose values are names and facts, or words that are quoted because they are wrong.
  static let unread: Set = [
    "address", "date", "draft", "end", "events", "id", "image", "isbn", "issn", "lastmod",
    "printed",
    "published", "role", "start", "state", "tasks", "unit", "verbatim", "waivers", "was",
    // Of the settings.
    "base_url", "conac", "error_report", "icp", "police", "rules", "site_id_code",
  ]

  /// Adds the texts of the front matter of a file about `key`.
  mutating func addFrontMatter(_ node: YAMLNode, of key: ContentKey) {
    guard case .mapping(let members) = node.value else { return }
    for member in members where !Self.unread.contains(member.key) {
      switch (key, member.key) {
      // A plan's own number is checked as such.
      case (.plan, "number"): continue
      case (_, "sic"): addNotes(of: member.value)
      case (.task, "measures"): addTexts(of: member.value, isExcerpt: true)
      default: addTexts(of: member.value, isExcerpt: false)
      }
    }
  }

  private mutating func addTexts(of node: YAMLNode, isExcerpt: Bool) {
    switch node.value {
    case .scalar(let text):
      // An id, a number or a date.
      if text.utf8.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: " ") }) {
        add(text, at: node.range, isExcerpt: isExcerpt)
      }
    case .sequence(let nodes):
      for node in nodes { addTexts(of: node, isExcerpt: isExcerpt) }
    case .mapping(let members):
      addAlternative(of: members)
      for member in members where !Self.unread.contains(member.key) {
        addTexts(of: member.value, isExcerpt: isExcerpt || member.key == "quote")
      }
    }
  }

  private mutating func addAlternative(of members: [YAMLNode.Member]) {
    guard let image = members.first(where: { $0.key == "image" })?.value,
      let text = members.first(where: { $0.key == "alt" })?.value,
      case .scalar(let name) = image.value, case .scalar(let words) = text.value
    else { return }
    add(alternative: words, of: name, at: text.range)
  }

  /// Adds the notes on the oddities of a text, but not the words that are odd.
  private mutating func addNotes(of node: YAMLNode) {
    guard case .sequence(let nodes) = node.value else { return }
    for node in nodes {
      if case .mapping(let members) = node.value {
        for member in members where member.key != "quote" {
          addTexts(of: member.value, isExcerpt: false)
        }
      } else {
        addTexts(of: node, isExcerpt: false)
      }
    }
  }
}
