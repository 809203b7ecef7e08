import Diagnostics
import Markdown
import SiteModel

/// Checks that each directive of a text holds what its name promises.
struct DirectiveCheck {
  private let file: SourceFile
  private let isInPaper: Bool
  private let isTranslation: Bool
  private var diagnostics: [Diagnostic] = []

  /// What is wrong with the directives of `text`.
  static func problems(of text: ParsedFile) -> [Diagnostic] {
    var check = DirectiveCheck(text)
    for directive in text.body.directives { check.check(directive) }
    return check.diagnostics
  }

  private init(_ text: ParsedFile) {
    file = text.file
    if case .section = text.key { isInPaper = true } else { isInPaper = false }
    if case .translation = text.facts { isTranslation = true } else { isTranslation = false }
  }

  private mutating func check(_ directive: Directive) {
    let name = directive.name.rawValue
    checkAttributes(of: directive)
    switch directive.name {
    case .note, .important, .example:
      requireText(
        of: directive,
        help: Message(
          zh: "把文字写在 :::\(name) 和 ::: 之间", en: "write the text between :::\(name) and :::"))
    case .quote:
      requireText(
        of: directive,
        help: Message(
          zh: "把引文写在 :::quote 和 ::: 之间", en: "write the quoted words between :::quote and :::"))
      if directive.label.isEmpty {
        report(
          .missingSource, directive.range,
          Message(zh: "这段引文没有注明出处", en: "this quotation does not say what it quotes"),
          help: Message(
            zh: "写成 :::quote[《文件名》，位置]", en: "write :::quote[《the document》, the place]"))
      }
    case .term:
      requireText(
        of: directive,
        help: Message(
          zh: "在 :::term 和 ::: 之间写明名词的含义", en: "write between :::term and ::: what the term means"))
      if directive.label.isEmpty || directive.id == nil {
        report(
          .exhibit, directive.range,
          Message(zh: "名词要有名称和 id", en: "a term needs its name and an id"),
          help: Message(zh: "写成 :::term[名词]{#id}", en: "write :::term[the term]{#id}"))
      }
    case .table, .figure, .chart:
      guard isInPaper else {
        return report(
          .exhibit, directive.range,
          Message(
            zh: "只有白皮书的各部分才给表和图编号",
            en: "only the sections of a white paper number tables and figures"),
          help: Message(
            zh: "去掉 :::\(name)，直接写表格或图片", en: "write the table or the image without :::\(name)"))
      }
      guard !directive.isLeaf else { return }
      if directive.name == .table { checkTable(directive) }
      if directive.name == .figure { checkFigure(directive) }
    }
  }

  private mutating func requireText(of directive: Directive, help: Message) {
    guard directive.isLeaf || directive.blocks.isEmpty else { return }
    report(
      .directive, directive.range,
      Message(
        zh: "“\(directive.name.rawValue)”里没有文字", en: "“\(directive.name.rawValue)” holds no text"),
      help: help)
  }

  private mutating func checkAttributes(of directive: Directive) {
    let keys =
      switch directive.name {
      case .table, .figure: ["unit", "source", "as-of"]
      case .note, .important, .example, .quote, .term, .chart: [String]()
      }
    for attribute in directive.attributes {
      guard keys.contains(attribute.key) || directive.isLeaf else {
        let near = nearestName(to: attribute.key, among: keys)
        report(
          .directive, attribute.range,
          Message(
            zh: "“\(directive.name.rawValue)”没有属性“\(attribute.key)”",
            en: "“\(directive.name.rawValue)” does not have the attribute “\(attribute.key)”"),
          help: near.map(Message.didYouMean)
            ?? (keys.isEmpty
              ? Message(zh: "删去它", en: "delete it")
              : Message(
                zh: "可用的属性：\(Message.list(keys).zh)",
                en: "the attributes are: \(Message.list(keys).en)")))
        continue
      }
      if isTranslation, attribute.key != "unit" {
        report(
          .translatedFact, attribute.range,
          Message(
            zh: "译文里不重复写“\(attribute.key)”", en: "a translation does not repeat “\(attribute.key)”"),
          help: Message(
            zh: "事实只在原文文件里写一次；请在这里删去",
            en: "facts are written once, in the source language's file; delete it here"))
      }
    }
  }

  private mutating func checkTable(_ directive: Directive) {
    let tables = directive.blocks.compactMap { block -> Table? in
      if case .table(let table) = block.content { table } else { nil }
    }
    guard tables.count == 1, case .table(let table)? = directive.blocks.first?.content else {
      return report(
        .exhibit, directive.range,
        Message(zh: "“table”里放一个表格，后面是它的注", en: "“table” holds one table, and after it its notes"),
        help: Message(
          zh: "表格写在 :::table 的下一行，注的前面空一行",
          en: "write the table on the line below :::table, with a blank line before the notes"))
    }
    do {
      _ = try MergedGrid([table.header] + table.rows, continuation: \.continuation)
    } catch {
      report(
        .tableRow, directive.blocks[0].range,
        Message(
          zh: "第 \(error.row + 1) 行第 \(error.column + 1) 格与它所接的格拼不成矩形",
          en: "cell \(error.column + 1) of row \(error.row + 1) makes no rectangle with the one it"
            + " continues"),
        help: Message(
          zh: "^ 接上面的格，< 接左边的格；矩形里其余各格都写 ^ 或 <",
          en: "^ continues the cell above, < the cell to the left; write ^ or < in every other cell"
            + " of the rectangle"))
    }
  }

  private mutating func checkFigure(_ directive: Directive) {
    if case .paragraph(let inlines)? = directive.blocks.first?.content, inlines.count == 1,
      case .image = inlines[0]
    {
      return
    }
    report(
      .exhibit, directive.range,
      Message(zh: "“figure”里放一张图片，后面是它的注", en: "“figure” holds one image, and after it its notes"),
      help: Message(
        zh: "在 :::figure 的下一行写 ![图上是什么](../../media/….png)",
        en: "write ![what the image shows](../../media/….png) on the line below :::figure"))
  }

  private mutating func report(
    _ rule: Rule, _ range: Range<Int>, _ message: Message, help: Message

  ) {
    diagnostics.append(Diagnostic(rule, in: file, at: range, message, help: help))
  }
}

extension Block {
  fileprivate var range: Range<Int> { offset..<(offset + 1) }
}
