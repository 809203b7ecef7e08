import Markup
import SiteModel

/// When something is, in words; of some of them machines have a form of their own.
struct TimeText {
  private(set) var pieces: [(text: String, machine: String?)] = []

  mutating func append(_ text: String, machine: String? = nil) {
    pieces.append((text, machine))
  }

  /// The words alone.
  var text: String { pieces.map(\.text).joined() }
}

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
  /// When an event takes place, each day as `name` calls it.
  func period(of event: Event, name: (CivilDate) -> String) -> TimeText {
    let start = event.start
    var time = TimeText()
    guard let end = event.statedEnd, end.day > start.date else {
      time.append(name(start.date), machine: start.date.iso)
      time.append(clockSeparator)
      for piece in self.time(of: event, on: start.date).pieces {
        time.append(afterComma(piece.text), machine: piece.machine)
      }
      return time
    }
    time.append(moment(name(start.date), clock: start.clock), machine: start.iso)
    time.append(until)
    time.append(moment(name(end.day), clock: end.clock), machine: end.iso)
    return time
  }

  /// An event's time as the programme of one of its days says it.
  func time(of event: Event, on day: CivilDate) -> TimeText {
    var time = TimeText()
    if event.isAllDay {
      time.append(allDay(event, on: day))
    } else if !event.hasClock {
      time.append(timeNotStated)
    } else if day == event.start.date {
      appendClocks(of: event, to: &time)
    } else if let end = event.statedEnd, end.day == day, let clock = end.clock {
      time.append(until(clock), machine: end.iso)
    } else {
      time.append(self.day(event.number(of: day)))
    }
    return time
  }

  /// Words that begin a line elsewhere: All day, all day.
  private func afterComma(_ words: String) -> String {
    text(zh: words, en: words.prefix(1).lowercased() + words.dropFirst())
  }

  /// That an event is cancelled, or else that it was changed.
  func status(of event: Event) -> String? {
    if event.isCancelled { return cancelled }
    return event.changes.isEmpty ? nil : changed
  }

  private func appendClocks(of event: Event, to time: inout TimeText) {
    guard let start = event.start.clock else { return }
    time.append(start, machine: event.start.iso)
    guard let end = event.statedEnd, let clock = end.clock else { return }
    let isSameDay = end.day == event.start.date
    time.append(timeRange)
    time.append(isSameDay ? clock : self.clock(clock, on: end.day), machine: end.iso)
  }

  /// That an event takes the whole day, and of several days on the first until when, on the others
  /// which it is.
  private func allDay(_ event: Event, on day: CivilDate) -> String {
    guard let end = event.end?.date, end > event.start.date else { return allDay }
    if day == event.start.date { return allDay(until: end) }
    return day == end ? lastWholeDay : allDay(event.number(of: day))
  }
}

extension HTML {
  /// Writes when something is.
  mutating func time(_ time: TimeText) {
    for piece in time.pieces {
      if let machine = piece.machine {
        self.time(machine: machine, piece.text)
      } else {
        text(piece.text)
      }
    }
  }

  /// Writes an event's time as the programme of one of its days says it.
  mutating func time(of event: Event, on day: CivilDate, in context: PageContext) {
    span(class: "event-time") { $0.time(context.strings.time(of: event, on: day)) }
  }

  /// Writes that an event is cancelled, or else that it was changed.
  mutating func status(of event: Event, in context: PageContext) {
    guard let status = context.strings.status(of: event) else { return }
    let kind = event.isCancelled ? "cancelled" : "changed"
    span(status, class: "event-status status-\(kind)")
  }
}
