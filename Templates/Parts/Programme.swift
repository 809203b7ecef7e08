import Markup
import SiteModel

extension HTML {
  /// Writes the days of a week with their events.
  ///
  /// It is a list of days, which reads aloud and prints as one; on a wide screen the style sheet
  /// lays it out as a calendar.
  mutating func programme(of week: PublicityWeek, in context: PageContext) {
    let events = context.publication.events(of: week)
    section(class: "programme", labelledBy: "programme-heading") { html in
      html.h2(context.strings.programme, id: "programme-heading")
      guard !events.isEmpty else {
        return html.p(context.strings.namesNoEvent, class: "missing")
      }
      html.ol(class: "days") { html in
        for day in week.days {
          html.li { $0.programme(of: day, in: week, context) }
        }
      }
      html.timeZoneNote(on: events, in: context)
    }
  }

  private mutating func programme(
    of day: CivilDate, in week: PublicityWeek, _ context: PageContext
  ) {
    let events = context.publication.events(of: week, on: day)
    h3(class: "day-heading") { html in
      guard !events.isEmpty else { return html.dayName(day, in: context) }
      html.a(context.link(to: .day(week, day))) { $0.dayName(day, in: context) }
    }
    guard !events.isEmpty else { return p(context.strings.noEventOnDay, class: "missing") }
    ol(class: "events") { html in
      for event in events {
        html.li(class: event.isCancelled ? "cancelled" : nil) { html in
          html.time(of: event, on: day, in: context)
          html.text(" ")
          html.status(of: event, in: context)
          html.text(" ")
          html.eventLink(event, in: context)
        }
      }
    }
  }

  private mutating func dayName(_ day: CivilDate, in context: PageContext) {
    time(machine: day.iso, context.strings.dayAndMonth(day))
    text(" ")
    span(context.strings.weekday(day), class: "weekday")
  }

  /// Writes an event's title as a link to its page.
  mutating func eventLink(_ event: Event, in context: PageContext) {
    a(context.link(to: .event(event)), class: "event-title", context.name(of: .event(event)))
  }

  /// Writes where an event takes place.
  mutating func placeFact(of event: Event, in context: PageContext) {
    fact(context.strings.eventPlace) { html in
      guard let place = event.place.map(context.words) else {
        return html.missing(context.strings.notStated)
      }
      html.words(place)
    }
  }

  /// Says what time the times are in, where there are any.
  mutating func timeZoneNote(on events: some Collection<Event>, in context: PageContext) {
    guard events.contains(where: \.hasClock) else { return }
    p(context.strings.timeZoneNote, class: "time-zone-note")
  }

  /// Writes news that reports on events.
  mutating func reports(_ reports: [NewsItem], in context: PageContext) {
    guard !reports.isEmpty else { return }
    section(class: "reports", labelledBy: "reports-heading") { html in
      html.h2(context.strings.reports, id: "reports-heading")
      html.entryList(reports.map(Subject.news), in: context)
    }
  }
}
