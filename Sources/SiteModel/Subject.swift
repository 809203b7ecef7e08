/// What a page is about.
public enum Subject: Sendable {
  /// The orders that the index of tasks comes in.
  public enum TaskOrder: String, Sendable, CaseIterable {
    /// By plan and chapter.
    case chapter
    /// By unit.
    case unit
    /// By year.
    case year
  }

  /// The home page.
  case home
  /// The list of plans.
  case planIndex
  /// A plan and its notice.
  case plan(Plan)
  /// The list of all tasks.
  case taskIndex(TaskOrder)
  /// A task.
  case task(PlanTask)
  /// The list of units.
  case unitIndex
  /// Which units have a part in which tasks.
  case unitMatrix
  /// A unit.
  case unit(ResponsibleUnit)
  /// The list of weeks.
  case weekIndex
  /// A publicity week.
  case week(PublicityWeek)
  /// The slogans and posters of a week.
  case gallery(PublicityWeek)
  /// A day of a week.
  case day(PublicityWeek, CivilDate)
  /// An event of a week.
  case event(Event)
  /// The list of white papers.
  case paperIndex
  /// The cover of a white paper.
  case paper(WhitePaper)
  /// A white paper with all of its sections on one page.
  case wholePaper(WhitePaper)
  /// A section of a white paper.
  case section(PaperSection)
  /// The list of news.
  case newsIndex
  /// A piece of news.
  case news(NewsItem)
  /// A plain page.
  case page(PlainPage)
  /// The terms that the office uses, in all languages.
  case glossary
  /// How every translation stands to its source, for the office.
  case translations
  /// What stands for a page that does not exist.
  case notFound

  /// The address without its language.
  public var path: PagePath {
    switch self {
    case .home: PagePath("")
    case .planIndex: PagePath("plans/")
    case .plan(let plan): PagePath("plans/\(plan.id)/")
    case .taskIndex(.chapter): PagePath("tasks/")
    case .taskIndex(let order): PagePath("tasks/by-\(order.rawValue)/")
    case .task(let task): PagePath("plans/\(task.plan.id)/\(Self.twoDigits(task.number))/")
    case .unitIndex: PagePath("units/")
    case .unitMatrix: PagePath("units/matrix/")
    case .unit(let unit): PagePath("units/\(unit.id.value)/")
    case .weekIndex: PagePath("weeks/")
    case .week(let week): PagePath("weeks/\(week.id)/")
    case .gallery(let week): PagePath("weeks/\(week.id)/gallery/")
    case .day(let week, let date): PagePath("weeks/\(week.id)/\(date.iso)/")
    case .event(let event): PagePath("weeks/\(event.week.id)/\(event.id)/")
    case .paperIndex: PagePath("papers/")
    case .paper(let paper): PagePath("papers/\(paper.id)/")
    case .wholePaper(let paper): PagePath("papers/\(paper.id)/all/")
    case .section(let section): PagePath("papers/\(section.paper.id)/\(section.slug)/")
    case .newsIndex: PagePath("news/")
    case .news(let item): PagePath("news/\(item.slug)/")
    case .page(let page): PagePath("\(page.slug)/")
    case .glossary: PagePath("glossary/")
    case .translations: PagePath("translations/")
    case .notFound: PagePath("404.html")
    }
  }

  /// The text that the page publishes; `nil` for indexes and units.
  public var article: Article? {
    switch self {
    case .plan(let plan): plan.article
    case .task(let task): task.article
    case .week(let week): week.article
    case .event(let event): event.article
    case .paper(let paper), .wholePaper(let paper): paper.article
    case .section(let section): section.article
    case .news(let item): item.article
    case .page(let page): page.article
    case .home, .planIndex, .taskIndex, .unitIndex, .unitMatrix, .unit, .weekIndex, .gallery, .day,
      .paperIndex, .newsIndex, .glossary, .translations, .notFound:
      nil
    }
  }

  /// The column that the page stands in.
  public var column: Site.Column.ID {
    switch self {
    case .home, .notFound: .home
    case .planIndex, .plan: .plans
    case .taskIndex, .task: .tasks
    case .unitIndex, .unitMatrix, .unit: .units
    case .weekIndex, .week, .gallery, .day, .event: .weeks
    case .paperIndex, .paper, .wholePaper, .section: .papers
    case .newsIndex, .news: .news
    case .page, .glossary, .translations: .pages
    }
  }

  /// The tasks that the page's subject serves, reports on or is about.
  public var tasks: [PlanTask] {
    switch self {
    case .week(let week): week.tasks
    case .event(let event): event.tasks
    case .section(let section): section.tasks
    case .news(let item): item.tasks
    default: []
    }
  }

  /// The units that take part in the page's subject.
  public var units: [UnitMention] {
    switch self {
    case .plan(let plan):
      [UnitMention(unit: plan.issuer, role: .issuer, quote: nil)] + plan.addressees
    case .task(let task): task.units
    case .week(let week): week.units
    case .event(let event): event.units
    case .paper(let paper):
      (paper.issuer.map { [UnitMention(unit: $0, role: .issuer, quote: nil)] } ?? []) + paper.units
    case .section(let section): section.units
    case .news(let item): item.units
    default: []
    }
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
