import Export
import SiteModel

extension WeChatPost {
  /// Writes a publicity week: its theme, its facts, its text, its slogans, its days, its posters.
  func week(_ week: PublicityWeek, _ writer: inout WeChatWriter) {
    if !week.changes.isEmpty { notice(strings.weekChanged, of: week.changes, &writer) }
    if let theme = week.theme.map(context.words) {
      writer.paragraph(style: WeChatStyle.theme) { writer in
        writer.element("span", style: WeChatStyle.themeLabel) { $0.text(strings.theme) }
        writer.void("br")
        writer.text(theme.text)
      }
    }
    writer.facts(
      [(strings.dates, period(from: week.start, to: week.end))] + units(week.units), in: context)
    writer.articleText(in: context)
    writer.lines(context.words(week.slogans).map(\.text), below: strings.slogans, in: context)
    programme(of: week, &writer)
    writer.pictures(week.posters, below: strings.posters, in: context)
    servedTasks(strings.servedTasks, &writer)
    leaveOut(
      strings.reports, if: !context.publication.reports(on: week).isEmpty, &writer)
  }

  private func programme(of week: PublicityWeek, _ writer: inout WeChatWriter) {
    writer.heading(2) { $0.text(strings.programme) }
    guard !context.publication.events(of: week).isEmpty else {
      return writer.paragraph(style: WeChatStyle.paragraph(context.language)) {
        $0.text(strings.namesNoEvent)
      }
    }
    if context.publication.events(of: week).contains(where: \.hasClock) {
      writer.paragraph(style: WeChatStyle.small) { $0.text(strings.timeZoneNote) }
    }
    for day in week.days {
      let events = context.publication.events(of: week, on: day)
      guard !events.isEmpty else { continue }
      writer.heading(3) { $0.text(strings.weekdayAndDay(day)) }
      for event in events { entry(event, on: day, &writer) }
    }
  }

  /// Writes an event in its week's programme: what, when, where.
  private func entry(_ event: Event, on day: CivilDate, _ writer: inout WeChatWriter) {
    writer.piece { writer in
      writer.element("section", style: WeChatStyle.card) { writer in
        writer.element("p", style: WeChatStyle.cardTitle) { writer in
          if let status = strings.status(of: event) {
            writer.element("span", style: WeChatStyle.eventStatus) { $0.text(status) }
            writer.text(" ")
          }
          writer.text(context.title(of: event.article).text)
        }
        writer.element("p", style: WeChatStyle.cardLine) { writer in
          writer.text(strings.time(of: event, on: day).text)
          guard let place = event.place.map(context.words) else { return }
          writer.text(strings.comma + place.text)
        }
      }
    }
  }

  /// Writes an event of a week.
  func event(_ event: Event, _ writer: inout WeChatWriter) {
    changeNotice(of: event, &writer)
    let time = strings.period(of: event, name: strings.dateWithWeekday).text
    var facts = [
      (strings.week, context.title(of: event.week.article).text),
      (strings.eventTime, event.hasClock ? time + strings.timeZone : time),
      (strings.eventPlace, event.place.map { context.words($0).text } ?? strings.notStated),
    ]
    if let audience = event.audience.map(context.words) {
      facts.append((strings.audience, audience.text))
    }
    if let participation = event.participation.map(context.words) {
      facts.append((strings.participation, participation.text))
    }
    writer.facts(facts + units(event.units), in: context)
    writer.articleText(in: context)
    writer.pictures(event.pictures, below: strings.pictures, in: context)
    servedTasks(strings.servedTasks, &writer)
    leaveOut(
      strings.reports, if: !context.publication.reports(on: event).isEmpty, &writer)
  }

  /// Writes that an event is cancelled or was changed, and how.
  private func changeNotice(of event: Event, _ writer: inout WeChatWriter) {
    guard event.isCancelled || !event.changes.isEmpty else { return }
    notice(
      event.isCancelled ? strings.eventCancelled : strings.eventChanged, of: event.changes, &writer)
  }

  private func notice(
    _ title: String, of changes: [AnnouncedChange], _ writer: inout WeChatWriter
  ) {
    writer.container("section", style: WeChatStyle.callout(isImportant: true)) { writer in
      writer.paragraph(style: WeChatStyle.calloutTitle, keepsWithNext: true) { $0.text(title) }
      for change in changes {
        writer.paragraph(style: WeChatStyle.plainParagraph(context.language)) {
          $0.text(strings.date(change.date) + strings.colon + context.words(change.note).text)
        }
      }
    }
  }
}
