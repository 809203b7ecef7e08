/// What a document's HTML needs to know about the page that it stands on.
public struct DocumentRendering {
  /// Turns the destination of a link or an image, as the source writes it, into the address that
  /// the page shall say.
  ///
  /// The result is percent-encoded and escaped afterwards.
  public var address: (_ destination: String) -> String
  /// What stands before every id, so that two documents can share a page.
  ///
  /// An address that leads to a heading must say it too.
  public var idPrefix: String
  /// The heading of the footnotes.
  public var footnotesLabel: String
  /// What the link from a footnote back to the text is called; the footnote's number follows.
  public var backLabel: String
  /// What a table that scrolls sideways is called.
  public var tableLabel: String
  /// Whether the HTML is what CommonMark's specification says, and nothing is added.
  let isSpecification: Bool

  /// Rendering for a page; the labels are in the page's language.
  public init(
    footnotesLabel: String, backLabel: String, tableLabel: String,
    idPrefix: String = "", address: @escaping (_ destination: String) -> String = { $0 }
  ) {
    self.address = address
    self.idPrefix = idPrefix
    self.footnotesLabel = footnotesLabel
    self.backLabel = backLabel
    self.tableLabel = tableLabel
    isSpecification = false
  }

  /// Rendering as CommonMark's specification shows it, raw HTML included.
  public static var specification: DocumentRendering { DocumentRendering() }

  private init() {
    address = { $0 }
    idPrefix = ""
    footnotesLabel = ""
    backLabel = ""
    tableLabel = ""
    isSpecification = true
  }
}
