import Markup
import SiteModel

/// What readers are told first of something that was announced otherwise.
extension HTML {
  /// Writes that an event is cancelled or was changed, and how.
  mutating func changeNotice(of event: Event, in context: PageContext) {
    guard event.isCancelled || !event.changes.isEmpty else { return }
    let strings = context.strings
    div(class: event.isCancelled ? "notice event-cancelled" : "notice event-changed") { html in
      html.p { $0.strong(event.isCancelled ? strings.eventCancelled : strings.eventChanged) }
      html.changes(event.changes, in: context)
    }
  }

  /// Writes that a week was changed, and how.
  mutating func changeNotice(of week: PublicityWeek, in context: PageContext) {
    guard !week.changes.isEmpty else { return }
    div(class: "notice event-changed") { html in
      html.p { $0.strong(context.strings.weekChanged) }
      html.changes(week.changes, in: context)
    }
  }

  private mutating func changes(_ changes: [AnnouncedChange], in context: PageContext) {
    ul(class: "changes") { html in
      for change in changes {
        html.li { html in
          html.time(change.date, in: context)
          html.text(context.strings.colon)
          html.words(context.words(change.note))
        }
      }
    }
  }
}
