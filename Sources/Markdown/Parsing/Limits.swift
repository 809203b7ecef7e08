/// How large and how deep a text may be.
///
/// libcmark 0.30.2 answers some nested inputs in quadratic time; within these limits every known
/// one is answered within a second. They also bound the depth of every walk over a tree.
enum Limits {
  /// Bytes of a text.
  static let bytes = 1 << 20
  /// Quotations and lists inside each other.
  static let containers = 32
  /// Directives inside each other.
  static let directives = 4
  /// `[` in one paragraph.
  static let brackets = 2_000
  /// Emphasis, links and images inside each other.
  static let inlines = 64
  /// Open `~~` at one place.
  static let openStrikes = 8
  /// Columns of a table.
  static let columns = 100
  /// Cells of all tables of a text.
  static let cells = 100_000
  /// Errors, and warnings, of one rule for one text; a writer mends them in rounds anyway.
  static let diagnosticsOfARule = 100
}
