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
      requireText(of: directive, help: "write the text between :::\(name) and :::")
    case .quote:
      requireText(of: directive, help: "write the quoted words between :::quote and :::")
      if directive.label.isEmpty {
        report(
          .missingSource, directive.range, "this quotation does not say what it quotes",
          help: "write :::quote[《the document》, the place]")
      }
    case .term:
      requireText(of: directive, help: "write between :::term and ::: what the term means")
      if directive.label.isEmpty || directive.id == nil {
        report(
          .exhibit, directive.range, "a term needs its name and an id",
          help: "write :::term[the term]{#id}")
      }
    case .table, .figure, .chart:
      guard isInPaper else {
        return report(
          .exhibit, directive.range, "only the sections of a white paper number tables and figures",
          help: "write the table or the image without :::\(name)")
      }
      guard !directive.isLeaf else { return }
      if directive.name == .table { checkTable(directive) }
      if directive.name == .figure { checkFigure(directive) }
    }
  }

  private mutating func requireText(of directive: Directive, help: String) {
    guard directive.isLeaf || directive.blocks.isEmpty else { return }
    report(.directive, directive.range, "“\(directive.name.rawValue)” holds no text", help: help)
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
          "“\(directive.name.rawValue)” does not have the attribute “\(attribute.key)”",
          help: near.map { "did you mean “\($0)”?" }
            ?? (keys.isEmpty
              ? "delete it" : "the attributes are: \(keys.joined(separator: ", "))"))
        continue
      }
      if isTranslation, attribute.key != "unit" {
        report(
          .translatedFact, attribute.range,
          "a translation does not repeat “\(attribute.key)”",
          help: "facts are written once, in the source language's file; delete it here")
      }
    }
  }

  private mutating func checkTable(_ directive: Directive) {
    let tables = directive.blocks.compactMap { block -> Table? in
      if case .table(let table) = block.content { table } else { nil }
    }
    guard tables.count == 1, case .table(let table)? = directive.blocks.first?.content else {
      return report(
        .exhibit, directive.range, "“table” holds one table, and after it its notes",
        help: "write the table on the line below :::table, with a blank line before the notes")
    }
    do {
      _ = try MergedGrid([table.header] + table.rows, continuation: \.continuation)
    } catch {
      report(
        .tableRow, directive.blocks[0].range,
        "cell \(error.column + 1) of row \(error.row + 1) makes no rectangle with the one it"
          + " continues",
        help: "^ continues the cell above, < the cell to the left; write ^ or < in every other cell"
          + " of the rectangle")
    }
  }

  private mutating func checkFigure(_ directive: Directive) {
    if case .paragraph(let inlines)? = directive.blocks.first?.content, inlines.count == 1,
      case .image = inlines[0]
    {
      return
    }
    report(
      .exhibit, directive.range, "“figure” holds one image, and after it its notes",
      help: "write ![what the image shows](../../media/….png) on the line below :::figure")
  }

  private mutating func report(
    _ rule: Rule, _ range: Range<Int>, _ message: String, help: String
  ) {
    diagnostics.append(Diagnostic(rule, in: file, at: range, message, help: help))
  }
}

extension Block {
  fileprivate var range: Range<Int> { offset..<(offset + 1) }
}
