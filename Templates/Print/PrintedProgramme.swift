public import Export
public import SiteModel

extension SiteLook {
  /// The programme of a week for the typesetter: its days with their events on one page, and above
  /// them, once, those that take several days.
  public func printProgramme(
    of week: PublicityWeek, in language: Language, _ publication: Publication
  ) -> Manuscript {
    PrintedWeek(week: week, language: language, publication: publication).programme
  }
}

extension PrintedWeek {
  /// The programme as the typesetter gets it.
  var programme: Manuscript {
    let events = publication.events(of: week)
    return manuscript(of: [week.article] + events.map(\.article)) { source in
      source.block("programme") { call in
        frame(titled: strings.programme(of: title), &call)
        call.group("facts") { call in
          call.content { $0.text(dates) }
          organisers(&call)
        }
        call.content("running-name") { $0.text(strings.overSeveralDays) }
        call.group("running") { call in
          for event in events where event.takesSeveralDays { call.group { write(event, &$0) } }
        }
        call.group("days") { call in
          for day in publication.daysWithEvents(of: week) { write(day, &call) }
        }
        if events.isEmpty { call.content("no-events") { $0.text(strings.namesNoEvent) } }
        if let address { call.string("address", address) }
        call.string(
          "too-long",
          """
          the programme of weeks/\(week.id) has \(events.count) events, which do not fit on one A4 \
          page in type that can be read; shorten their titles and places
          """)
      }
    }
  }

  private func write(_ day: CivilDate, _ call: inout TypstSource.Call) {
    let events = publication.events(of: week, on: day)
      .filter { $0.start.date == day && !$0.takesSeveralDays }
    guard !events.isEmpty else { return }
    call.group { call in
      call.content("name") { $0.text(strings.weekdayAndDay(day)) }
      call.group("events") { call in
        for event in events { call.group { write(event, &$0) } }
      }
    }
  }

  private func write(_ event: Event, _ call: inout TypstSource.Call) {
    let path = path(of: event.article)
    call.content("time") { source in
      for (index, line) in times(of: event).enumerated() {
        if index > 0 { source.call("linebreak") }
        source.text(line)
      }
    }
    call.content("title") { source in
      source.from(path, 0) { $0.words(context.title(of: event.article)) }
    }
    if event.isCancelled {
      call.value("struck", true)
      call.content("mark") { $0.text(strings.cancelled) }
    } else if !event.changes.isEmpty {
      call.content("mark") { $0.text(strings.changed) }
    }
    if let place = event.place {
      call.content("place") { source in
        source.from(path, 0) { $0.words(context.words(place)) }
      }
    }
    note(on: event, &call)
  }

  private func times(of event: Event) -> [String] {
    event.takesSeveralDays
      ? [strings.period(of: event, name: strings.dayAndMonth).text] : strings.times(of: event)
  }

  /// With more events there is no room for who is behind each, in one language sooner than in the
  /// other; so neither sheet says it.
  private static let mostEventsWithOrganisers = 20

  /// Writes who is behind an event, or else its summary, to stand after its place.
  private func note(on event: Event, _ call: inout TypstSource.Call) {
    guard publication.events(of: week).count <= Self.mostEventsWithOrganisers else { return }
    let roles = UnitRole.allCases.filter { role in event.units.contains { $0.role == role } }
    let summary = roles.isEmpty ? context.summary(of: event.article) : nil
    guard !roles.isEmpty || summary != nil else { return }
    call.content("note") { source in
      for (index, role) in roles.enumerated() {
        if index > 0 || event.place != nil { source.text(strings.semicolon) }
        source.units(event.units, as: role, in: context)
      }
      guard let summary else { return }
      if event.place != nil { source.text(strings.fullStop) }
      source.from(path(of: event.article), 0) { $0.words(summary) }
    }
  }
}
