import Export
import Markdown
import SiteModel

/// How a text is written for WeChat: with the numbers of its page, and without links.
struct WeChatText {
  /// The page of the text, in the language of the text.
  let context: PageContext
  /// The text.
  let writing: Writing
  /// The tables and figures that the text may refer to; `nil` for texts outside white papers.
  let index: PaperIndex?
  /// The number before the heading with an id.
  let numbers: [String: String]

  /// The text of the page that `context` is of.
  init(of article: Article, in context: PageContext) {
    let rendition = article.writing.rendition(in: context.page.language)
    let context = context.speaking(rendition.language)
    self.context = context
    writing = rendition.value
    switch context.page.subject {
    case .section(let section):
      index = context.publication.index(of: section.paper)
      numbers = Dictionary(
        writing.body.headings.map {
          ($0.id, context.strings.headingPrefix($0.number, inSection: section.number))
        }, uniquingKeysWith: { first, _ in first })
    case .paper(let paper):
      index = context.publication.index(of: paper)
      numbers = [:]
    default:
      index = nil
      numbers = [:]
    }
  }

  /// Where an address leads.
  enum Goal {
    /// To a place of the same text.
    case here
    /// To a page on the web.
    case web(String)
    /// To another page of the site, while nobody knows where it is published.
    case unpublished
  }

  /// Where a destination in the text leads.
  func goal(of destination: String) -> Goal {
    if destination.utf8.first == UInt8(ascii: "#") { return .here }
    switch writing.targets[destination] {
    case .page(let path, let fragment): return goal(path, fragment)
    case .media(let route): return web(context.site.baseAddress.map { $0 + route.path })
    case nil: return .web(percentEncoded(destination))
    }
  }

  /// Where a reference leads.
  func goal(of target: PaperIndex.Target) -> Goal {
    let (section, id) = target.place
    return goal(Subject.section(section).path, id)
  }

  private func goal(_ path: PagePath, _ fragment: String?) -> Goal {
    if path == context.page.subject.path { return .here }
    let address = context.publication.address(of: path, in: context.language)
    return web(address.map { $0 + (fragment.map { "#\($0)" } ?? "") })
  }

  private func web(_ address: String?) -> Goal {
    address.map { .web($0) } ?? .unpublished
  }

  /// What the paragraphs of the text read, without what stands between them.
  var sentences: String {
    let paragraphs = writing.body.blocks.compactMap { block in
      if case .paragraph(let inlines) = block.content { plainText(of: inlines) } else { nil }
    }
    return paragraphs.joined(separator: context.strings.sentenceSpace)
  }

  private func plainText(of inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .reference(let id, _): index?[id].map(context.name) ?? ""
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
        .link(_, let inner):
        plainText(of: inner)
      case .image: ""
      default: [inline].plainText
      }
    }.joined()
  }

  /// The image at a destination in the text.
  func image(at destination: String) -> MediaFile? {
    guard case .media(let route) = writing.targets[destination] else { return nil }
    return context.publication.media.first { $0.route == route }
  }
}
