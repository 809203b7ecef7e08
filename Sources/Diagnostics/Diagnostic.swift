/// Something wrong with the content: where it stands, what it is, and how to mend it.
///
/// A diagnostic is complete in itself; printing it needs no file.
public struct Diagnostic: Sendable, Hashable {
  /// How much a diagnostic weighs.
  public enum Severity: String, Sendable, Hashable {
    /// Nothing is written while one stands.
    case error
    /// Published all the same, unless the build is strict.
    case warning
  }

  /// A second place that explains the first, such as “first used here”.
  public struct Note: Sendable, Hashable {
    /// What the place has to do with it.
    public let message: String
    /// The file, relative to the project's root.
    public let path: String
    /// The place in the file.
    public let place: SourcePlace?

    /// A note on a place of `path`.
    public init(_ message: String, path: String, place: SourcePlace? = nil) {
      self.message = message
      self.path = path
      self.place = place
    }
  }

  /// How much it weighs.
  public let severity: Severity
  /// The rule that was broken.
  public let rule: Rule
  /// The file, relative to the project's root.
  public let path: String
  /// The place in the file; none where the file as a whole is meant.
  public let place: SourcePlace?
  /// What is wrong, in one sentence without a full stop.
  public let message: String
  /// How to mend it.
  public let help: String?
  /// Further places.
  public let notes: [Note]
  /// The line that the place is in, and what of it is marked.
  public let excerpt: Excerpt?

  /// A diagnostic about the bytes `range` of `file`.
  public init(
    _ rule: Rule, _ severity: Severity = .error, in file: SourceFile, at range: Range<Int>,
    _ message: String, help: String? = nil, notes: [Note] = []
  ) {
    self.severity = severity
    self.rule = rule
    self.path = file.path
    self.place = file.place(at: range.lowerBound)
    self.message = message
    self.help = help
    self.notes = notes
    self.excerpt = Excerpt(of: file, marking: range)
  }

  /// A diagnostic about a file as a whole.
  public init(
    _ rule: Rule, _ severity: Severity = .error, path: String, _ message: String,
    help: String? = nil, notes: [Note] = []
  ) {
    self.severity = severity
    self.rule = rule
    self.path = path
    self.place = nil
    self.message = message
    self.help = help
    self.notes = notes
    self.excerpt = nil
  }
}

extension Diagnostic: Comparable {
  /// Orders diagnostics as an editor works through them: by file, place, then text.
  public static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    let start = SourcePlace(line: 0, column: 0)
    if a.path != b.path { return a.path.utf8.lexicographicallyPrecedes(b.path.utf8) }
    if a.place != b.place { return (a.place ?? start) < (b.place ?? start) }
    return a.message.utf8.lexicographicallyPrecedes(b.message.utf8)
  }
}
