public import Export
public import SiteModel

extension SiteLook {
  /// The programme of a week for the typesetter: its days with their events on one page.
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
    call.group { call in
      call.content("name") { $0.text(strings.weekdayAndDay(day)) }
      call.group("events") { call in
        for event in publication.events(of: week, on: day) {
          call.group { write(event, on: day, &$0) }
        }
      }
    }
  }

  private func write(_ event: Event, on day: CivilDate, _ call: inout TypstSource.Call) {
    let path = path(of: event.article)
    let isFirstDay = event.start.date == day
    call.content("time") { source in
      let lines =
        isFirstDay ? strings.times(of: event) : [strings.times(of: event, continuingOn: day)]
      for (index, line) in lines.enumerated() {
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
    guard isFirstDay else { return call.value("continues", true) }
    if let place = event.place {
      call.content("place") { source in
        source.from(path, 0) { $0.words(context.words(place)) }
      }
    }
    organisers(of: event, &call)
  }

  /// Writes who is behind an event, to stand after its place.
  private func organisers(of event: Event, _ call: inout TypstSource.Call) {
    let roles = UnitRole.allCases.filter { role in event.units.contains { $0.role == role } }
    guard !roles.isEmpty else { return }
    call.content("organisers") { source in
      for (index, role) in roles.enumerated() {
        if index > 0 || event.place != nil { source.text(strings.semicolon) }
        source.units(event.units, as: role, in: context)
      }
    }
  }
}
