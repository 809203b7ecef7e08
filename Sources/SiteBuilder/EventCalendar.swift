import Markup
import SiteModel

/// A calendar as programs subscribe to it, in one language: an iCalendar object (RFC 5545).
///
/// An event has the same `UID` in every calendar and language, and its `SEQUENCE` counts the
/// changes that were announced. Weeks are events of whole days. Nothing blocks a subscriber's time.
struct EventCalendar<Templates: SiteTemplates> {
  let topic: CalendarTopic
  let publication: Publication
  let language: Language
  let templates: Templates

  /// The file's bytes.
  var bytes: [UInt8] {
    var calendar = ICalendar()
    calendar.component("VCALENDAR") { calendar in
      calendar.text("PRODID", "-//Xuanzhi//Xuanzhi//EN")
      calendar.value("VERSION", "2.0")
      properties(into: &calendar)
      calendar.chinaStandardTime()
      for subject in publication.subjects(of: topic) {
        switch subject {
        case .week(let week): write(week, into: &calendar)
        case .event(let event): write(event, into: &calendar)
        default: break
        }
      }
    }
    return calendar.finish()
  }

  /// Writes what RFC 7986 lets a calendar say of itself; older programs read the name from
  /// `X-WR-CALNAME`.
  private func properties(into calendar: inout ICalendar) {
    let page = Page(topic.subject, in: language)
    let name = templates.headTitle(of: page, in: publication)
    calendar.text("NAME", name, language: language.tag)
    calendar.text("X-WR-CALNAME", name)
    calendar.value("REFRESH-INTERVAL", "P1D", parameter: "VALUE=DURATION")
    if let address = publication.canonicalAddress(of: page) { calendar.value("URL", address) }
  }

  // MARK: Components

  private func write(_ week: PublicityWeek, into calendar: inout ICalendar) {
    write(.week(week), changes: week.changes.count, into: &calendar) { calendar in
      calendar.value("DTSTART", week.start.basic, parameter: "VALUE=DATE")
      calendar.days(after: week.end)
      calendar.value("STATUS", "CONFIRMED")
    }
  }

  private func write(_ event: Event, into calendar: inout ICalendar) {
    write(.event(event), changes: event.changes.count, into: &calendar) { calendar in
      calendar.period(of: event)
      if let place = event.place?.rendition(in: language) {
        calendar.text("LOCATION", place.value, language: place.language.tag)
      }
      calendar.value("STATUS", event.isCancelled ? "CANCELLED" : "CONFIRMED")
    }
  }

  private func write(
    _ subject: Subject, changes: Int, into calendar: inout ICalendar,
    _ properties: (inout ICalendar) -> Void
  ) {
    guard let article = subject.article, let updated = subject.updated else { return }
    let page = Page(subject, in: language)
    let writing = article.writing.rendition(in: language)
    calendar.component("VEVENT") { calendar in
      calendar.text("UID", publication.uuid(of: subject.path.path))
      // Without a METHOD both say when the event was last revised.
      calendar.value("DTSTAMP", updated.iCalendar)
      calendar.value("LAST-MODIFIED", updated.iCalendar)
      if let published = subject.published { calendar.value("CREATED", published.iCalendar) }
      calendar.value("SEQUENCE", String(changes))
      properties(&calendar)
      calendar.text(
        "SUMMARY", templates.entryTitle(of: page, in: publication), language: writing.language.tag)
      calendar.text(
        "DESCRIPTION", templates.calendarText(of: page, in: publication),
        language: writing.language.tag)
      if let address = publication.canonicalAddress(of: page) { calendar.value("URL", address) }
      calendar.value("TRANSP", "TRANSPARENT")
    }
  }
}

extension ICalendar {
  /// Writes the time zone of all times: eight hours ahead since summer time ended in 1991.
  fileprivate mutating func chinaStandardTime() {
    component("VTIMEZONE") { calendar in
      calendar.text("TZID", "Asia/Shanghai")
      calendar.component("STANDARD") { calendar in
        calendar.value("DTSTART", "19910915T020000")
        calendar.value("TZOFFSETFROM", "+0900")
        calendar.value("TZOFFSETTO", "+0800")
        calendar.text("TZNAME", "CST")
      }
    }
  }

  /// Writes when an event begins and, where that is known, ends.
  fileprivate mutating func period(of event: Event) {
    guard let start = event.start.basicTime else {
      value("DTSTART", event.start.date.basic, parameter: "VALUE=DATE")
      if let end = event.end { days(after: end.date) }
      return
    }
    value("DTSTART", start, parameter: "TZID=Asia/Shanghai")
    guard let end = event.end?.basicTime else { return }
    value("DTEND", end, parameter: "TZID=Asia/Shanghai")
  }

  /// Writes the end of whole days: the first day that is none of them.
  fileprivate mutating func days(after last: CivilDate) {
    guard let end = last.next else { return }
    value("DTEND", end.basic, parameter: "VALUE=DATE")
  }
}

extension CivilDate {
  /// The day in the basic format of ISO 8601: `20220420`.
  fileprivate var basic: String {
    String(iso.filter { $0 != "-" })
  }
}

extension CivilMoment {
  /// The local time in the basic format of ISO 8601, `20220420T090000`; `nil` for a whole day.
  fileprivate var basicTime: String? {
    clock.map { "\(date.basic)T\($0.filter { $0 != ":" })00" }
  }
}
