/// How a translation stands to the text that it was made from.
public enum TranslationState: Sendable, Hashable {
  /// The source says what it said when somebody held the two side by side on the day `checked`.
  case current(checked: CivilDate)
  /// Since the day `checked`, so many of the source's blocks have changed, come, gone or moved.
  case outdated(checked: CivilDate, changes: Int)
  /// Nobody has recorded what it was made from.
  case unrecorded
  /// There is no translation.
  case missing
}
