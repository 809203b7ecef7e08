import Markup
import SiteModel

extension Event {
  /// The end as a programme says it: midnight is 24:00 of the day that it closes.
  fileprivate var statedEnd: (day: CivilDate, clock: String?, iso: String)? {
    guard let end, let day = days.last else { return nil }
    return (day, day < end.date ? "24:00" : end.clock, end.iso)
  }

  /// The place of a day among the event's, from 1.
  fileprivate func number(of day: CivilDate) -> Int {
    (days.firstIndex(of: day) ?? 0) + 1
  }
}

extension Strings {
  /// That an event takes the whole day, and of several days on the first until when, on the others
  /// which it is.
  fileprivate func allDay(_ event: Event, on day: CivilDate) -> String {
    guard let end = event.end?.date, end > event.start.date else { return allDay }
    if day == event.start.date { return allDay(until: end) }
    return day == end ? lastWholeDay : allDay(event.number(of: day))
  }
}

extension HTML {
  /// Writes when an event takes place, each day as `name` calls it.
  mutating func period(
    of event: Event, in context: PageContext, name: (CivilDate) -> String
  ) {
    let strings = context.strings
    let start = event.start
    if let end = event.statedEnd, end.day > start.date {
      time(machine: start.iso, strings.moment(name(start.date), clock: start.clock))
      text(strings.until)
      time(machine: end.iso, strings.moment(name(end.day), clock: end.clock))
    } else {
      time(machine: start.date.iso, name(start.date))
      text(strings.clockSeparator)
      time(of: event, on: start.date, in: context)
    }
  }

  /// Writes an event's time as the programme of one of its days says it.
  mutating func time(of event: Event, on day: CivilDate, in context: PageContext) {
    span(class: "event-time") { html in
      if event.isAllDay {
        html.text(context.strings.allDay(event, on: day))
      } else if day == event.start.date {
        html.clockTimes(of: event, in: context)
      } else if let end = event.statedEnd, end.day == day, let clock = end.clock {
        html.time(machine: end.iso, context.strings.until(clock))
      } else {
        html.text(context.strings.day(event.number(of: day)))
      }
    }
  }

  private mutating func clockTimes(of event: Event, in context: PageContext) {
    guard let start = event.start.clock else { return }
    time(machine: event.start.iso, start)
    guard let end = event.statedEnd, let clock = end.clock else { return }
    let isSameDay = end.day == event.start.date
    text(context.strings.timeRange)
    time(machine: end.iso, isSameDay ? clock : context.strings.clock(clock, on: end.day))
  }

  /// Writes that an event is cancelled, or else that it was changed.
  mutating func status(of event: Event, in context: PageContext) {
    if event.isCancelled {
      span(context.strings.cancelled, class: "event-status status-cancelled")
    } else if !event.changes.isEmpty {
      span(context.strings.changed, class: "event-status status-changed")
    }
  }
}
