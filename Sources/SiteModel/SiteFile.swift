/// The files beside the pages that a page may link to.
public enum SiteFile: Sendable {
  /// Weeks and events, as iCalendar.
  case calendar(CalendarTopic)
  /// A feed.
  case feed(FeedTopic, FeedFormat)
  /// An index as JSON.
  case json(Index)
  /// An index as CSV.
  case csv(Index)
  /// A data file of a white paper, as CSV.
  case dataCSV(DataSet, of: WhitePaper)
  /// A data file of a white paper, with what its columns mean, as JSON.
  case dataJSON(DataSet, of: WhitePaper)
  /// The list of all pages for search engines.
  case sitemap

  /// The indexes that machines can read.
  public enum Index: String, Sendable, CaseIterable {
    /// The plans.
    case plans
    /// The tasks.
    case tasks
    /// The units.
    case units
    /// The weeks and their events.
    case weeks
    /// The white papers and their sections.
    case papers
    /// The news.
    case news
  }

  /// Where the site has it.
  package func route(in language: Language) -> Route {
    switch self {
    case .calendar(let topic): Self.file(topic.fileName, beside: topic.subject, in: language)
    case .feed(let topic, let format):
      Self.file(format.rawValue, beside: topic.subject, in: language)
    case .json(let set): Route("\(language.rawValue)/\(set.rawValue)/index.json")
    case .csv(let set): Route("\(language.rawValue)/\(set.rawValue)/index.csv")
    case .dataCSV(let set, let paper):
      Self.file("data/\(set.id).csv", beside: .paper(paper), in: language)
    case .dataJSON(let set, let paper):
      Self.file("data/\(set.id).json", beside: .paper(paper), in: language)
    case .sitemap: Route("sitemap.xml")
    }
  }

  private static func file(
    _ name: String, beside subject: Subject, in language: Language
  ) -> Route {
    Route(Route(subject.path, in: language).path + name)
  }
}
