import Markup
import SiteModel

extension HTML {
  /// Writes a section of a white paper.
  mutating func sectionPage(_ section: PaperSection, in context: PageContext) {
    articlePage(
      in: context, above: { $0.sectionPlace(section, in: context) },
      facts: { $0.paperFacts(section.paper, in: context) }
    ) { html in
      html.contentsOfPage(section, in: context)
      html.paperText(PaperText(section: section, place: .section, context: context))
      html.servedTasks(heading: context.strings.reportedTasks, in: context)
      html.participants(heading: context.strings.contributors, in: context)
      html.sources(in: context)
    }
    let neighbours = context.publication.neighbours(of: section)
    pager(
      previous: neighbours.previous.map(Subject.section) ?? .paper(section.paper),
      next: neighbours.next.map(Subject.section), in: context)
    contents(around: section, in: context)
  }

  /// Writes a white paper with all of its sections.
  mutating func wholePaperPage(_ paper: WhitePaper, in context: PageContext) {
    articlePage(
      in: context, above: { $0.edition(of: paper, in: context) },
      facts: { $0.paperFacts(paper, in: context) }
    ) { html in
      html.text(
        of: paper.article, class: "paper-text", rendering: context.coverRendering(of: paper),
        in: context)
      html.contentsOfWholePaper(paper, in: context)
      for section in context.publication.sections(of: paper) {
        html.section(class: "whole-section", labelledBy: section.slug) { html in
          let title = context.title(of: .section(section))
          html.h2(title.text, id: section.slug, lang: title.tag)
          html.paperText(PaperText(section: section, place: .wholePaper, context: context))
        }
      }
    }
  }

  private mutating func sectionPlace(_ section: PaperSection, in context: PageContext) {
    p(class: "place") { html in
      html.a(context.link(to: .paper(section.paper)), context.name(of: .paper(section.paper)))
    }
  }

  private mutating func contentsOfPage(_ section: PaperSection, in context: PageContext) {
    let headings = context.numberedHeadings(of: section).filter { $0.level <= 3 }
    guard headings.count > 1 else { return }
    nav(label: context.strings.onThisPage, class: "on-this-page") { html in
      html.ol { html in
        for heading in headings {
          html.li(class: "level-\(heading.level)", lang: heading.tag) {
            $0.a(anchor: heading.id, heading.title)
          }
        }
      }
    }
  }

  /// Writes the sections of the paper, the current one among them.
  private mutating func contents(around section: PaperSection, in context: PageContext) {
    nav(label: context.strings.contents, class: "paper-contents") { html in
      html.p(context.strings.contents, class: "paper-contents-title")
      html.ol { html in
        for other in context.publication.sections(of: section.paper) {
          html.li { html in
            html.a(
              context.link(to: .section(other)), isCurrent: other.slug == section.slug,
              context.name(of: .section(other)))
          }
        }
        html.li { $0.a(context.link(to: .wholePaper(section.paper)), context.strings.wholePaper) }
      }
    }
  }

  private mutating func contentsOfWholePaper(_ paper: WhitePaper, in context: PageContext) {
    nav(label: context.strings.contents, class: "paper-contents") { html in
      html.p(context.strings.contents, class: "paper-contents-title")
      html.ol { html in
        for section in context.publication.sections(of: paper) {
          let title = context.title(of: .section(section))
          html.li(lang: title.tag) { $0.a(anchor: section.slug, title.text) }
        }
      }
    }
  }
}
