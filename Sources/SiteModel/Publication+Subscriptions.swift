extension Publication {
  /// The calendars that the site has.
  public var calendars: [CalendarTopic] {
    let topics = weeks.map(CalendarTopic.week) + units.map(CalendarTopic.unit)
    return topics.filter(has)
  }

  private func has(_ topic: CalendarTopic) -> Bool {
    guard publishes(topic.subject) else { return false }
    return switch topic {
    case .week: true
    case .unit(let unit): involvements(of: unit).contains { $0.subject.isInCalendars }
    }
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
      distinctInvolvements(of: unit).filter(\.isInCalendars)
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
    guard case .unit(let unit) = topic else { return publishes(topic.subject) }
    return publishes(topic.subject)
      && involvements(of: unit).contains { $0.subject.lastChange != nil }
  }

  /// Whether there is anything dated that the feed can tell of.
  public func hasEntries(_ topic: FeedTopic) -> Bool {
    switch topic {
    case .site, .week, .unit: true
    case .news: !news.isEmpty
    case .weeks: !weeks.isEmpty
    case .papers:
      (papers.map(Subject.paper) + sections.map(Subject.section)).contains { $0.lastChange != nil }
    }
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
      case .unit(let unit): distinctInvolvements(of: unit)
      }
    return subjects.compactMap { subject in
      subject.lastChange.map { (subject: subject, changed: $0, path: subject.path.path) }
    }.sorted {
      ($1.changed, $0.path) < ($0.changed, $1.path)
    }.map(\.subject)
  }

  /// What a unit takes part in, each thing once.
  private func distinctInvolvements(of unit: ResponsibleUnit) -> [Subject] {
    var seen: Set<PagePath> = []
    return involvements(of: unit).map(\.subject).filter { seen.insert($0.path).inserted }
  }
}

extension Subject {
  /// Whether it takes place on a day that a calendar can show.
  fileprivate var isInCalendars: Bool {
    switch self {
    case .week, .event: true
    default: false
    }
  }
}
