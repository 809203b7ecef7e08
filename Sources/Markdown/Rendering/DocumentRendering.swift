public import Markup

/// What a document's HTML needs to know about the page that it stands on.
public struct DocumentRendering {
  /// The words that the HTML adds to the text, in the page's language.
  public struct Labels: Sendable {
    /// The heading of the footnotes.
    public var footnotes: String
    /// What the link from a footnote back to the text is called; the footnote's number follows.
    public var back: String
    /// What a table that scrolls sideways is called.
    public var table: String
    /// What a remark, an important remark and an example are called.
    public var note: String
    /// See `note`.
    public var important: String
    /// See `note`.
    public var example: String

    /// The labels of a language.
    public init(
      footnotes: String, back: String, table: String, note: String, important: String,
      example: String
    ) {
      self.footnotes = footnotes
      self.back = back
      self.table = table
      self.note = note
      self.important = important
      self.example = example
    }
  }

  /// A reference as the page shows it.
  public struct Reference {
    /// Where it leads; escaped afterwards.
    public let address: String
    /// What it reads, such as “Table 3”.
    public let text: String

    /// A reference that leads to `address`.
    public init(address: String, text: String) {
      self.address = address
      self.text = text
    }
  }

  /// Words of a text that are explained elsewhere.
  public struct Term {
    /// The bytes of the text, in UTF-8, at which the words stand.
    public let range: Range<Int>
    /// Where they are explained; escaped afterwards.
    public let address: String

    /// Words that `address` explains.
    public init(range: Range<Int>, address: String) {
      self.range = range
      self.address = address
    }
  }

  /// Turns the destination of a link or an image, as the source writes it, into the address that
  /// the page shall say; without one, only the text of the link is shown.
  ///
  /// The result is percent-encoded and escaped afterwards.
  public var address: (_ destination: String) -> String?
  /// What stands before every id, so that two documents can share a page.
  ///
  /// An address that leads to a heading must say it too.
  public var idPrefix: String
  /// What stands before the `#` of every link between the text and its footnotes: the page's
  /// address where the text is read elsewhere.
  public var anchorBase = ""
  /// The words that the HTML adds.
  public var labels: Labels
  /// How much deeper than written the headings stand.
  public var headingShift = 0
  /// The number that stands before the heading with an id.
  public var headingNumber: (_ id: String) -> String? = { _ in nil }
  /// Writes what stands beside the heading with an id; without one headings stand alone.
  public var besideHeading: ((_ id: String, _ html: inout HTML) -> Void)?
  /// How the reference to an id reads.
  public var reference: (_ id: String) -> Reference? = { _ in nil }
  /// Writes a table, figure or chart with its caption; without one they stand without numbers.
  public var exhibit: ((_ directive: Directive, _ html: inout HTML) -> Void)?
  /// A name for the file that the text stands in; with one, a comment before each block says where
  /// in that file it starts, for a preview.
  public var placesName: String?
  /// Finds what is to be explained in a piece of running text, in its order; asked for each piece
  /// once, and for none in headings, links, quotations and code.
  public var terms: ((_ text: String) -> [Term])?
  /// Whether the HTML is what CommonMark's specification says, and nothing is added.
  let isSpecification: Bool

  /// Rendering for a page.
  public init(
    labels: Labels, idPrefix: String = "",
    address: @escaping (_ destination: String) -> String? = { $0 }
  ) {
    self.address = address
    self.idPrefix = idPrefix
    self.labels = labels
    isSpecification = false
  }

  /// The same for words of which none is explained.
  var withoutTerms: DocumentRendering {
    guard terms != nil else { return self }
    var rendering = self
    rendering.terms = nil
    return rendering
  }

  /// Rendering as CommonMark's specification shows it, raw HTML included.
  public static var specification: DocumentRendering { DocumentRendering() }

  private init() {
    address = { $0 }
    idPrefix = ""
    labels = Labels(footnotes: "", back: "", table: "", note: "", important: "", example: "")
    isSpecification = true
  }
}
