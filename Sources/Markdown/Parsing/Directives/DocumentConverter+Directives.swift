internal import CCommonMark

/// Directives, whose lines are blank in the text that libcmark reads.
extension DocumentConverter {
  /// A directive whose end has not come yet.
  private struct Open {
    let opening: DirectiveLine.Opening
    let range: Range<Int>
    var label: [Inline] = []
    /// The blocks before the directive.
    var outside: [Block]
  }

  /// The blocks of `nodes`, put into the directives whose lines are among them.
  mutating func blocks(
    of nodes: ArraySlice<CommonMarkNode>, in directives: [AssembledText.PlacedDirective]
  ) -> [Block] {
    var blocks: [Block] = []
    var open: [Open] = []
    var nodes = nodes
    for placed in directives {
      let before = nodes.prefix { $0.startLine < placed.line }
      nodes = nodes.dropFirst(before.count)
      append(before, to: &blocks, inside: open.count)
      let range = placed.directive.range
      switch placed.directive.kind {
      case .start(let opening):
        let label = takeLabel(of: placed, from: &nodes)
        open.append(Open(opening: opening, range: range, label: label, outside: blocks))
        blocks = []
      case .leaf(let opening):
        let label = takeLabel(of: placed, from: &nodes)
        blocks.append(
          directive(Open(opening: opening, range: range, label: label, outside: []), isLeaf: true))
      case .end:
        guard let last = open.popLast() else { continue }
        let directive = directive(last, isLeaf: false, blocks)
        blocks = last.outside + [directive]
      }
    }
    append(nodes, to: &blocks, inside: open.count)
    // A directive that nothing ends has been reported.
    while let last = open.popLast() { blocks = last.outside + blocks }
    return blocks
  }

  private mutating func append(
    _ nodes: ArraySlice<CommonMarkNode>, to blocks: inout [Block], inside depth: Int
  ) {
    guard !nodes.isEmpty else { return }
    blocks += self.blocks(of: nodes, depth: depth)
  }

  private mutating func takeLabel(
    of placed: AssembledText.PlacedDirective, from nodes: inout ArraySlice<CommonMarkNode>
  ) -> [Inline] {
    guard placed.directive.label != nil, let node = nodes.first,
      node.startLine == placed.labelLine, node.kind == CMARK_NODE_PARAGRAPH
    else { return [] }
    nodes.removeFirst()
    return leaf(node).droppingFirstSpace()
  }

  private mutating func directive(_ open: Open, isLeaf: Bool, _ blocks: [Block] = []) -> Block {
    let opening = open.opening
    if let id = opening.id { headings.take(id, at: open.range, &findings) }
    return Block(
      .directive(
        Directive(
          name: opening.name, isLeaf: isLeaf, label: open.label, id: opening.id,
          attributes: opening.attributes, blocks: blocks, range: open.range)),
      offset: open.range.lowerBound)
  }
}
