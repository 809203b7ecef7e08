import Markup
import SiteModel

extension HTML {
  /// Writes a list of what an index leads to, each with its dateline and summary.
  mutating func entryList(_ subjects: [Subject], in context: PageContext) {
    ul(class: "entry-list") { html in
      for subject in subjects {
        html.li { html in
          html.a(context.link(to: subject), class: "entry-title", context.name(of: subject))
          html.p(class: "dateline") { $0.dateline(of: subject, in: context) }
          html.p(subject.theme.map(context.words), class: "entry-theme")
          html.p(subject.article.flatMap(context.summary), class: "summary")
        }
      }
    }
  }

  /// Writes a list of pages of several kinds, each with its kind and with what `details` adds.
  mutating func referenceList(
    _ subjects: [Subject], in context: PageContext,
    details: (inout HTML, Int) -> Void = { _, _ in }
  ) {
    ul(class: "reference-list") { html in
      for (index, subject) in subjects.enumerated() {
        html.li { html in
          html.span(context.name(of: subject.column).text, class: "kind")
          html.text(" ")
          html.a(context.link(to: subject), context.name(of: subject))
          html.text(" ")
          html.span(class: "dateline") { $0.dateline(of: subject, in: context) }
          details(&html, index)
        }
      }
    }
  }

  /// Writes what places a subject in time: its date, its number, its edition.
  mutating func dateline(of subject: Subject, in context: PageContext) {
    switch subject {
    case .plan(let plan):
      if let number = plan.number {
        documentNumber(number, in: context)
        text(" ")
      }
      time(plan.date, in: context)
    case .task(let task): words(context.words(task.plan.document))
    case .week(let week): weekDateline(week, in: context)
    case .event(let event): eventDateline(event, in: context)
    case .paper(let paper), .wholePaper(let paper): paperDateline(paper, in: context)
    case .section(let section): words(context.title(of: section.paper.article))
    case .news(let item): time(item.date, in: context)
    default: break
    }
  }

  private mutating func weekDateline(_ week: PublicityWeek, in context: PageContext) {
    period(from: week.start, to: week.end, in: context)
    let count = context.publication.events(of: week).count
    if count > 0 { text(context.strings.comma + context.strings.eventCount(count)) }
  }

  private mutating func eventDateline(_ event: Event, in context: PageContext) {
    time(context.strings.period(of: event, name: context.strings.date))
    text(" ")
    status(of: event, in: context)
  }

  private mutating func paperDateline(_ paper: WhitePaper, in context: PageContext) {
    text(context.strings.year(paper.year))
    if let edition = paper.edition {
      text(context.strings.comma)
      words(context.words(edition))
    }
    if let date = paper.date {
      text(context.strings.comma)
      time(date, in: context)
    }
  }
}

extension Subject {
  /// The theme of a week.
  fileprivate var theme: Localized<String>? {
    if case .week(let week) = self { week.theme } else { nil }
  }
}
