/// A dated piece of news.
public final class NewsItem: Sendable {
  /// The item's part of the address: `2022-05-20-plan-issued`.
  public let slug: String
  /// The text.
  public let article: Article
  /// The day of the news.
  public let date: CivilDate
  /// The tasks that it is about.
  public let tasks: [PlanTask]
  /// The events that it reports on.
  public let events: [Event]
  /// The units that it names.
  public let units: [UnitMention]

  package init(
    slug: String, article: Article, date: CivilDate, tasks: [PlanTask], events: [Event],
    units: [UnitMention]
  ) {
    self.slug = slug
    self.article = article
    self.date = date
    self.tasks = tasks
    self.events = events
    self.units = units
  }
}

/// A plain page, such as the accessibility statement.
public final class PlainPage: Sendable {
  /// The page's address: `about`.
  public let slug: String
  /// The text.
  public let article: Article

  /// Whether every page of the site leads to it; to the others lead the texts that they belong to.
  public var isInFoot: Bool { ["about", "accessibility"].contains(slug) }

  package init(slug: String, article: Article) {
    self.slug = slug
    self.article = article
  }
}
