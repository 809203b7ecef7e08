internal import CCommonMark
internal import Diagnostics

/// Texts out of libcmark's tree: what the marks in them stand for, and what is left over.
extension DocumentConverter {
  /// `literal` as the writer wrote it.
  func string(_ literal: UnsafeBufferPointer<UInt8>) -> String {
    guard text.hasMarks else { return String(decoding: literal, as: UTF8.self) }
    var string = ""
    for piece in MarkedPieces(literal) {
      switch piece {
      case .text(let range): string += literal.string(range)
      case .tildes: string += "~~"
      case .reference(let index): string += notes.source(ofReference: index)
      case .splitReference: break
      }
    }
    return string
  }

  /// Adds a text node.
  ///
  /// In plain text footnotes have no place.
  mutating func appendText(_ node: CommonMarkNode, to list: inout InlineList, isPlain: Bool) {
    let literal = node.literal
    reportLeftover(in: literal, of: node)
    guard text.hasMarks else {
      list.append(String(decoding: literal, as: UTF8.self))
      return
    }
    for piece in MarkedPieces(literal) {
      switch piece {
      case .text(let range): list.append(literal.string(range))
      case .tildes(let flanking): list.appendTildes(flanking)
      case .reference(let index): appendReference(index, to: &list, isPlain: isPlain)
      case .splitReference(let index):
        guard notes.references.indices.contains(index) else { continue }
        report(
          notes.references[index],
          Message(zh: "这个脚注的名称被读成了强调", en: "this footnote's name is read as emphasis"),
          help: Message(zh: "去掉其中的下划线", en: "take the underscores out of it"))
      }
    }
  }

  private mutating func appendReference(
    _ index: Int, to list: inout InlineList, isPlain: Bool
  ) {
    guard notes.references.indices.contains(index) else { return }
    let reference = notes.references[index]
    if isPlain {
      report(
        reference,
        Message(zh: "链接或图片里不能放引用", en: "a reference cannot stand inside a link or an image"),
        help: Message(zh: "把它放到右方括号之后", en: "put it after the closing bracket"))
      list.append(reference.source)
    } else if reference.kind == .part {
      let id = String(decoding: reference.label, as: UTF8.self)
      list.append(.reference(id: id, range: reference.range))
    } else if reference.looksLikeDefinition {
      report(
        reference,
        Message(
          zh: "脚注不能在列表或引文里定义", en: "a footnote cannot be defined inside a list or a quotation"),
        help: Message(zh: "把它移到正文末尾", en: "move it to the end of the text"))
    } else if let (number, occurrence) = notes.refer(to: reference.label) {
      list.append(.footnoteReference(number: number, occurrence: occurrence))
    } else {
      let source = reference.source
      report(
        reference, Message(zh: "这条脚注没有定义", en: "this footnote is not defined"),
        help: Message(
          zh: "加一行 \(source): 写明内容；要写这几个符号本身就写 \\\(source)",
          en: "add a line \(source): with its text, or write \\\(source) for the signs themselves"))
    }
  }

  private mutating func report(_ reference: TextReference, _ message: Message, help: Message) {
    let rule: Rule = reference.kind == .note ? .footnote : .brokenReference
    findings.report(rule, at: reference.range, message, help: help)
  }

  private mutating func reportLeftover(
    in literal: UnsafeBufferPointer<UInt8>, of node: CommonMarkNode
  ) {
    guard let leftover = LeftoverMarkup(in: literal, features) else { return }
    let range = range(ofText: node)
    let place = text.bytes.withUnsafeBufferPointer { leftover.firstUnescaped(in: range, of: $0) }
    // All of them escaped: the writer means the signs.
    guard let place else { return }
    findings.report(
      .leftoverMarkup, at: text.fileRange(of: place), leftover.message, help: leftover.help)
  }
}
