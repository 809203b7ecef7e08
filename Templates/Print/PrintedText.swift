import Export
import Markdown
import SiteModel

/// How a text is written for the typesetter: with the numbers of its pages, and with references
/// that lead to other places of the same document.
struct PrintedText {
  /// The page of the text, in the language of the text.
  let context: PageContext
  /// The text.
  let writing: Writing
  /// What stands before the names of its places.
  let prefix: String
  /// The places of the whole document.
  let places: PrintedPlaces
  /// The tables and figures that the text may refer to; `nil` for texts outside white papers.
  var index: PaperIndex?
  /// The number before the heading with an id.
  var numbers: [String: String] = [:]
  private let levels: [String: Int]

  /// A text in the rendition that readers of `context` get; its headings of the second level become
  /// headings of `level`.
  init(
    of article: Article, prefix: String, level: Int, places: PrintedPlaces, in context: PageContext
  ) {
    let rendition = article.writing.rendition(in: context.page.language)
    self.context = context.speaking(rendition.language)
    self.prefix = prefix
    self.places = places
    writing = rendition.value
    levels = Self.levels(of: rendition.value.body, from: level)
  }

  /// A text of a white paper's section.
  init(of section: PaperSection, places: PrintedPlaces, in context: PageContext) {
    self.init(
      of: section.article, prefix: PrintedPlaces.prefix(of: section), level: 2, places: places,
      in: context)
    index = context.publication.index(of: section.paper)
    let strings = self.context.strings
    numbers = Dictionary(
      writing.body.headings.map {
        ($0.id, strings.headingPrefix($0.number, inSection: section.number))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The level of the heading with an id.
  func level(ofHeading id: String) -> Int {
    levels[id] ?? 1
  }

  /// The name of a place in the text.
  func place(_ id: String) -> String {
    "\(prefix)#\(id)"
  }

  /// PDF/UA allows no level to be left out.
  private static func levels(of body: Document, from base: Int) -> [String: Int] {
    var last = base - 1
    return body.headings.reduce(into: [:]) { levels, heading in
      last = max(base, min(heading.level - 2 + base, last + 1))
      levels[heading.id] = last
    }
  }

  /// Where an address in the text leads.
  enum Goal {
    /// To a place of the document.
    case place(String)
    /// To a page on the web.
    case web(String)
  }

  /// Where a destination in the text leads; `nil` while nobody knows where the site is published.
  func goal(of destination: String) -> Goal? {
    if destination.utf8.first == UInt8(ascii: "#") {
      return .place(place(String(destination.dropFirst())))
    }
    switch writing.targets[destination] {
    case .page(let path, let fragment):
      if let place = places.place(of: path, fragment: fragment) { return .place(place) }
      return context.publication.address(of: path, in: context.language).map {
        .web($0 + (fragment.map { "#\($0)" } ?? ""))
      }
    case .media(let route): return .web(context.publication.absoluteAddress(of: route))
    case nil: return .web(destination)
    }
  }

  /// The name of the file that the typesetter finds an image under.
  func picture(at destination: String) -> String? {
    guard case .media(let route) = writing.targets[destination] else { return nil }
    return route.pictureName
  }
}

extension Route {
  /// The name of its file without folders.
  var pictureName: String {
    String(path.split(separator: "/").last ?? "")
  }
}
