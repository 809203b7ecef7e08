/// A publicity week.
public final class PublicityWeek: Sendable {
  /// The id, which is the week's folder: `2022`.
  public let id: String
  /// The text.
  public let article: Article
  /// The first day.
  public let start: CivilDate
  /// The last day.
  public let end: CivilDate
  /// The theme.
  public let theme: Localized<String>?
  /// Organisers and partners.
  public let units: [UnitMention]
  /// The tasks that the week serves.
  public let tasks: [PlanTask]

  package init(
    id: String, article: Article, start: CivilDate, end: CivilDate, theme: Localized<String>?,
    units: [UnitMention], tasks: [PlanTask]
  ) {
    self.id = id
    self.article = article
    self.start = start
    self.end = end
    self.theme = theme
    self.units = units
    self.tasks = tasks
  }
}

/// An event of a publicity week.
public final class Event: Sendable {
  /// The week.
  public let week: PublicityWeek
  /// The id in its week, which is the file's name.
  public let id: String
  /// The text.
  public let article: Article
  /// When it begins.
  public let start: CivilMoment
  /// When it ends, where that is known.
  public let end: CivilMoment?
  /// Where it takes place.
  public let place: Localized<String>?
  /// Organisers and partners.
  public let units: [UnitMention]
  /// The tasks that the event serves.
  public let tasks: [PlanTask]

  package init(
    week: PublicityWeek, id: String, article: Article, start: CivilMoment, end: CivilMoment?,
    place: Localized<String>?, units: [UnitMention], tasks: [PlanTask]
  ) {
    self.week = week
    self.id = id
    self.article = article
    self.start = start
    self.end = end
    self.place = place
    self.units = units
    self.tasks = tasks
  }
}
