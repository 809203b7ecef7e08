extension Subject {
  /// The last day that the content says something about: when the text was changed or published,
  /// or else dated.
  ///
  /// Nothing is read from a clock.
  public var lastChange: CivilDate? {
    guard let article else { return nil }
    let changes = [article.lastModified, lastAnnouncedChange, article.published?.date]
    return changes.compactMap(\.self).max() ?? date
  }

  /// The day of the last change that the content tells its readers of.
  private var lastAnnouncedChange: CivilDate? {
    switch self {
    case .week(let week): week.changes.first?.date
    case .event(let event): event.changes.first?.date
    case .paper(let paper), .wholePaper(let paper): paper.revisions.map(\.date).max()
    default: nil
    }
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
