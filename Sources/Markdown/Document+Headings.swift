/// A heading as a table of contents shows it.
public struct Heading: Sendable, Equatable {
  /// The level, from 1 to 6.
  public let level: Int
  /// The anchor, unique in its document.
  public let id: String
  /// The text without markup.
  public let text: String
  /// The heading's place among those around it, level by level from the second on: `[2, 1]` is the
  /// first heading of the third level under the second of the second.
  public let number: [Int]

  /// A heading.
  public init(level: Int, id: String, text: String, number: [Int] = []) {
    self.level = level
    self.id = id
    self.text = text
    self.number = number
  }
}

extension Document {
  /// The headings in the order of the text, also those inside quotations, lists and directives.
  public var headings: [Heading] {
    var outline = Outline()
    outline.collect(from: blocks)
    return outline.headings
  }
}

private struct Outline {
  private(set) var headings: [Heading] = []
  private var number: [Int] = []

  mutating func collect(from blocks: [Block]) {
    for block in blocks {
      switch block.content {
      case .heading(let level, let id, let inlines):
        count(level)
        headings.append(
          Heading(level: level, id: id, text: inlines.plainText, number: number))
      case .quote(let inner):
        collect(from: inner)
      case .list(let list):
        for item in list.items { collect(from: item) }
      case .directive(let directive):
        collect(from: directive.blocks)
      case .paragraph, .code, .thematicBreak, .table, .html:
        break
      }
    }
  }

  /// Counts a heading; a level that is left out counts as its first.
  private mutating func count(_ level: Int) {
    let depth = max(level, 2) - 1
    if number.count >= depth {
      number.removeLast(number.count - depth)
      number[depth - 1] += 1
    } else {
      while number.count < depth { number.append(1) }
    }
  }
}
