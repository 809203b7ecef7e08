import Markdown
import Markup
import SiteModel

extension HTML {
  /// Writes the index of the white papers.
  mutating func paperIndexPage(in context: PageContext) {
    indexHeading(.papers, in: context)
    entryList(context.publication.papers.map(Subject.paper), in: context)
  }

  /// Writes the cover of a white paper: its abstract, its contents, its history.
  mutating func paperPage(_ paper: WhitePaper, in context: PageContext) {
    articlePage(
      in: context, above: { $0.edition(of: paper, in: context) },
      facts: { $0.paperFacts(paper, in: context) }
    ) { html in
      html.abstract(of: paper, in: context)
      html.contents(of: paper, in: context)
      html.exhibitList(.table, of: paper, in: context)
      html.exhibitList(.figure, of: paper, in: context)
      html.participants(heading: context.strings.contributors, in: context)
      html.revisions(of: paper, in: context)
      html.citation(of: paper, in: context)
      html.sources(in: context)
    }
  }

  /// Writes the year and the edition of a paper.
  mutating func edition(of paper: WhitePaper, in context: PageContext) {
    p(class: "place paper-edition") { html in
      html.span(context.strings.year(paper.year), class: "paper-year")
      guard let edition = paper.edition.map(context.words) else { return }
      html.text(" ")
      html.words(edition, class: "edition")
    }
  }

  /// Writes who issued a paper and when, its numbers, and its documents for paper and for reading
  /// devices.
  mutating func paperFacts(_ paper: WhitePaper, in context: PageContext) {
    let strings = context.strings
    fact(strings.issuer) { html in
      guard let issuer = paper.issuer else { return html.missing(strings.notStated) }
      html.unitTag(issuer, in: context)
    }
    if let date = paper.date { fact(strings.editionDate) { $0.time(date, in: context) } }
    if let isbn = paper.isbn { fact("ISBN") { $0.text(isbn) } }
    if let issn = paper.issn { fact("ISSN") { $0.text(issn) } }
    downloads(of: .paper(paper), in: context)
  }

  private mutating func abstract(of paper: WhitePaper, in context: PageContext) {
    section(class: "abstract", labelledBy: "abstract-heading") { html in
      html.h2(context.strings.abstract, id: "abstract-heading")
      html.text(
        of: paper.article, class: "paper-text", rendering: context.coverRendering(of: paper),
        in: context)
    }
  }

  // MARK: Contents

  private mutating func contents(of paper: WhitePaper, in context: PageContext) {
    let sections = context.publication.sections(of: paper)
    guard !sections.isEmpty else { return }
    section(class: "contents", labelledBy: "contents-heading") { html in
      html.h2(context.strings.contents, id: "contents-heading")
      html.ol(class: "section-list") { html in
        for section in sections {
          html.li { html in
            html.a(context.link(to: .section(section)), context.name(of: .section(section)))
            html.p(context.summary(of: section.article), class: "summary")
            html.headingList(of: section, in: context)
          }
        }
      }
      html.p(class: "more-links") { html in
        html.a(context.link(to: .wholePaper(paper)), context.strings.wholePaper)
      }
    }
  }

  private mutating func headingList(of section: PaperSection, in context: PageContext) {
    let headings = context.numberedHeadings(of: section).filter { $0.level == 2 }
    guard !headings.isEmpty else { return }
    ol(class: "heading-list") { html in
      for heading in headings {
        html.li { html in
          html.a(
            context.link(to: .section(section), fragment: heading.id),
            Words(heading.title, tag: heading.tag))
        }
      }
    }
  }

  private mutating func exhibitList(
    _ kind: Exhibit.Kind, of paper: WhitePaper, in context: PageContext
  ) {
    let exhibits = context.publication.index(of: paper).exhibits(of: kind)
    guard !exhibits.isEmpty else { return }
    let name = kind == .table ? "tables" : "figures"
    section(class: "exhibit-list", labelledBy: "\(name)-heading") { html in
      html.h2(
        kind == .table ? context.strings.listOfTables : context.strings.listOfFigures,
        id: "\(name)-heading")
      html.ul(class: "exhibits") { html in
        for exhibit in exhibits {
          let title = context.words(exhibit.title.map(\.plainText))
          html.li { html in
            html.a(context.link(to: .section(exhibit.section), fragment: exhibit.id)) { html in
              html.span(context.name(of: exhibit), class: "exhibit-number")
              html.text(" ")
              html.words(title)
            }
          }
        }
      }
    }
  }

  // MARK: History

  private mutating func revisions(of paper: WhitePaper, in context: PageContext) {
    guard !paper.revisions.isEmpty else { return }
    section(class: "revisions", labelledBy: "revisions-heading") { html in
      html.h2(context.strings.revisions, id: "revisions-heading")
      html.dl(class: "revision-list") { html in
        for revision in paper.revisions {
          html.dt { $0.time(revision.date, in: context) }
          html.dd { $0.words(context.words(revision.changes)) }
        }
      }
    }
  }

  private mutating func citation(of paper: WhitePaper, in context: PageContext) {
    section(class: "citation", labelledBy: "citation-heading") { html in
      html.h2(context.strings.citation, id: "citation-heading")
      guard paper.issuer != nil else {
        return html.p(context.strings.notIssued, class: "missing")
      }
      for citation in context.citations(of: paper) {
        html.p(class: "citation-text") { html in
          html.span(citation.style, class: "citation-style")
          html.text(" ")
          html.text(citation.text)
        }
      }
    }
  }
}
