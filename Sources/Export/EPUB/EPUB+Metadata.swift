extension EPUB {
  /// What a book says of itself.
  public struct Metadata: Sendable {
    /// What the book is known by, the same in every edition: `urn:uuid:…` or a web address.
    public var identifier: String
    /// The title.
    public var title: String
    /// The language, a BCP 47 tag: `zh-Hans`.
    public var language: String
    /// The moment of the last change in UTC, to the second: `2022-05-20T00:00:00Z`.
    public var modified: String
    /// The day of publication: `2022-05-20`.
    public var date: String?
    /// Who publishes it.
    public var publisher: String?
    /// Who made it.
    public var contributors: [Contributor]
    /// What it is about.
    public var description: String?
    /// Who may do what with it.
    public var rights: String?
    /// What it was made from: the address of the edition on the web.
    public var source: String?
    /// The ISBN of this book.
    public var isbn: String?
    /// For whom it can be read.
    public var accessibility: Accessibility

    /// Metadata of a book; what is `nil` is not said.
    public init(
      identifier: String, title: String, language: String, modified: String, date: String? = nil,
      publisher: String? = nil, contributors: [Contributor] = [], description: String? = nil,
      rights: String? = nil, source: String? = nil, isbn: String? = nil,
      accessibility: Accessibility
    ) {
      self.identifier = identifier
      self.title = title
      self.language = language
      self.modified = modified
      self.date = date
      self.publisher = publisher
      self.contributors = contributors
      self.description = description
      self.rights = rights
      self.source = source
      self.isbn = isbn
      self.accessibility = accessibility
    }
  }

  /// A person or a body that had a part in the book.
  public struct Contributor: Sendable {
    /// What the part was, in the codes of MARC.
    public enum Role: String, Sendable {
      /// Wrote it.
      case author = "aut"
      /// Edited it.
      case editor = "edt"
      /// Translated it.
      case translator = "trl"
    }

    /// The name.
    public var name: String
    /// The part.
    public var role: Role

    /// A person or a body that had a part in the book.
    public init(name: String, role: Role) {
      self.name = name
      self.role = role
    }
  }

  /// For whom the book can be read, in the words of EPUB Accessibility 1.1.
  ///
  /// What holds for every book made here is said without being asked for: a table of contents, a
  /// reading order, headings that show the structure, and a look that the reader can change.
  public struct Accessibility: Sendable {
    /// What only some books have.
    public enum Feature: String, Sendable {
      /// Every picture has a text in its place.
      case alternativeText
      /// Every chart has its figures in a table as well.
      case longDescriptions
    }

    /// A sentence or two that say it to people.
    public var summary: String
    /// Whether anything is to be seen that is not text.
    public var hasPictures: Bool
    /// What the book has.
    public var features: [Feature]
    /// Who vouches that the book keeps EPUB Accessibility 1.1 and WCAG 2.2 at level AA; without a
    /// name the book does not claim it.
    public var certifier: String?

    /// For whom the book can be read.
    public init(
      summary: String, hasPictures: Bool, features: [Feature] = [], certifier: String? = nil
    ) {
      self.summary = summary
      self.hasPictures = hasPictures
      self.features = features
      self.certifier = certifier
    }
  }
}
