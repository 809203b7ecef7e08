public import Export
import Markdown
import Markup
public import SiteModel

extension SiteLook {
  /// A white paper as an e-book in one language, with the numbers of its pages.
  ///
  /// - Parameter today: the day that counts as today; it dates a paper that has no date of its own.
  public func book(
    of paper: WhitePaper, in language: Language, _ publication: Publication, today: CivilDate
  ) -> EPUB {
    Book(paper: paper, language: language, publication: publication, today: today).epub
  }
}

/// Writes the chapters of an e-book.
struct Book {
  let paper: WhitePaper
  let language: Language
  let publication: Publication
  let today: CivilDate

  private var cover: PageContext { context(of: .paper(paper)) }
  private var strings: Strings { cover.strings }
  private var sections: ArraySlice<PaperSection> { publication.sections(of: paper) }
  private var index: PaperIndex { publication.index(of: paper) }

  /// The file of a section's chapter.
  static func fileName(of section: PaperSection) -> String {
    "section-\(section.number < 10 ? "0" : "")\(section.number).xhtml"
  }

  /// The e-book.
  var epub: EPUB {
    EPUB(
      metadata: metadata,
      labels: .init(
        contents: strings.contents, landmarks: strings.landmarks, start: strings.startOfText,
        tables: strings.listOfTables, figures: strings.listOfFigures),
      chapters: [titlePage] + sections.map(chapter), resources: pictures,
      tables: list(of: .table), figures: list(of: .figure))
  }

  private func context(of subject: Subject) -> PageContext {
    PageContext(publication.page(about: subject, in: language), of: publication)
  }

  // MARK: The package

  private var metadata: EPUB.Metadata {
    let article = paper.article
    let modified = article.lastModified ?? paper.date ?? article.published?.date ?? today
    let address = publication.canonicalAddress(of: cover.page)
    return .init(
      identifier: identifier(address), title: cover.title(of: article).text,
      language: language.tag, modified: "\(modified.iso)T00:00:00Z", date: paper.date?.iso,
      publisher: paper.issuer.map { cover.words($0.name).text }, contributors: contributors,
      description: cover.summary(of: article)?.text, source: address, isbn: paper.isbn,
      accessibility: .init(
        summary: strings.bookAccessibility,
        hasPictures: !pictures.isEmpty || !list(of: .figure).isEmpty,
        features: [.alternativeText, .longDescriptions]))
  }

  private var contributors: [EPUB.Contributor] {
    let issuer = paper.issuer.map {
      [EPUB.Contributor(name: cover.words($0.name).text, role: .author)]
    }
    return (issuer ?? [])
      + paper.units.map { .init(name: cover.words($0.unit.name).text, role: .editor) }
  }

  /// A name that no other book has, and that this one keeps.
  private func identifier(_ address: String?) -> String {
    if let isbn = paper.isbn { return "urn:isbn:\(isbn.filter { $0 != "-" && $0 != " " })" }
    if let address { return address }
    let name = "\(publication.site.name.source) \(Subject.paper(paper).path.path) \(language.tag)"
    let digits = ["", " "].map { "\(Fingerprint(of: Array((name + $0).utf8)))" }.joined()
    let scalars = Array(digits.utf8)
    let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map {
      String(decoding: scalars[$0], as: UTF8.self)
    }
    // Version 8 of RFC 9562 leaves the digits to the maker.
    return
      "urn:uuid:\(parts[0])-\(parts[1])-8\(parts[2].dropFirst())-8\(parts[3].dropFirst())-\(parts[4])"
  }

  private func list(of kind: Exhibit.Kind) -> [EPUB.Listing] {
    index.exhibits(of: kind).map { exhibit in
      .init(
        label: "\(cover.name(of: exhibit)) \(cover.words(exhibit.title.map(\.plainText)).text)",
        href: "\(Self.fileName(of: exhibit.section))#\(exhibit.id)")
    }
  }

  // MARK: Chapters

  private var titlePage: EPUB.Chapter {
    let title = cover.title(of: paper.article)
    let rendition = paper.article.writing.rendition(in: language)
    let document = EPUB.document(title: title.text, language: language.tag) { html in
      html.section(class: "title-page") { html in
        html.h1(title.text, lang: title.tag)
        html.edition(of: paper, in: cover)
        html.p(paper.issuer.map { cover.words($0.name) }, class: "issuer")
        if let date = paper.date { html.p(class: "date") { $0.time(date, in: cover) } }
        if cover.showsTranslation, !publication.site.hasOfficialTranslations {
          html.p(
            strings.unofficialTranslation(from: publication.site.sourceLanguage), class: "notice")
        }
        var rendering = cover.coverRendering(of: paper)
        rendering.address = { cover.bookAddress(for: $0, in: rendition) }
        html.text(of: paper.article, class: "paper-text", rendering: rendering, in: cover)
      }
    }
    return .init(
      fileName: "cover.xhtml", title: title.text, headings: [], isFrontMatter: true,
      containsSVG: false, document: document)
  }

  private func chapter(_ section: PaperSection) -> EPUB.Chapter {
    let context = context(of: .section(section))
    let title = context.title(of: .section(section))
    let text = PaperText(section: section, place: .book, context: context)
    let document = EPUB.document(title: title.text, language: language.tag) { html in
      html.section { html in
        html.h1(title.text, lang: title.tag)
        html.paperText(text)
        html.sources(in: context)
      }
    }
    return .init(
      fileName: Self.fileName(of: section), title: title.text,
      headings: context.numberedHeadings(of: section).map {
        .init(level: $0.level, id: $0.id, title: $0.title)
      },
      isFrontMatter: false,
      containsSVG: index.exhibits.contains { exhibit in
        guard exhibit.section.slug == section.slug, case .chart = exhibit.content else {
          return false
        }
        return true
      }, document: document)
  }

  /// The images of the texts, under the names that they have on the site.
  private var pictures: [EPUB.Resource] {
    let articles = [paper.article] + sections.map(\.article)
    let routes = Set(
      articles.flatMap { article in
        article.writing.rendition(in: language).value.targets.values.compactMap { target in
          if case .media(let route) = target { route } else { nil as Route? }
        }
      })
    return publication.media.compactMap { file in
      guard routes.contains(file.route), let type = file.route.imageType else { return nil }
      return .init(fileName: file.route.path, mediaType: type, bytes: file.bytes)
    }
  }
}

extension Route {
  /// The media type of an image that e-books may hold; `nil` for other files.
  fileprivate var imageType: String? {
    switch path.split(separator: ".").last {
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    case "gif": "image/gif"
    case "webp": "image/webp"
    default: nil
    }
  }
}

extension PageContext {
  /// The address that an e-book writes for a destination in a text: a file of the book, or a page
  /// of the published site; `nil` while nobody knows where the site is published.
  func bookAddress(for destination: String, in rendition: Rendition<Writing>) -> String? {
    switch rendition.value.targets[destination] {
    case .media(let route): route.path
    case .page(let path, let fragment):
      publication.address(of: path, in: rendition.language).map {
        $0 + (fragment.map { "#\($0)" } ?? "")
      }
    case nil: destination
    }
  }
}
