/// What a unit has to do with a page's subject.
public struct Involvement: Sendable {
  /// The plan, task, week, event, paper, section or news item.
  public let subject: Subject
  /// The unit's part in it, with the words that prove it.
  public let mention: UnitMention
}

/// Two neighbours in a list.
public struct Neighbours<Element: Sendable>: Sendable {
  /// The one before.
  public let previous: Element?
  /// The one after.
  public let next: Element?
}

extension Publication {
  /// The tasks of a plan, by number.
  public func tasks(of plan: Plan) -> ArraySlice<PlanTask> {
    tasks[relations.tasksOfPlan[plan.id] ?? 0..<0]
  }

  /// The tasks of one chapter of a plan, by number.
  public func tasks(of plan: Plan, chapter: Int) -> [PlanTask] {
    tasks(of: plan).filter { $0.chapter == chapter }
  }

  /// Whether a plan says of any task who leads or supports it.
  public func assignsUnits(_ plan: Plan) -> Bool {
    relations.assigningPlans.contains(plan.id)
  }

  /// The events of a week, by time.
  public func events(of week: PublicityWeek) -> ArraySlice<Event> {
    events[relations.eventsOfWeek[week.id] ?? 0..<0]
  }

  /// The events that take place on a day of a week, by time; one of several days is among those of
  /// each.
  public func events(of week: PublicityWeek, on day: CivilDate) -> [Event] {
    events(of: week).filter { $0.days.contains(day) }
  }

  /// The days of a week that have events.
  public func daysWithEvents(of week: PublicityWeek) -> [CivilDate] {
    let days = Set(events(of: week).flatMap(\.days))
    return week.days.filter(days.contains)
  }

  /// The news that reports on an event, the latest first.
  public func reports(on event: Event) -> [NewsItem] {
    relations.reports[Subject.event(event).path] ?? []
  }

  /// The news that reports on events of a week, the latest first.
  public func reports(on week: PublicityWeek) -> [NewsItem] {
    news.filter { item in item.events.contains { $0.week.id == week.id } }
  }

  /// The sections of a paper, by number.
  public func sections(of paper: WhitePaper) -> ArraySlice<PaperSection> {
    sections[relations.sectionsOfPaper[paper.id] ?? 0..<0]
  }

  /// What a paper numbers and names.
  public func index(of paper: WhitePaper) -> PaperIndex {
    paperIndexes[paper.id] ?? PaperIndex(exhibits: [], dataSets: [], targets: [:])
  }

  /// The documents beside the page about `subject` in `language`.
  public func downloads(of subject: Subject, in language: Language) -> [Download] {
    downloads.filter { $0.work.subject.path == subject.path && $0.language == language }
  }

  /// Everything that a unit takes part in: tasks, plans, weeks, papers, news, events, sections.
  public func involvements(of unit: ResponsibleUnit) -> [Involvement] {
    relations.involvements[unit.id] ?? []
  }

  /// The tasks that a unit has a part in, each with its mention; a task stands once for each
  /// mention.
  public func tasks(of unit: ResponsibleUnit) -> [(task: PlanTask, mention: UnitMention)] {
    involvements(of: unit).compactMap { involvement in
      guard case .task(let task) = involvement.subject else { return nil }
      return (task, involvement.mention)
    }
  }

  /// Everything elsewhere that says it serves, reports on or is about a task.
  public func references(to task: PlanTask) -> [Subject] {
    relations.references[task.id] ?? []
  }

  /// The tasks before and after `task` in its plan.
  public func neighbours(of task: PlanTask) -> Neighbours<PlanTask> {
    neighbours(in: tasks(of: task.plan), of: relations.indexOfTask[task.id])
  }

  /// The sections before and after `section` in its paper.
  public func neighbours(of section: PaperSection) -> Neighbours<PaperSection> {
    let sections = sections(of: section.paper)
    return neighbours(in: sections, of: sections.firstIndex { $0.number == section.number })
  }

  /// The weeks before and after `week`, by time.
  public func neighbours(of week: PublicityWeek) -> Neighbours<PublicityWeek> {
    let byTime = ArraySlice(weeks.reversed())
    return neighbours(in: byTime, of: byTime.firstIndex { $0.id == week.id })
  }

  /// The days before and after `day` that have events in its week.
  public func neighbours(of day: CivilDate, in week: PublicityWeek) -> Neighbours<CivilDate> {
    let days = ArraySlice(daysWithEvents(of: week))
    return neighbours(in: days, of: days.firstIndex(of: day))
  }

  /// The events before and after `event` in its week, by time.
  public func neighbours(of event: Event) -> Neighbours<Event> {
    let events = events(of: event.week)
    return neighbours(in: events, of: events.firstIndex { $0.id == event.id })
  }

  private func neighbours<Element>(
    in list: ArraySlice<Element>, of index: Int?
  ) -> Neighbours<Element> {
    guard let index else { return Neighbours(previous: nil, next: nil) }
    return Neighbours(
      previous: index > list.startIndex ? list[index - 1] : nil,
      next: index + 1 < list.endIndex ? list[index + 1] : nil)
  }
}

/// The edges of the publication read backwards, computed once.
struct Relations: Sendable {
  private(set) var indexOfTask: [PlanTask.ID: Int] = [:]
  private(set) var tasksOfPlan: [String: Range<Int>] = [:]
  private(set) var assigningPlans: Set<String> = []
  private(set) var eventsOfWeek: [String: Range<Int>] = [:]
  private(set) var sectionsOfPaper: [String: Range<Int>] = [:]
  private(set) var involvements: [ResponsibleUnit.ID: [Involvement]] = [:]
  private(set) var references: [PlanTask.ID: [Subject]] = [:]
  private(set) var reports: [PagePath: [NewsItem]] = [:]

  init(
    tasks: [PlanTask], events: [Event], sections: [PaperSection], news: [NewsItem],
    others: [Subject]
  ) {
    for item in news {
      for event in item.events {
        reports[Subject.event(event).path, default: []].append(item)
      }
    }
    for (index, task) in tasks.enumerated() { indexOfTask[task.id] = index }
    tasksOfPlan = Self.runs(of: tasks) { $0.plan.id }
    assigningPlans = Set(tasks.filter(\.assignsUnits).map(\.plan.id))
    eventsOfWeek = Self.runs(of: events) { $0.week.id }
    sectionsOfPaper = Self.runs(of: sections) { $0.paper.id }
    let subjects =
      tasks.map(Subject.task) + others + events.map(Subject.event)
      + sections.map(Subject.section)
    for subject in subjects {
      for mention in subject.units {
        involvements[mention.unit.id, default: []].append(
          Involvement(subject: subject, mention: mention))
      }
      for task in subject.tasks {
        references[task.id, default: []].append(subject)
      }
    }
  }

  /// The ranges of neighbouring elements that share a key.
  private static func runs<Element>(
    of elements: [Element], by key: (Element) -> String
  ) -> [String: Range<Int>] {
    var runs: [String: Range<Int>] = [:]
    for (index, element) in elements.enumerated() {
      let key = key(element)
      runs[key] = (runs[key]?.lowerBound ?? index)..<(index + 1)
    }
    return runs
  }
}

extension PlanTask {
  /// Whether the text says who leads or supports the task.
  fileprivate var assignsUnits: Bool {
    units.contains { $0.role == .lead || $0.role == .support }
  }
}
