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
