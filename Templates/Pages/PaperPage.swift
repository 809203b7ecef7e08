import Markup
import SiteModel

extension HTML {
  /// Writes the index of the white papers.
  mutating func paperIndexPage(in context: PageContext) {
    indexHeading(.papers, in: context)
    entryList(context.publication.papers.map(Subject.paper), in: context)
  }

  /// Writes the cover of a white paper and its contents.
  mutating func paperPage(_ paper: WhitePaper, in context: PageContext) {
    articlePage(
      in: context, above: { $0.edition(of: paper, in: context) },
      facts: { $0.paperFacts(paper, in: context) }
    ) { html in
      html.articleText(named: "paper", in: context)
      html.contents(of: paper, in: context)
      html.sources(in: context)
    }
  }

  private mutating func edition(of paper: WhitePaper, in context: PageContext) {
    p(class: "place paper-edition") { html in
      html.span(context.strings.year(paper.year), class: "paper-year")
      guard let edition = paper.edition.map(context.words) else { return }
      html.text(" ")
      html.words(edition, class: "edition")
    }
  }

  private mutating func paperFacts(_ paper: WhitePaper, in context: PageContext) {
    let strings = context.strings
    fact(strings.issuer) { html in
      guard let issuer = paper.issuer else { return html.missing(strings.notStated) }
      html.unitTag(issuer, in: context)
    }
    if let date = paper.date { fact(strings.editionDate) { $0.time(date, in: context) } }
  }

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
          }
        }
      }
    }
  }

  /// Writes a section of a white paper.
  mutating func sectionPage(_ section: PaperSection, in context: PageContext) {
    articlePage(
      in: context, above: { $0.sectionPlace(section, in: context) },
      facts: { $0.paperFacts(section.paper, in: context) }
    ) { html in
      html.articleText(named: "section", in: context)
      html.servedTasks(heading: context.strings.reportedTasks, in: context)
      html.participants(heading: context.strings.contributors, in: context)
      html.sources(in: context)
    }
    let neighbours = context.publication.neighbours(of: section)
    pager(
      previous: neighbours.previous.map(Subject.section),
      next: neighbours.next.map(Subject.section), in: context)
  }

  private mutating func sectionPlace(_ section: PaperSection, in context: PageContext) {
    p(class: "place") { html in
      html.span(context.strings.section(section.number), class: "section-number")
      html.text(" ")
      html.a(context.link(to: .paper(section.paper)), context.name(of: .paper(section.paper)))
    }
  }
}
