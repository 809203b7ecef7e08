extension EPUB {
  /// A document of the book.
  public struct Chapter: Sendable {
    /// The file: `section-01.xhtml`.
    public var fileName: String
    /// The title as the contents show it, with its number.
    public var title: String
    /// The headings below the title, in the order of the text.
    public var headings: [Heading]
    /// Whether it comes before the table of contents, as a title page does.
    public var isFrontMatter: Bool
    /// Whether SVG stands in its text.
    public var containsSVG: Bool
    /// The complete XHTML document; `EPUB.document` makes one.
    public var document: [UInt8]

    /// A document of the book.
    public init(
      fileName: String, title: String, headings: [Heading] = [], isFrontMatter: Bool = false,
      containsSVG: Bool = false, document: [UInt8]
    ) {
      self.fileName = fileName
      self.title = title
      self.headings = headings
      self.isFrontMatter = isFrontMatter
      self.containsSVG = containsSVG
      self.document = document
    }
  }

  /// A heading as the contents show it.
  public struct Heading: Sendable {
    /// Its level; the contents put a heading under the one before it whose level is smaller.
    public var level: Int
    /// Its id in the chapter.
    public var id: String
    /// The title as the contents show it, with its number.
    public var title: String

    /// A heading as the contents show it.
    public init(level: Int, id: String, title: String) {
      self.level = level
      self.id = id
      self.title = title
    }
  }

  /// A file that the documents show or use.
  public struct Resource: Sendable {
    /// The file: `images/plan.png`.
    public var fileName: String
    /// What it is: `image/png`.
    public var mediaType: String
    /// What it holds.
    public var bytes: [UInt8]

    /// A file that the documents show or use.
    public init(fileName: String, mediaType: String, bytes: [UInt8]) {
      self.fileName = fileName
      self.mediaType = mediaType
      self.bytes = bytes
    }
  }
}
