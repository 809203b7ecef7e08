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
  /// The slogans.
  public let slogans: Localized<[String]>
  /// The posters.
  public let posters: [Illustration]
  /// What was changed since it was announced, the last change first.
  public let changes: [AnnouncedChange]
  /// Organisers and partners.
  public let units: [UnitMention]
  /// The tasks that the week serves.
  public let tasks: [PlanTask]

  package init(
    id: String, article: Article, start: CivilDate, end: CivilDate, theme: Localized<String>?,
    slogans: Localized<[String]>, posters: [Illustration], changes: [AnnouncedChange],
    units: [UnitMention], tasks: [PlanTask]
  ) {
    self.id = id
    self.article = article
    self.start = start
    self.end = end
    self.theme = theme
    self.slogans = slogans
    self.posters = posters
    self.changes = changes
    self.units = units
    self.tasks = tasks
  }

  /// The days from the first to the last.
  public var days: [CivilDate] { CivilDate.days(from: start, through: end) }

  /// Whether there is anything to show in a gallery.
  public var hasGallery: Bool { !slogans.source.isEmpty || !posters.isEmpty }
}

/// An event of a publicity week.
public final class Event: Sendable {
  /// The week.
  public let week: PublicityWeek
  /// The id in its week, which is the file's name.
  public let id: String
  /// The text.
  public let article: Article
  /// When it begins, in the time of the office: China Standard Time.
  public let start: CivilMoment
  /// When it ends, where that is known.
  public let end: CivilMoment?
  /// Where it takes place.
  public let place: Localized<String>?
  /// Whom it is for.
  public let audience: Localized<String>?
  /// How to take part.
  public let participation: Localized<String>?
  /// Whether it does not take place after all.
  public let isCancelled: Bool
  /// What was changed since it was announced, the last change first.
  public let changes: [AnnouncedChange]
  /// Pictures of it.
  public let pictures: [Illustration]
  /// Organisers and partners.
  public let units: [UnitMention]
  /// The tasks that the event serves.
  public let tasks: [PlanTask]

  package init(
    week: PublicityWeek, id: String, article: Article, start: CivilMoment, end: CivilMoment?,
    place: Localized<String>?, audience: Localized<String>?, participation: Localized<String>?,
    isCancelled: Bool, changes: [AnnouncedChange], pictures: [Illustration], units: [UnitMention],
    tasks: [PlanTask]
  ) {
    self.week = week
    self.id = id
    self.article = article
    self.start = start
    self.end = end
    self.place = place
    self.audience = audience
    self.participation = participation
    self.isCancelled = isCancelled
    self.changes = changes
    self.pictures = pictures
    self.units = units
    self.tasks = tasks
  }

  /// Whether the time of day at which it begins is known.
  public var hasClock: Bool { start.minutes != nil }

  /// Whether it takes whole days, which its two dates say; of one with a single date only the day
  /// is known.
  public var isAllDay: Bool { !hasClock && end != nil }

  /// The days on which it takes place; one that ends at midnight has none of the next day.
  public var days: [CivilDate] {
    guard let end, end.date > start.date else { return [start.date] }
    let days = CivilDate.days(from: start.date, through: end.date)
    return end.minutes == 0 ? days.dropLast() : days
  }
}
