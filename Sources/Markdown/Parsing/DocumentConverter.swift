internal import CCommonMark
internal import Diagnostics

/// Turns libcmark's tree into ours, and reports what content may not hold.
struct DocumentConverter {
  /// How lines are joined; none in the specification dialect, which changes and reports nothing.
  let joining: LineJoining?
  var findings: Findings
  var notes: Notes
  var headings = HeadingNumbering()
  /// The tables among the paragraphs.
  var tables = FoundTables()
  /// What occurs in the text.
  var features: Survey.Features = []
  /// The text that the tree being converted was made of.
  var text: MarkedText
  /// The quotations around the node being converted.
  var quotations = 0
  /// The paragraph being converted.
  var origin = LineOrigin(line: 1, column: 1, quotations: 0)
  /// Where in the paragraph the last construct ended whose place was looked for.
  var searchStart = 0
  /// Where in the text the paragraph ends.
  var endOfLeaf = 0
  /// Whether the text is content, and not an example of the specification.
  var isContent: Bool { joining != nil }
  private var isTooDeep = false

  init(joining: LineJoining?, text: MarkedText, notes: Notes, findings: Findings) {
    self.joining = joining
    self.text = text
    self.notes = notes
    self.findings = findings
  }

  /// The blocks of `nodes`, which stand inside `depth` quotations and lists.
  mutating func blocks(of nodes: some Sequence<CommonMarkNode>, depth: Int) -> [Block] {
    var blocks: [Block] = []
    guard depth <= Limits.containers else {
      for node in nodes.prefix(1) {
        reportDepth(
          at: range(ofLine: node), Message(zh: "列表和引文", en: "lists and quotations"),
          Limits.containers)
      }
      return blocks
    }
    for node in nodes { append(node, to: &blocks, depth: depth) }
    return blocks
  }

  private mutating func append(_ node: CommonMarkNode, to blocks: inout [Block], depth: Int) {
    let content: Block.Content
    switch node.kind {
    case CMARK_NODE_PARAGRAPH:
      if let table = tables[node] {
        blocks += self.blocks(of: table)
        return
      }
      content = .paragraph(leaf(node))
    case CMARK_NODE_HEADING:
      if let table = tables[node] {
        blocks += self.blocks(of: table)
        return
      }
      content = heading(node)
    case CMARK_NODE_BLOCK_QUOTE:
      quotations += 1
      content = .quote(self.blocks(of: node.children, depth: depth + 1))
      quotations -= 1
    case CMARK_NODE_LIST:
      var items: [[Block]] = []
      for item in node.children { items.append(self.blocks(of: item.children, depth: depth + 1)) }
      content = .list(List(start: node.listStart, isTight: node.isTightList, items: items))
    case CMARK_NODE_CODE_BLOCK:
      if isContent { checkFence(of: node) }
      content = .code(info: string(node.info), string(node.literal))
    case CMARK_NODE_THEMATIC_BREAK:
      content = .thematicBreak
    case CMARK_NODE_HTML_BLOCK:
      guard !isContent else {
        reportHTML(node)
        return
      }
      content = .html(string(node.literal))
    default:
      return
    }
    blocks.append(Block(content, offset: fileOffset(of: node)))
  }

  private mutating func heading(_ node: CommonMarkNode) -> Block.Content {
    var inlines = leaf(node)
    guard isContent else { return .heading(level: node.headingLevel, id: "", inlines) }
    let id = headings.id(
      level: node.headingLevel, inlines: &inlines, at: range(ofLine: node), &findings)
    return .heading(level: node.headingLevel, id: id, inlines)
  }

  /// The inlines of a paragraph or heading.
  mutating func leaf(_ node: CommonMarkNode) -> [Inline] {
    origin = LineOrigin(of: node, in: text, quotations: quotations)
    endOfLeaf = text.line(node.endLine).upperBound
    searchStart = text.offset(line: node.startLine, column: node.startColumn)
    return inlines(of: node, depth: 0)
  }

  /// Reports once that the text is nested deeper than `limit`.
  mutating func reportDepth(at range: Range<Int>, _ what: Message, _ limit: Int) {
    guard !isTooDeep else { return }
    isTooDeep = true
    findings.report(
      .nestedTooDeep, at: range,
      Message(
        zh: "\(what.zh)的嵌套超过 \(limit) 层", en: "\(what.en) are nested more than \(limit) deep"),
      help: Message(zh: "把里层的单独写成正文", en: "write the inner ones as text of their own"))
  }
}
