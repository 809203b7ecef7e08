/// What a calendar holds.
public enum CalendarTopic: Sendable {
  /// A week and its events.
  case week(PublicityWeek)
  /// The weeks and events that a unit organises or is a partner of.
  case unit(ResponsibleUnit)

  /// The page that says the same to readers.
  public var subject: Subject {
    switch self {
    case .week(let week): .week(week)
    case .unit(let unit): .unit(unit)
    }
  }

  var fileName: String {
    switch self {
    case .week: "week.ics"
    case .unit: "events.ics"
    }
  }
}

/// What a feed follows.
public enum FeedTopic: Sendable {
  /// News, plans, weeks with their events, and the covers of papers.
  case site
  /// The news.
  case news
  /// All weeks with their events.
  case weeks
  /// A week with its events.
  case week(PublicityWeek)
  /// All papers with their sections.
  case papers
  /// Everything that a unit takes part in.
  case unit(ResponsibleUnit)

  /// The page that says the same to readers.
  public var subject: Subject {
    switch self {
    case .site: .home
    case .news: .newsIndex
    case .weeks: .weekIndex
    case .week(let week): .week(week)
    case .papers: .paperIndex
    case .unit(let unit): .unit(unit)
    }
  }
}

/// The format of a feed; its value is the file's name.
public enum FeedFormat: String, Sendable, CaseIterable {
  /// Atom (RFC 4287).
  case atom = "feed.xml"
  /// JSON Feed 1.1 (jsonfeed.org).
  case json = "feed.json"

  /// The media type.
  public var mediaType: StaticString {
    switch self {
    case .atom: "application/atom+xml"
    case .json: "application/feed+json"
    }
  }
}

extension Publication {
  /// The calendars that the site has.
  public var calendars: [CalendarTopic] {
    let topics = weeks.map(CalendarTopic.week) + units.map(CalendarTopic.unit)
    return topics.filter(has)
  }

  private func has(_ topic: CalendarTopic) -> Bool {
    publishes(topic.subject) && !subjects(of: topic).isEmpty
  }

  /// The calendar that holds what the page about `subject` shows, where there is one.
  public func calendar(of subject: Subject) -> CalendarTopic? {
    let topic: CalendarTopic? =
      switch subject {
      case .week(let week), .gallery(let week), .day(let week, _): .week(week)
      case .event(let event): .week(event.week)
      case .unit(let unit): .unit(unit)
      default: nil
      }
    return topic.flatMap { has($0) ? $0 : nil }
  }

  /// The weeks and events of a calendar.
  public func subjects(of topic: CalendarTopic) -> [Subject] {
    switch topic {
    case .week(let week): [.week(week)] + events(of: week).map(Subject.event)
    case .unit(let unit):
      distinctInvolvements(of: unit) { involvement in
        switch involvement.subject {
        case .week, .event: true
        default: false
        }
      }
    }
  }

  /// The feeds that the site has.
  public var feeds: [FeedTopic] {
    let topics =
      [.site, .news, .weeks, .papers] + weeks.map(FeedTopic.week) + units.map(FeedTopic.unit)
    return topics.filter(has)
  }

  /// A unit that nothing dated names has no feed.
  private func has(_ topic: FeedTopic) -> Bool {
    guard case .unit = topic else { return publishes(topic.subject) }
    return publishes(topic.subject) && !subjects(of: topic).isEmpty
  }

  /// The feed that follows what the page about `subject` shows more closely than the site's does,
  /// where there is one.
  public func feed(of subject: Subject) -> FeedTopic? {
    let topic: FeedTopic? =
      switch subject {
      case .newsIndex, .news: .news
      case .weekIndex: .weeks
      case .week(let week), .gallery(let week), .day(let week, _): .week(week)
      case .event(let event): .week(event.week)
      case .paperIndex, .paper, .wholePaper, .section: .papers
      case .unit(let unit): .unit(unit)
      default: nil
      }
    return topic.flatMap { has($0) ? $0 : nil }
  }

  /// What a feed has entries about: what is dated, the last change first.
  public func subjects(of topic: FeedTopic) -> [Subject] {
    let subjects: [Subject] =
      switch topic {
      case .site:
        news.map(Subject.news) + plans.map(Subject.plan) + weeks.map(Subject.week)
          + events.map(Subject.event) + papers.map(Subject.paper)
      case .news: news.map(Subject.news)
      case .weeks: weeks.map(Subject.week) + events.map(Subject.event)
      case .week(let week): [.week(week)] + events(of: week).map(Subject.event)
      case .papers: papers.map(Subject.paper) + sections.map(Subject.section)
      case .unit(let unit): distinctInvolvements(of: unit) { _ in true }
      }
    return subjects.compactMap { subject in
      subject.lastChange.map { (subject: subject, changed: $0) }
    }.sorted {
      ($1.changed, $0.subject.path.path) < ($0.changed, $1.subject.path.path)
    }.map(\.subject)
  }

  /// What a unit takes part in, each thing once.
  private func distinctInvolvements(
    of unit: ResponsibleUnit, where isMeant: (Involvement) -> Bool
  ) -> [Subject] {
    var seen: Set<PagePath> = []
    return involvements(of: unit).filter(isMeant).map(\.subject)
      .filter { seen.insert($0.path).inserted }
  }
}
