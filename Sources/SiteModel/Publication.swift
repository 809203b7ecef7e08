/// Everything that a site publishes, checked and complete.
///
/// Lists are in the order in which readers meet them: plans, weeks, papers and news newest first,
/// tasks by number, events by time, sections by number, units as the registry has them.
public final class Publication: Sendable {
  /// The site as a whole.
  public let site: Site
  /// The registry of units.
  public let units: [ResponsibleUnit]
  /// The plans.
  public let plans: [Plan]
  /// The tasks of all plans, plan by plan.
  public let tasks: [PlanTask]
  /// The publicity weeks.
  public let weeks: [PublicityWeek]
  /// The events of all weeks, week by week.
  public let events: [Event]
  /// The white papers.
  public let papers: [WhitePaper]
  /// The sections of all papers, paper by paper.
  public let sections: [PaperSection]
  /// What each paper numbers and names, by the paper's id.
  let paperIndexes: [String: PaperIndex]
  /// The news.
  public let news: [NewsItem]
  /// The plain pages.
  public let pages: [PlainPage]
  /// The terms of the office, in the order of its list.
  public let terms: [Term]
  /// Finds the terms in a text; `nil` while the office explains none.
  public let explainedTerms: TermSearch?
  /// The images and other files that the texts use.
  public let media: [MediaFile]
  /// The documents for paper and for reading devices.
  public let downloads: [Download]
  /// The pictures for sharing that were made, PNG files, by where the site has them.
  public let pictureFiles: [Route: [UInt8]]

  let relations: Relations
  /// What is published where that is not everything.
  let excerpt: Excerpt?

  package init(
    site: Site, units: [ResponsibleUnit], plans: [Plan], tasks: [PlanTask],
    weeks: [PublicityWeek], events: [Event], papers: [WhitePaper], sections: [PaperSection],
    paperIndexes: [String: PaperIndex], news: [NewsItem], pages: [PlainPage], media: [MediaFile],
    terms: [Term] = []
  ) {
    self.site = site
    self.units = units
    self.plans = plans
    self.tasks = tasks
    self.weeks = weeks
    self.events = events
    self.papers = papers
    self.sections = sections
    self.paperIndexes = paperIndexes
    self.news = news
    self.pages = pages
    self.media = media
    self.terms = terms
    explainedTerms = terms.contains { !$0.definitions.isEmpty } ? TermSearch(terms) : nil
    downloads = []
    excerpt = nil
    pictureFiles = [:]
    relations = Relations(
      tasks: tasks, events: events, sections: sections, news: news,
      others: plans.map(Subject.plan) + weeks.map(Subject.week) + papers.map(Subject.paper)
        + news.map(Subject.news))
  }

  /// The same publication with documents for paper and for reading devices.
  public func with(downloads: [Download]) -> Publication {
    Publication(self, downloads: downloads)
  }

  /// The same publication with pictures for sharing, PNG files by where the site has them.
  public func with(pictureFiles: [Route: [UInt8]]) -> Publication {
    Publication(self, pictureFiles: pictureFiles)
  }

  init(
    _ other: Publication, site: Site? = nil, downloads: [Download]? = nil,
    pictureFiles: [Route: [UInt8]]? = nil, excerpt: Excerpt? = nil
  ) {
    self.site = site ?? other.site
    units = other.units
    plans = other.plans
    tasks = other.tasks
    weeks = other.weeks
    events = other.events
    papers = other.papers
    sections = other.sections
    paperIndexes = other.paperIndexes
    news = other.news
    pages = other.pages
    media = other.media
    terms = other.terms
    explainedTerms = other.explainedTerms
    self.downloads = downloads ?? other.downloads
    self.pictureFiles = pictureFiles ?? other.pictureFiles
    self.excerpt = excerpt ?? other.excerpt
    relations = other.relations
  }

  /// Every page of one language, in the order of the site map.
  public var subjects: [Subject] {
    if let excerpt { return excerpt.subjects }
    var subjects: [Subject] = [.home, .planIndex]
    for plan in plans {
      subjects.append(.plan(plan))
      subjects += tasks(of: plan).map(Subject.task)
    }
    subjects += Subject.TaskOrder.allCases.map(Subject.taskIndex)
    subjects += [.unitIndex, .unitMatrix] + units.map(Subject.unit)
    subjects.append(.weekIndex)
    for week in weeks {
      subjects.append(.week(week))
      if week.hasGallery { subjects.append(.gallery(week)) }
      subjects += daysWithEvents(of: week).map { .day(week, $0) }
      subjects += events(of: week).map(Subject.event)
    }
    subjects.append(.paperIndex)
    for paper in papers {
      subjects.append(.paper(paper))
      subjects += sections(of: paper).map(Subject.section)
      subjects.append(.wholePaper(paper))
    }
    subjects += [.newsIndex] + news.map(Subject.news)
    subjects += pages.map(Subject.page)
    if !terms.isEmpty { subjects.append(.glossary) }
    if site.languages.count > 1 { subjects.append(.translations) }
    subjects.append(.notFound)
    return subjects
  }
}
