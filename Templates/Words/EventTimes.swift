import Markup
import SiteModel

extension Strings {
  /// What stands between two times of a day (一字线 in Chinese, GB/T 15834—2011).
  fileprivate var timeRange: String { text(zh: "—", en: "–") }

  /// A time of another day than the one spoken of: 4月21日01:00, 01:00 (21 April).
  fileprivate func clock(_ clock: String, on date: CivilDate) -> String {
    text(zh: "\(dayAndMonth(date))\(clock)", en: "\(clock) (\(dayAndMonth(date)))")
  }
}

extension Event {
  /// The end as a programme says it: midnight is 24:00 of the day that it closes.
  fileprivate var statedEnd: (day: CivilDate, clock: String?, iso: String)? {
    guard let end, let day = days.last else { return nil }
    return (day, day < end.date ? "24:00" : end.clock, end.iso)
  }
}

extension HTML {
  /// Writes when an event takes place, each of its days as `name` calls it.
  mutating func period(
    of event: Event, in context: PageContext, name: (CivilDate) -> String
  ) {
    let strings = context.strings
    let start = event.start
    time(machine: start.iso, strings.moment(name(start.date), clock: start.clock))
    guard let end = event.statedEnd else { return }
    if end.day > start.date {
      text(strings.until)
      time(machine: end.iso, strings.moment(name(end.day), clock: end.clock))
    } else if let clock = end.clock {
      text(strings.timeRange)
      time(machine: end.iso, clock)
    }
  }

  /// Writes an event's time as the programme of one of its days says it.
  mutating func time(of event: Event, on day: CivilDate, in context: PageContext) {
    let days = event.days
    let strings = context.strings
    let number = (days.firstIndex(of: day) ?? 0) + 1
    span(class: "event-time") { html in
      if event.isAllDay {
        html.text(strings.allDay)
        guard days.count > 1 else { return }
        html.text(strings.comma)
        html.text(strings.day(number, of: days.count))
      } else if number == 1 {
        html.clockTimes(of: event, in: context)
      } else if number == days.count, let end = event.statedEnd, let clock = end.clock {
        html.time(machine: end.iso, strings.untilClock(clock))
      } else {
        html.text(strings.day(number, of: days.count))
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
