/// A change of a week or an event that had been announced.
public struct AnnouncedChange: Sendable {
  /// The day on which the change was made.
  public let date: CivilDate
  /// What is different since then.
  public let note: Localized<String>
  /// When it was to start before; `nil` where that has not changed, or nobody said it.
  public let earlierStart: CivilMoment?

  package init(date: CivilDate, note: Localized<String>, earlierStart: CivilMoment?) {
    self.date = date
    self.note = note
    self.earlierStart = earlierStart
  }
}
