import Diagnostics
import Markdown
import SiteModel

/// Compares a section's translation with its source: they share their headings, tables, figures and
/// terms, so that numbers and anchors are the same in every language.
struct PaperParity {
  private let source: ParsedFile
  private let translation: ParsedFile

  /// What the translation numbers and names otherwise than its source: the first of each kind.
  static func problems(of translation: ParsedFile, to source: ParsedFile) -> [Diagnostic] {
    let parity = PaperParity(source: source, translation: translation)
    return [parity.directives, parity.headings].compactMap { $0 }
  }

  private var directives: Diagnostic? {
    difference(
      { Self.directives(in: $0.body) },
      help: Message(
        zh: "译文的表、图和名词要与原文相同，次序也相同",
        en: "give the translation the same tables, figures and terms in the same order"))
  }

  private var headings: Diagnostic? {
    difference(
      { $0.body.blocks.parts(\.headingPart) },
      help: Message(
        zh: "译文的标题要与原文对应，# 的个数和 {#id} 都相同",
        en: "give the translation the same headings, with the same number of # and the same {#id}"))
  }

  private func difference(
    _ parts: (ParsedFile) -> [TextPart], help: Message
  ) -> Diagnostic? {
    guard let difference = PartDifference(source, translation, parts) else { return nil }
    return Diagnostic(
      .translationParity, in: translation.file, at: translation.line(of: difference, in: source),
      difference.message, help: help,
      notes: [
        .init(
          Message(zh: "原文", en: "the source"), path: source.file.path,
          place: source.file.place(at: difference.sourcePlace ?? 0))
      ])
  }

  /// What is numbered or named.
  private static func directives(in body: Document) -> [TextPart] {
    body.directives.compactMap { directive in
      switch directive.name {
      case .table, .figure, .chart, .term:
        let id = directive.id.map { " “\($0)”" } ?? ""
        return TextPart(
          name: Message(
            zh: "\(directive.name.inWords.zh)\(id)", en: "the \(directive.name.inWords.en)\(id)"),
          words: directive.label.plainText, offset: directive.range.lowerBound)
      case .note, .important, .example, .quote: return nil
      }
    }
  }
}
