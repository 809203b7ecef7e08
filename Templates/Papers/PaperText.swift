import Markdown
import Markup
import SiteModel

/// How the text of a white paper's section is rendered: with its numbers, its tables and figures,
/// and its references.
struct PaperText {
  /// Where the text stands.
  enum Place {
    /// On the section's own page.
    case section
    /// On the page that holds the whole paper.
    case wholePaper
    /// In a chapter of an e-book.
    case book
    /// In an entry of a feed.
    case feed
  }

  let section: PaperSection
  let place: Place
  /// The page, in the language of the text.
  let context: PageContext
  /// The text that readers get, and its language.
  let rendition: Rendition<Writing>

  init(section: PaperSection, place: Place, context: PageContext) {
    self.section = section
    self.place = place
    rendition = section.article.writing.rendition(in: context.page.language)
    let context = context.speaking(rendition.language)
    self.context = context
    numbers = Dictionary(
      rendition.value.body.headings.map {
        ($0.id, context.strings.headingPrefix($0.number, inSection: section.number))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The numbers of the text's headings, by id.
  private let numbers: [String: String]

  private var index: PaperIndex { context.publication.index(of: section.paper) }

  /// How the text is rendered.
  var rendering: DocumentRendering {
    var rendering = context.rendering(in: context.language)
    rendering.idPrefix = prefix(of: section)
    if place == .wholePaper {
      rendering.headingShift = 1
      rendering.labels.footnotes = context.strings.footnotes(ofSection: section.number)
    }
    rendering.headingNumber = { numbers[$0] }
    rendering.reference = reference
    rendering.address = { address(for: $0) }
    rendering.exhibit = { directive, html in
      guard let exhibit = directive.id.flatMap(index.exhibit) else { return }
      html.exhibit(exhibit, directive, in: self)
    }
    if place == .section { rendering.besideHeading = { $1.samePlace($0, in: context) } }
    return rendering
  }

  /// How the text as a whole is rendered: on a page of the site with links to the glossary.
  fileprivate var runningText: DocumentRendering {
    switch place {
    case .section, .wholePaper, .feed:
      rendering.explainingTerms(of: rendition.language, in: context)
    case .book: rendering
    }
  }

  /// What stands before the ids of a section's text.
  func prefix(of section: PaperSection) -> String {
    place == .wholePaper ? "\(section.slug)-" : ""
  }

  /// The id of a table or figure where this text stands.
  func id(of exhibit: Exhibit) -> String {
    prefix(of: exhibit.section) + exhibit.id
  }

  private func address(for destination: String) -> String? {
    if destination.utf8.first == UInt8(ascii: "#") {
      let base = context.publication.anchorBase(of: context.page)
      return "\(base)#\(prefix(of: section))\(destination.dropFirst())"
    }
    switch place {
    case .section, .wholePaper, .feed:
      return context.publication.address(
        for: destination, in: rendition.value, language: rendition.language, from: context.page)
    case .book:
      return context.bookAddress(for: destination, in: rendition)
    }
  }

  private func reference(to id: String) -> DocumentRendering.Reference? {
    guard let target = index[id], let address = address(of: target) else { return nil }
    return .init(address: address, text: context.name(of: target))
  }

  private func address(of target: PaperIndex.Target) -> String? {
    let (other, anchor) = target.place
    switch place {
    case .wholePaper:
      return "#" + (anchor.map { prefix(of: other) + $0 } ?? other.slug)
    case .section:
      if other.slug == section.slug { return anchor.map { "#\($0)" } ?? "#main-content" }
      return context.publication.address(of: .section(other), fragment: anchor, from: context.page)
    case .feed:
      return context.publication.address(of: .section(other), fragment: anchor, from: context.page)
    case .book:
      return Book.fileName(of: other) + (anchor.map { "#\($0)" } ?? "")
    }
  }
}

extension HTML {
  /// Writes the text of a section.
  mutating func paperText(_ text: PaperText) {
    let rendition = text.rendition
    div(class: "prose paper-text", lang: rendition.language.tag) {
      $0.document(rendition.value.body, options: text.runningText)
    }
  }

  /// Writes links from a heading to the same heading in the other languages, so that who changes
  /// the language keeps the place.
  fileprivate mutating func samePlace(_ id: String, in context: PageContext) {
    for version in context.translatedVersions where version.language != context.page.language {
      let link = context.publication.link(
        to: version.subject, in: version.language, from: context.page, fragment: id)
      a(link, class: "same-place", version.language.endonym)
    }
  }
}
