internal import Diagnostics

/// Fenced code that is never closed; libcmark lets it end with its container or with the text.
extension DocumentConverter {
  /// Reports a block of code without a closing fence.
  mutating func checkFence(of node: CommonMarkNode) {
    guard isFenced(node), !isClosed(node) else { return }
    findings.report(
      .unterminatedFence, at: range(ofLine: node),
      Message(zh: "这个代码块没有结束", en: "this block of code is never closed"),
      help: Message(zh: "用一行同样的围栏符号结束它", en: "end it with a line that holds the same fence"))
  }

  private func isFenced(_ node: CommonMarkNode) -> Bool {
    if !node.info.isEmpty { return true }
    let start = text.offset(line: node.startLine, column: node.startColumn)
    let line = text.bytes[start..<max(start, text.line(node.startLine).upperBound)]
    guard line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8) else { return false }
    // Indented code that shows a fence starts with that line.
    return !node.literal.prefix { $0 != .newline }.elementsEqual(line)
  }

  private func isClosed(_ node: CommonMarkNode) -> Bool {
    let lines = node.literal.count { $0 == .newline }
    let endsWithContainer = node.parent.map { node.endLine > $0.endLine } ?? false
    return !endsWithContainer && lines == node.endLine - node.startLine - 1
  }
}
