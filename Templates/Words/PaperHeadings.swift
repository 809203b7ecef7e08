import Markdown
import SiteModel

/// A heading of a section as a list of contents shows it.
struct NumberedHeading {
  let level: Int
  let id: String
  /// The title with its number.
  let title: String
  /// The BCP 47 tag of the title; `nil` for the page's language.
  let tag: String?
}

extension PageContext {
  /// The headings of a section's text, in order.
  func numberedHeadings(of section: PaperSection) -> [NumberedHeading] {
    let rendition = section.article.writing.rendition(in: language)
    let strings = Strings(rendition.language)
    return rendition.value.body.headings.map { heading in
      NumberedHeading(
        level: heading.level, id: heading.id,
        title: strings.headingPrefix(heading.number, inSection: section.number) + heading.text,
        tag: tag(of: rendition.language))
    }
  }

  /// How the text on a paper's cover is rendered; it may refer to what the sections number.
  func coverRendering(of paper: WhitePaper) -> DocumentRendering {
    let index = publication.index(of: paper)
    let rendition = paper.article.writing.rendition(in: page.language)
    var rendering = rendering(in: page.language)
    rendering.headingShift = 1
    rendering.address = { destination in
      publication.address(
        for: destination, in: rendition.value, language: rendition.language, from: page)
    }
    rendering.reference = { id in
      guard let target = index[id] else { return nil }
      let place = target.place
      let section = Subject.section(place.section)
      return publication.address(of: section, fragment: place.id, from: page).map {
        .init(address: $0, text: name(of: target))
      }
    }
    return rendering
  }

  /// A published paper as others cite it, once a style.
  ///
  /// Only what is known is there: GB/T 7714-2015 and APA, 7th edition.
  func citations(of paper: WhitePaper) -> [(style: String, text: String)] {
    let title = title(of: paper.article).text
    guard let issuer = paper.issuer.map({ words($0.name).text }) else { return [] }
    let edition = paper.edition.map(words)
    let year = paper.date.map { String($0.year) } ?? String(paper.year)
    let address = publication.canonicalAddress(
      of: publication.page(about: .paper(paper), in: page.language))
    let standard =
      "\(issuer). \(title)[\(address == nil ? "R" : "R/OL")]. "
      + (edition.map { "\($0.text). " } ?? "") + (paper.date?.iso ?? year) + "."
      + (address.map { " \($0)." } ?? "")
    let apa =
      "\(issuer). (\(year)). \(title)" + (edition.map { " (\($0.text))" } ?? "") + "."
      + (address.map { " \($0)" } ?? "")
    return [("GB/T 7714", standard), ("APA", apa)]
  }
}

extension PaperIndex.Target {
  /// Where it stands; a section as a whole has no id.
  var place: (section: PaperSection, id: String?) {
    switch self {
    case .exhibit(let exhibit): (exhibit.section, exhibit.id)
    case .section(let section): (section, nil)
    case .heading(let section, let id, _), .term(let section, let id, _): (section, id)
    }
  }
}
