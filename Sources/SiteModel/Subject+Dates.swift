extension Subject {
  /// The last day that the content says something about: when the text was changed or published,
  /// or else dated.
  ///
  /// Nothing is read from a clock.
  public var lastChange: CivilDate? {
    article == nil ? nil : updates.max() ?? date
  }

  /// The last day up to `day` on which readers were given something new.
  ///
  /// A text that says nothing of the kind was given on its own date; an event and a week are dated
  /// when they take place, which tells readers nothing.
  package func lastUpdate(by day: CivilDate) -> CivilDate? {
    let ownDate: CivilDate? =
      switch self {
      case .event, .week: nil
      default: article == nil ? nil : date
      }
    let days = updates.isEmpty ? [ownDate].compactMap(\.self) : updates
    return days.filter { $0 <= day }.max()
  }

  /// The days on which the text was changed or published, or its readers were told of a change.
  private var updates: [CivilDate] {
    let announced: [CivilDate] =
      switch self {
      case .week(let week): week.changes.map(\.date)
      case .event(let event): event.changes.map(\.date)
      case .paper(let paper), .wholePaper(let paper): paper.revisions.map(\.date)
      default: []
      }
    return announced
      + [article?.lastModified, article?.published?.date].compactMap(\.self)
  }

  /// The day that the subject itself is dated.
  private var date: CivilDate? {
    switch self {
    case .plan(let plan): plan.date
    case .task(let task): task.plan.date
    case .week(let week): week.start
    case .event(let event): event.start.date
    case .paper(let paper), .wholePaper(let paper): paper.date
    case .section(let section): section.paper.date
    case .news(let item): item.date
    case .home, .planIndex, .taskIndex, .unitIndex, .unitMatrix, .unit, .weekIndex, .gallery, .day,
      .paperIndex, .newsIndex, .page, .glossary, .translations,
      .notFound:
      nil
    }
  }
}
