import Markup
import SiteModel

extension HTML {
  /// Writes what a feed has of a page: what a reader must know first, its facts, its text and its
  /// sources.
  ///
  /// It is read without the style sheet and away from the site: the page is a detached one.
  mutating func feedText(in context: PageContext) {
    div(lang: context.page.language.tag) { html in
      html.notices(in: context)
      html.feedFacts(in: context)
      html.feedBody(in: context)
      html.sources(in: context)
    }
  }

  private mutating func feedFacts(in context: PageContext) {
    switch context.page.subject {
    case .plan(let plan): dl { $0.planFacts(plan, in: context) }
    case .task(let task): dl { $0.taskFacts(task, in: context) }
    case .week(let week):
      changeNotice(of: week, in: context)
      dl { $0.weekFacts(week, in: context) }
    case .event(let event):
      changeNotice(of: event, in: context)
      dl { $0.eventFacts(event, in: context) }
    case .paper(let paper):
      edition(of: paper, in: context)
      dl { $0.paperFacts(paper, in: context) }
    case .section(let section):
      p { html in
        let paper = Subject.paper(section.paper)
        html.a(context.link(to: paper), context.name(of: paper))
      }
    default: break
    }
  }

  private mutating func weekFacts(_ week: PublicityWeek, in context: PageContext) {
    fact(context.strings.dates) { $0.period(from: week.start, to: week.end, in: context) }
    if let theme = week.theme {
      fact(context.strings.theme) { $0.words(context.words(theme)) }
    }
  }

  private mutating func feedBody(in context: PageContext) {
    let subject = context.page.subject
    switch subject {
    case .section(let section):
      paperText(PaperText(section: section, place: .feed, context: context))
    case .paper(let paper):
      text(
        of: paper.article, class: "paper-text", rendering: context.coverRendering(of: paper),
        in: context)
    default:
      if let article = subject.article { text(of: article, class: "text", in: context) }
    }
    if case .event(let event) = subject { pictures(of: event, in: context) }
    switch subject {
    case .week, .event: participants(heading: context.strings.organisers, in: context)
    default: break
    }
  }
}
