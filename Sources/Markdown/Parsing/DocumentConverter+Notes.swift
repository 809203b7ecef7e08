/// Footnotes, which stand behind the text itself.
extension DocumentConverter {
  /// The document in the tree below `root`, which libcmark made of `assembled`.
  mutating func document(of root: CommonMarkNode, _ assembled: AssembledText) -> Document {
    let nodes = Array(root.children)
    let end = nodes.firstIndex { $0.startLine > assembled.lastLine } ?? nodes.count
    var document = Document(blocks: blocks(of: nodes[..<end], in: assembled.directives))
    let noteNodes = assembled.nodes(ofNotesAmong: nodes[end...])

    // A footnote may refer to others, which come after those that the text refers to.
    var converted: [[Block]] = []
    while converted.count < notes.order.count {
      let index = notes.order[converted.count]
      converted.append(blocks(of: noteNodes[index], depth: 0))
    }
    for (position, index) in notes.order.enumerated() {
      document.footnotes.append(
        Footnote(
          label: String(decoding: notes.definitions[index].label, as: UTF8.self),
          number: position + 1, blocks: converted[position],
          referenceCount: notes.referenceCount(of: index)))
    }
    notes.reportUnused(&findings)
    return document
  }
}

extension AssembledText {
  /// The nodes of each footnote among those that stand behind the text itself.
  fileprivate func nodes(ofNotesAmong nodes: ArraySlice<CommonMarkNode>) -> [[CommonMarkNode]] {
    var nodesOfNotes: [[CommonMarkNode]] = Array(repeating: [], count: noteLines.count)
    var note = 0
    for node in nodes {
      while note < noteLines.count, noteLines[note].upperBound < node.startLine { note += 1 }
      if note < noteLines.count, noteLines[note].contains(node.startLine) {
        nodesOfNotes[note].append(node)
      }
    }
    return nodesOfNotes
  }
}
