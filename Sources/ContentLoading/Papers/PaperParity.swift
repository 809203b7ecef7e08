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

  /// A part of a text that both must have, as messages call it.
  private struct Part: Equatable {
    let title: String
    let offset: Int

    static func == (a: Part, b: Part) -> Bool {
      a.title == b.title
    }
  }

  private var directives: Diagnostic? {
    difference(
      Self.directives(in: source.body), Self.directives(in: translation.body),
      help: "give the translation the same tables, figures and terms in the same order")
  }

  private var headings: Diagnostic? {
    difference(
      Self.headings(in: source.body.blocks), Self.headings(in: translation.body.blocks),
      help: "give the translation the same headings, with the same number of # and the same {#id}")
  }

  private func difference(_ expected: [Part], _ actual: [Part], help: String) -> Diagnostic? {
    let common = zip(expected, actual).prefix { $0 == $1 }.count
    guard common < max(expected.count, actual.count) else { return nil }
    let wanted = expected.dropFirst(common).first
    let found = actual.dropFirst(common).first
    let message =
      if let wanted, let found {
        "\(found.title) stands here, and \(wanted.title) in the source"
      } else if let wanted {
        "\(wanted.title) of the source is missing"
      } else {
        "\(found?.title ?? "") is not in the source"
      }
    let end = translation.file.bytes.count
    let place = wanted.map { source.file.place(at: $0.offset) }
    return Diagnostic(
      .translationParity, in: translation.file,
      at: found.map { translation.file.line(around: $0.offset) } ?? end..<end, message,
      help: help, notes: [.init("the source", path: source.file.path, place: place)])
  }

  private static func headings(in blocks: [Block]) -> [Part] {
    blocks.flatMap { block -> [Part] in
      switch block.content {
      case .heading(let level, let id, _):
        let pin = id.utf8.starts(with: "s-".utf8) ? "" : " {#\(id)}"
        return [Part(title: "a heading of level \(level)\(pin)", offset: block.offset)]
      case .quote(let inner): return headings(in: inner)
      case .list(let list): return list.items.flatMap(headings)
      case .directive(let directive): return headings(in: directive.blocks)
      case .paragraph, .code, .thematicBreak, .table, .html: return []
      }
    }
  }

  /// What is numbered or named.
  private static func directives(in body: Document) -> [Part] {
    body.directives.compactMap { directive in
      switch directive.name {
      case .table, .figure, .chart, .term:
        let id = directive.id.map { " “\($0)”" } ?? ""
        return Part(
          title: "the \(directive.name.rawValue)\(id)", offset: directive.range.lowerBound)
      case .note, .important, .example, .quote: return nil
      }
    }
  }
}
