import Export
import Markdown
import SiteModel

extension WeChatWriter {
  /// Writes a list; the lists in its items follow these items, deeper by one.
  ///
  /// WeChat's editor breaks lists that stand in others.
  mutating func list(_ list: List, depth: Int, in text: WeChatText) {
    var number = list.start
    var items: [[Block]] = []
    for item in list.items {
      let head = item.prefix { !$0.holdsList }
      items.append(Array(head))
      let rest = item.dropFirst(head.count)
      guard !rest.isEmpty else { continue }
      run(items, from: number, depth: depth, in: text)
      number = number.map { $0 + items.count }
      items = []
      movedOut(Array(rest), depth: depth, in: text)
    }
    run(items, from: number, depth: depth, in: text)
  }

  /// Writes items that stand next to each other; each is a piece.
  private mutating func run(
    _ items: [[Block]], from start: Int?, depth: Int, in text: WeChatText
  ) {
    guard !items.isEmpty else { return }
    let style = WeChatStyle.list(isNumbered: start != nil, depth: depth)
    let write = { (writer: inout WeChatWriter) in
      for (index, blocks) in items.enumerated() {
        writer.from(text.writing.path, blocks.first?.offset ?? 0) { writer in
          if let start {
            writer.item(start + index, listStyle: style) { $0.listItem(blocks, in: text) }
          } else {
            writer.piece { $0.listItem(blocks, in: text) }
          }
        }
      }
    }
    if let start {
      container("ol", style: style, start: start, write)
    } else {
      container("ul", style: style, write)
    }
  }

  private mutating func listItem(_ blocks: [Block], in text: WeChatText) {
    element("li", style: WeChatStyle.item) { writer in
      let language = text.context.language
      writer.element("section", style: WeChatStyle.itemText(language)) { writer in
        if blocks.count == 1, case .paragraph(let inlines)? = blocks.first?.content {
          writer.phrase(inlines, in: text)
        } else {
          writer.flow(blocks, in: text)
        }
      }
    }
  }

  /// Writes what follows, in an item, from its first list on.
  private mutating func movedOut(_ blocks: [Block], depth: Int, in text: WeChatText) {
    for block in blocks {
      if case .list(let list) = block.content {
        changes.nestedLists += 1
        self.list(list, depth: depth + 1, in: text)
      } else {
        container("section", style: WeChatStyle.continuation(depth: depth)) {
          $0.flow([block], in: text)
        }
      }
    }
  }

  /// Writes blocks whose paragraphs are not indented.
  private mutating func flow(_ blocks: [Block], in text: WeChatText) {
    for block in blocks {
      guard case .paragraph(let inlines) = block.content else {
        self.blocks([block], in: text)
        continue
      }
      from(text.writing.path, block.offset) { writer in
        if inlines.isImagesOnly { return writer.images(inlines, in: text) }
        writer.paragraph(style: WeChatStyle.plainParagraph(text.context.language)) {
          $0.phrase(inlines, in: text)
        }
      }
    }
  }
}

extension Block {
  /// Whether it is a list or has one in it.
  fileprivate var holdsList: Bool {
    switch content {
    case .list: true
    case .quote(let blocks): blocks.contains(where: \.holdsList)
    default: false
    }
  }
}
