import Markup
import SiteModel

extension HTML {
  /// Writes the index of the publicity weeks.
  mutating func weekIndexPage(in context: PageContext) {
    indexHeading(.weeks, in: context)
    entryList(context.publication.weeks.map(Subject.week), in: context)
  }

  /// Writes a publicity week: its theme, its days with their events, and the tasks that it serves.
  mutating func weekPage(_ week: PublicityWeek, in context: PageContext) {
    articlePage(
      in: context, above: { $0.theme(of: week, in: context) },
      facts: { html in
        html.fact(context.strings.dates) {
          $0.period(from: week.start, to: week.end, in: context)
        }
      }
    ) { html in
      html.articleText(named: "week", in: context)
      html.programme(of: week, in: context)
      html.participants(heading: context.strings.organisers, in: context)
      html.servedTasks(heading: context.strings.servedTasks, in: context)
      html.sources(in: context)
    }
  }

  /// Writes the slogans and posters of a week.
  mutating func galleryPage(_ week: PublicityWeek, in context: PageContext) {
    pageHeading(in: context) { _ in }
  }

  /// Writes a day of a week: its events.
  mutating func dayPage(_ date: CivilDate, of week: PublicityWeek, in context: PageContext) {
    pageHeading(in: context) { _ in }
    events(context.publication.events(of: week, on: date), in: context)
  }

  private mutating func theme(of week: PublicityWeek, in context: PageContext) {
    guard let theme = week.theme.map(context.words) else { return }
    p(class: "theme") { html in
      html.span(context.strings.theme, class: "theme-label")
      html.text(" ")
      html.words(theme)
    }
  }

  private mutating func programme(of week: PublicityWeek, in context: PageContext) {
    let events = context.publication.events(of: week)
    section(class: "programme", labelledBy: "programme-heading") { html in
      html.h2(context.strings.programme, id: "programme-heading")
      if events.isEmpty { html.p(context.strings.namesNoEvent, class: "missing") }
      html.ol(class: "days") { html in
        for day in week.days {
          html.li { html in
            html.time(machine: day.iso, context.strings.dayAndMonth(day))
            html.events(events.filter { $0.start.date == day }, in: context)
          }
        }
      }
    }
  }

  private mutating func events(_ events: [Event], in context: PageContext) {
    guard !events.isEmpty else { return }
    ul(class: "events") { html in
      for event in events {
        html.li { html in
          if let clock = event.start.clock {
            html.time(machine: clock, clock)
            html.text(" ")
          }
          html.a(context.link(to: .event(event)), context.name(of: .event(event)))
        }
      }
    }
  }
}
