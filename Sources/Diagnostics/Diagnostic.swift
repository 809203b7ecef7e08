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
    public let message: Message
    /// The file, relative to the project's root.
    public let path: String
    /// The place in the file.
    public let place: SourcePlace?

    /// A note on a place of `path`.
    public init(_ message: Message, path: String, place: SourcePlace? = nil) {
      self.message = message
      self.path = path
      self.place = place
    }
  }

  /// A change of a file: bytes and the text that takes their place.
  public struct Fix: Sendable, Hashable {
    /// The bytes of the file.
    public let range: Range<Int>
    /// What stands there afterwards.
    public let replacement: String

    /// A change of the bytes `range` into `replacement`.
    public init(_ range: Range<Int>, _ replacement: String) {
      self.range = range
      self.replacement = replacement
    }
  }

  /// How much it weighs: as its rule says, unless `site.yml` says otherwise.
  public internal(set) var severity: Severity
  /// The rule that was broken.
  public let rule: Rule
  /// The file, relative to the project's root.
  public internal(set) var path: String
  /// The bytes of the file; none where the file as a whole is meant.
  public let range: Range<Int>?
  /// The place in the file at which they start.
  public let place: SourcePlace?
  /// The place in the file just after them.
  public let end: SourcePlace?
  /// What is wrong, in one sentence without a full stop.
  public let message: Message
  /// How to mend it.
  public internal(set) var help: Message?
  /// The change that mends it for certain, where a machine may make it.
  public internal(set) var fix: Fix?
  /// Whether the words are somebody else's, so that the help is to compare them first.
  var isKept = false
  /// The place in the file that the change replaces.
  public let fixPlace: Range<SourcePlace>?
  /// What stood in the bytes that the change replaces.
  let fixedBytes: [UInt8]
  /// The words of the place, as far as they tell it from another.
  let marked: String
  /// The change as a report may show it; `nil` where it would repeat a personal number.
  var publicFix: Fix? {
    fix.flatMap { Message(name: $0.replacement).holdsPersonalNumber ? nil : $0 }
  }
  /// Further places.
  public internal(set) var notes: [Note]
  /// The line that the place is in, and what of it is marked.
  public let excerpt: Excerpt?

  /// A diagnostic about the bytes `range` of `file`.
  public init(
    _ rule: Rule, in file: SourceFile, at range: Range<Int>,
    _ message: Message, help: Message? = nil, notes: [Note] = [], fix: Fix? = nil
  ) {
    self.severity = rule.severity
    self.rule = rule
    self.path = file.path
    self.range = range
    self.place = file.place(at: range.lowerBound)
    self.end = file.place(at: range.upperBound)
    self.message = message.withPersonalNumbersMasked
    self.help = help?.withPersonalNumbersMasked
    self.fix = fix
    self.fixPlace = fix.map {
      file.place(at: $0.range.lowerBound)..<file.place(at: $0.range.upperBound)
    }
    self.fixedBytes = fix.map { Array(file.bytes[$0.range]) } ?? []
    self.notes = notes
    self.excerpt = Excerpt(of: file, marking: range)
    let words = file.bytes[range.clamped(to: file.bytes.indices)].prefix(Self.mostMarked)
    self.marked = String(decoding: Array(words).withPersonalNumbersMasked, as: UTF8.self)
  }

  /// A diagnostic about a file as a whole.
  public init(
    _ rule: Rule, path: String, _ message: Message,
    help: Message? = nil, notes: [Note] = []
  ) {
    self.severity = rule.severity
    self.rule = rule
    self.path = path
    self.range = nil
    self.place = nil
    self.end = nil
    self.message = message.withPersonalNumbersMasked
    self.help = help?.withPersonalNumbersMasked
    self.fix = nil
    self.fixPlace = nil
    self.fixedBytes = []
    self.notes = notes
    self.excerpt = nil
    self.marked = ""
  }

  private static let mostMarked = 256
}

extension Diagnostic: Comparable {
  /// Orders diagnostics as an editor works through them: by file, place, then text.
  public static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    let start = SourcePlace(line: 0, column: 0)
    if a.path != b.path { return a.path.utf8.lexicographicallyPrecedes(b.path.utf8) }
    if a.place != b.place { return (a.place ?? start) < (b.place ?? start) }
    return a.message.en.utf8.lexicographicallyPrecedes(b.message.en.utf8)
  }
}

extension [Diagnostic] {
  /// Whether one of them is an error.
  public var hasErrors: Bool { contains { $0.severity == .error } }
}
