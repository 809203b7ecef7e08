/// An electronic book (EPUB 3.3) whose text flows as wide as the screen.
///
/// Every file lies in one folder of the book, `OEBPS/`, and `fileName` is the path from there:
/// ASCII letters, digits, `-`, `_`, `.` and `/`, no two alike. `package.opf`, `nav.xhtml` and
/// `book.css` are the book's own. Every text is in the book's language.
public struct EPUB: Sendable {
  /// What the book says of itself.
  public var metadata: Metadata
  /// What its lists are called.
  public var labels: Labels
  /// The documents, in reading order.
  public var chapters: [Chapter]
  /// What the documents show: pictures, further style sheets.
  public var resources: [Resource]
  /// The list of tables.
  public var tables: [Listing]
  /// The list of figures.
  public var figures: [Listing]

  /// A book of `chapters`.
  public init(
    metadata: Metadata, labels: Labels, chapters: [Chapter], resources: [Resource] = [],
    tables: [Listing] = [], figures: [Listing] = []
  ) {
    self.metadata = metadata
    self.labels = labels
    self.chapters = chapters
    self.resources = resources
    self.tables = tables
    self.figures = figures
  }

  /// What the lists of the book are called, in its language.
  public struct Labels: Sendable {
    /// The table of contents: “Contents”.
    public var contents: String
    /// The places to jump to: “Landmarks”.
    public var landmarks: String
    /// The landmark at which the text begins: “Start of the text”.
    public var start: String
    /// The list of tables: “Tables”.
    public var tables: String
    /// The list of figures: “Figures”.
    public var figures: String

    /// The names of all lists.
    public init(
      contents: String, landmarks: String, start: String, tables: String, figures: String
    ) {
      self.contents = contents
      self.landmarks = landmarks
      self.start = start
      self.tables = tables
      self.figures = figures
    }
  }

  /// A table or a figure in its list.
  public struct Listing: Sendable {
    /// The number and the title: “Table 3: Invention patents in force”.
    public var label: String
    /// Its chapter's file name, `#` and its id.
    public var href: String

    /// An entry of a list.
    public init(label: String, href: String) {
      self.label = label
      self.href = href
    }
  }
}
