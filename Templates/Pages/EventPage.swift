import Markup
import SiteModel

extension HTML {
  /// Writes an event of a publicity week.
  mutating func eventPage(_ event: Event, in context: PageContext) {
    articlePage(in: context, facts: { $0.eventFacts(event, in: context) }) { html in
      html.articleText(named: "event", in: context)
      html.participants(heading: context.strings.organisers, in: context)
      html.servedTasks(heading: context.strings.servedTasks, in: context)
      html.sources(in: context)
    }
  }

  private mutating func eventFacts(_ event: Event, in context: PageContext) {
    let strings = context.strings
    fact(strings.begins) { $0.time(event.start, in: context) }
    if let end = event.end { fact(strings.ends) { $0.time(end, in: context) } }
    fact(strings.eventPlace) { html in
      guard let place = event.place.map(context.words) else {
        return html.missing(strings.notStated)
      }
      html.words(place)
    }
  }
}
