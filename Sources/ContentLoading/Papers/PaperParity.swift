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
    let title: Message
    let offset: Int

    static func == (a: Part, b: Part) -> Bool {
      a.title == b.title
    }
  }

  private var directives: Diagnostic? {
    difference(
      Self.directives(in: source.body), Self.directives(in: translation.body),
      help: Message(
        zh: "译文的表、图和名词要与原文相同，次序也相同",
        en: "give the translation the same tables, figures and terms in the same order"))
  }

  private var headings: Diagnostic? {
    difference(
      Self.headings(in: source.body.blocks), Self.headings(in: translation.body.blocks),
      help: Message(
        zh: "译文的标题要与原文对应，# 的个数和 {#id} 都相同",
        en: "give the translation the same headings, with the same number of # and the same {#id}"))
  }

  private func difference(_ expected: [Part], _ actual: [Part], help: Message) -> Diagnostic? {
    let common = zip(expected, actual).prefix { $0 == $1 }.count
    guard common < max(expected.count, actual.count) else { return nil }
    let wanted = expected.dropFirst(common).first
    let found = actual.dropFirst(common).first
    let message =
      if let wanted, let found {
        Message(
          zh: "这里是\(found.title.zh)，原文是\(wanted.title.zh)",
          en: "\(found.title.en) stands here, and \(wanted.title.en) in the source")
      } else if let wanted {
        Message(zh: "缺少原文的\(wanted.title.zh)", en: "\(wanted.title.en) of the source is missing")
      } else {
        Message(
          zh: "原文里没有\(found?.title.zh ?? "")", en: "\(found?.title.en ?? "") is not in the source")
      }
    let end = translation.file.bytes.count
    let place = wanted.map { source.file.place(at: $0.offset) }
    return Diagnostic(
      .translationParity, in: translation.file,
      at: found.map { translation.file.line(around: $0.offset) } ?? end..<end, message,
      help: help,
      notes: [.init(Message(zh: "原文", en: "the source"), path: source.file.path, place: place)])
  }

  private static func headings(in blocks: [Block]) -> [Part] {
    blocks.flatMap { block -> [Part] in
      switch block.content {
      case .heading(let level, let id, _):
        let pin = id.utf8.starts(with: "s-".utf8) ? "" : " {#\(id)}"
        let heading = Message.heading(ofLevel: level)
        return [
          Part(
            title: Message(zh: "\(heading.zh)\(pin)", en: "\(heading.en)\(pin)"),
            offset: block.offset)
        ]
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
          title: Message(
            zh: "\(directive.name.inWords.zh)\(id)", en: "the \(directive.name.inWords.en)\(id)"),
          offset: directive.range.lowerBound)
      case .note, .important, .example, .quote: return nil
      }
    }
  }
}
