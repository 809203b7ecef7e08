public import Export
import Markdown
public import SiteModel

extension SiteLook {
  /// A white paper for the typesetter in one language, with the numbers of its pages.
  ///
  /// - Parameter today: the day that counts as today; it dates a paper that has no date of its own.
  public func print(
    of paper: WhitePaper, in language: Language, _ publication: Publication, today: CivilDate
  ) -> Manuscript {
    PrintedPaper(paper: paper, language: language, publication: publication, today: today)
      .manuscript
  }
}

/// Writes a white paper: cover, lists, abstract, sections, history.
struct PrintedPaper {
  let paper: WhitePaper
  let language: Language
  let publication: Publication
  let today: CivilDate

  private var cover: PageContext { context(of: .paper(paper)) }
  private var sections: ArraySlice<PaperSection> { publication.sections(of: paper) }
  private var index: PaperIndex { publication.index(of: paper) }

  /// The paper as the typesetter gets it.
  var manuscript: Manuscript {
    let article = paper.article
    let modified = article.lastModified ?? paper.date ?? article.published?.date ?? today
    let places = places
    var source = TypstSource()
    source.from(article.writing.rendition(in: language).value.path, 0) { source in
      front(&source)
      abstract(&source, places)
      for section in sections { write(section, &source, places) }
      history(&source)
    }
    return Manuscript(source: source, pictures: pictures, timestamp: modified.unixSeconds)
  }

  private func context(of subject: Subject) -> PageContext {
    PageContext(publication.page(about: subject, in: language), of: publication)
  }

  private var places: PrintedPlaces {
    var places = PrintedPlaces()
    places.add(
      .paper(paper), prefix: PrintedPlaces.cover,
      paper.article.writing.rendition(in: language).value)
    for section in sections {
      places.add(
        .section(section), prefix: PrintedPlaces.prefix(of: section),
        section.article.writing.rendition(in: language).value)
    }
    return places
  }

  private var pictures: [Manuscript.Picture] {
    let articles = [paper.article] + sections.map(\.article)
    return publication.pictures(of: articles, in: language)
      + index.exhibits.compactMap { exhibit in
        let text = exhibit.section.article.writing.rendition(in: language)
        return cover.speaking(text.language).picture(of: exhibit)
      }
  }

  // MARK: The parts

  private func front(_ source: inout TypstSource) {
    let strings = cover.strings
    let title = cover.title(of: paper.article)
    source.layout("paper") { call in
      call.string("title", title.text)
      call.content("edition") { source in
        source.text(strings.year(paper.year))
        guard let edition = paper.edition.map(cover.words) else { return }
        source.text(" ")
        source.words(edition)
      }
      if let issuer = paper.issuer { call.content("issuer") { $0.words(cover.words(issuer.name)) } }
      if let date = paper.date { call.content("date-text") { $0.text(strings.date(date)) } }
      call.statement(
        (paper.issuer == nil ? [strings.notIssued] : []) + cover.statementOfTranslation)
      call.language(language)
      call.group("labels") { call in
        call.content("contents") { $0.text(strings.contents) }
        if !index.exhibits(of: .table).isEmpty {
          call.content("tables") { $0.text(strings.listOfTables) }
        }
        if !index.exhibits(of: .figure).isEmpty {
          call.content("figures") { $0.text(strings.listOfFigures) }
        }
      }
    }
  }

  private func abstract(_ source: inout TypstSource, _ places: PrintedPlaces) {
    var text = PrintedText(
      of: paper.article, prefix: PrintedPlaces.cover, level: 2, places: places, in: cover)
    text.index = index
    source.part(cover.strings.abstract, id: PrintedPlaces.cover)
    source.text(text, in: cover)
    let numbers = [("ISBN", paper.isbn), ("ISSN", paper.issn)]
    let contributors = paper.units.map { cover.words($0.unit.name) }
    if !contributors.isEmpty || numbers.contains(where: { $0.1 != nil }) {
      source.block("facts") { call in
        for (name, number) in numbers {
          guard let number else { continue }
          call.fact(name) { $0.text(number) }
        }
        guard !contributors.isEmpty else { return }
        call.fact(cover.strings.contributors) { source in
          for (index, unit) in contributors.enumerated() {
            if index > 0 { source.text(cover.strings.enumerationComma) }
            source.words(unit)
          }
        }
      }
    }
    source.sources(of: paper.article, level: 2, in: cover)
  }

  private func write(
    _ section: PaperSection, _ source: inout TypstSource, _ places: PrintedPlaces
  ) {
    let context = context(of: .section(section))
    let text = PrintedText(of: section, places: places, in: context)
    source.from(text.writing.path, 0) { source in
      source.block("section") { call in
        call.value(1)
        call.string("id", text.prefix)
        call.content { $0.words(context.title(of: .section(section))) }
      }
      source.text(text, in: context)
      source.sources(of: section.article, level: 2, in: context)
    }
  }

  private func history(_ source: inout TypstSource) {
    let strings = cover.strings
    if !paper.revisions.isEmpty {
      source.part(strings.revisions)
      source.block("facts") { call in
        for revision in paper.revisions {
          call.fact(strings.date(revision.date)) { $0.words(cover.words(revision.changes)) }
        }
      }
    }
    let citations = cover.citations(of: paper)
    if !citations.isEmpty {
      source.part(strings.citation)
      source.block("facts") { call in
        for citation in citations { call.fact(citation.style) { $0.text(citation.text) } }
      }
    }
  }
}
