/// A change of a week or an event that had been announced.
public struct AnnouncedChange: Sendable {
  /// The day on which the change was made.
  public let date: CivilDate
  /// What is different since then.
  public let note: Localized<String>

  package init(date: CivilDate, note: Localized<String>) {
    self.date = date
    self.note = note
  }
}
