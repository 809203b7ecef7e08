/// A heading as a table of contents shows it.
public struct Heading: Sendable, Equatable {
  /// The level, from 1 to 6.
  public let level: Int
  /// The anchor, unique in its document.
  public let id: String
  /// The text without markup.
  public let text: String

  /// A heading.
  public init(level: Int, id: String, text: String) {
    self.level = level
    self.id = id
    self.text = text
  }
}

extension Document {
  /// The headings in the order of the text, also those inside quotations and lists.
  public var headings: [Heading] {
    var headings: [Heading] = []
    collect(from: blocks, into: &headings)
    return headings
  }

  private func collect(from blocks: [Block], into headings: inout [Heading]) {
    for block in blocks {
      switch block.content {
      case .heading(let level, let id, let inlines):
        headings.append(Heading(level: level, id: id, text: inlines.plainText))
      case .quote(let inner):
        collect(from: inner, into: &headings)
      case .list(let list):
        for item in list.items { collect(from: item, into: &headings) }
      case .paragraph, .code, .thematicBreak, .table, .html:
        break
      }
    }
  }
}
