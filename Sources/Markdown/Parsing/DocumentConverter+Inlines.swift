internal import CCommonMark
internal import Diagnostics

extension DocumentConverter {
  /// The inlines of `parent`, which stand inside `depth` others.
  mutating func inlines(of parent: CommonMarkNode, depth: Int, isPlain: Bool = false) -> [Inline] {
    var list = InlineList()
    var child = parent.firstChild
    guard depth <= Limits.inlines else {
      reportDepth(
        at: text.fileRange(of: searchStart..<searchStart),
        Message(zh: "强调、链接和图片", en: "emphasis, links and images"),
        Limits.inlines)
      return []
    }
    while let node = child {
      append(node, to: &list, depth: depth, isPlain: isPlain)
      child = node.next
    }
    return list.finish()
  }

  /// Adds a node's inlines.
  ///
  /// In plain text, that is inside links and images, footnotes have no place.
  private mutating func append(
    _ node: CommonMarkNode, to list: inout InlineList, depth: Int, isPlain: Bool
  ) {
    switch node.kind {
    case CMARK_NODE_TEXT:
      appendText(node, to: &list, isPlain: isPlain)
    case CMARK_NODE_SOFTBREAK:
      if keepsSoftBreak(node) { list.append(.softBreak) }
    case CMARK_NODE_LINEBREAK:
      list.append(.lineBreak)
    case CMARK_NODE_CODE:
      list.append(.code(string(node.literal)))
    case CMARK_NODE_EMPH:
      list.append(.emphasis(inlines(of: node, depth: depth + 1, isPlain: isPlain)))
    case CMARK_NODE_STRONG:
      list.append(.strong(inlines(of: node, depth: depth + 1, isPlain: isPlain)))
    case CMARK_NODE_LINK:
      list.append(link(node, depth: depth))
    case CMARK_NODE_IMAGE:
      list.append(image(node, depth: depth))
    case CMARK_NODE_HTML_INLINE:
      if isContent { reportHTML(node) } else { list.append(.html(string(node.literal))) }
    default:
      break
    }
  }

  private mutating func link(_ node: CommonMarkNode, depth: Int) -> Inline {
    if let child = node.firstChild, let range = range(ofAutolink: node) {
      let address = address(of: node, at: range)
      if isContent { checkLink(address) }
      return .link(address, [.text(string(child.literal))])
    }
    let range = range(of: node, opening: "[")
    let address = address(of: node, at: range)
    if isContent { checkLink(address) }
    return .link(address, inlines(of: node, depth: depth + 1, isPlain: true))
  }

  private mutating func image(_ node: CommonMarkNode, depth: Int) -> Inline {
    let range = range(of: node, opening: "![")
    let address = address(of: node, at: range)
    let alternative = inlines(of: node, depth: depth + 1, isPlain: true)
    if isContent { checkImage(address, alternative) }
    return .image(address, alternative)
  }

  private func address(of node: CommonMarkNode, at range: Range<Int>) -> Address {
    Address(destination: string(node.destination), title: string(node.title), range: range)
  }

  private mutating func checkLink(_ address: Address) {
    if address.destination.isEmpty {
      findings.report(
        .brokenLink, at: address.range, Message(zh: "这个链接没有地址", en: "this link has no address"),
        help: Message(zh: "写成 [文字](地址)", en: "write [text](address)"))
    } else {
      checkSafety(address)
    }
  }

  private mutating func checkImage(_ address: Address, _ alternative: [Inline]) {
    if address.destination.isEmpty {
      findings.report(
        .brokenImage, at: address.range, Message(zh: "这张图片没有地址", en: "this image has no address"),
        help: Message(zh: "写成 ![图上是什么](地址)", en: "write ![what the image shows](address)"))
    } else {
      checkSafety(address)
    }
    guard alternative.plainText.unicodeScalars.allSatisfy(\.isMarkdownWhitespace) else { return }
    findings.report(
      .missingAlternative, at: address.range,
      Message(zh: "这张图片没有供看不见的人使用的替代文字", en: "this image has no text for those who cannot see it"),
      help: Message(
        zh: "写明图上是什么：![图上是什么](\(address.destination))",
        en: "say what it shows: ![what the image shows](\(address.destination))"))
  }

  private mutating func checkSafety(_ address: Address) {
    guard let flaw = address.flaw else { return }
    findings.report(.unsafeAddress, at: address.range, flaw.message, help: flaw.help)
  }

  /// Reports raw HTML, a block or an inline.
  mutating func reportHTML(_ node: CommonMarkNode) {
    let range =
      node.kind == CMARK_NODE_HTML_BLOCK ? self.range(ofLine: node) : self.range(ofTag: node)
    findings.report(
      .rawHTML, at: range, Message(zh: "正文里不能用 HTML", en: "HTML is not allowed in a text"),
      help: RawHTML(string(node.literal)).mend)
  }
}
