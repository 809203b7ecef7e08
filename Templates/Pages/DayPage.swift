import Markup
import SiteModel

extension HTML {
  /// Writes a day of a week: its events by time.
  mutating func dayPage(_ day: CivilDate, of week: PublicityWeek, in context: PageContext) {
    let events = context.publication.events(of: week, on: day)
    pageHeading(in: context, above: { $0.weekPlace(week, in: context) }) {
      $0.timeZoneNote(on: events, in: context)
    }
    ol(class: "schedule") { html in
      for event in events {
        html.li(class: event.isCancelled ? "cancelled" : nil) {
          $0.scheduled(event, on: day, in: context)
        }
      }
    }
    let neighbours = context.publication.neighbours(of: day, in: week)
    pager(
      previous: neighbours.previous.map { .day(week, $0) },
      next: neighbours.next.map { .day(week, $0) }, in: context)
  }

  private mutating func scheduled(_ event: Event, on day: CivilDate, in context: PageContext) {
    p(class: "event-when") { html in
      html.time(of: event, on: day, in: context)
      html.text(" ")
      html.status(of: event, in: context)
    }
    div { html in
      html.h2 { $0.eventLink(event, in: context) }
      html.p(context.summary(of: event.article), class: "summary")
      html.dl(class: "event-details") { $0.details(of: event, in: context) }
    }
  }

  private mutating func details(of event: Event, in context: PageContext) {
    placeFact(of: event, in: context)
    if let audience = event.audience {
      fact(context.strings.audience) { $0.words(context.words(audience)) }
    }
    for role in UnitRole.allCases {
      let units = event.units.filter { $0.role == role }.map(\.unit)
      guard !units.isEmpty else { continue }
      fact(context.strings.name(of: role)) { html in
        for unit in units {
          html.unitTag(unit, in: context)
          html.text(" ")
        }
      }
    }
  }
}
