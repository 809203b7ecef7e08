import Markup
import SiteModel

extension HTML {
  /// Writes an event of a publicity week.
  mutating func eventPage(_ event: Event, in context: PageContext) {
    articlePage(
      in: context,
      above: { html in
        html.changeNotice(of: event, in: context)
        html.weekPlace(event.week, in: context)
      },
      facts: { $0.eventFacts(event, in: context) }
    ) { html in
      html.articleText(named: "event", in: context)
      html.pictures(of: event, in: context)
      html.reports(context.publication.reports(on: event), in: context)
      html.participants(heading: context.strings.organisers, in: context)
      html.servedTasks(heading: context.strings.servedTasks, in: context)
      html.sources(in: context)
    }
    let neighbours = context.publication.neighbours(of: event)
    pager(
      previous: neighbours.previous.map(Subject.event), next: neighbours.next.map(Subject.event),
      in: context)
  }

  /// Writes when and where an event takes place, whom it is for and how to take part.
  mutating func eventFacts(_ event: Event, in context: PageContext) {
    let strings = context.strings
    fact(strings.eventTime) { html in
      html.time(strings.period(of: event, name: strings.dateWithWeekday))
      if event.hasClock { html.text(strings.timeZone) }
    }
    placeFact(of: event, in: context)
    if let audience = event.audience {
      fact(strings.audience) { $0.words(context.words(audience)) }
    }
    if let participation = event.participation {
      fact(strings.participation) { $0.words(context.words(participation)) }
    }
  }

  /// Writes the pictures of an event.
  mutating func pictures(of event: Event, in context: PageContext) {
    guard !event.pictures.isEmpty else { return }
    section(labelledBy: "pictures-heading") { html in
      html.h2(context.strings.pictures, id: "pictures-heading")
      html.pictures(event.pictures, in: context)
    }
  }
}
