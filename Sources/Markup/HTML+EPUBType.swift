/// What a part of an e-book is, in the words of the EPUB Structural Semantics Vocabulary.
///
/// Only the XML syntax says it; a browser would not know it.
public enum EPUBType: String, Sendable {
  /// The table of contents.
  case contents = "toc"
  /// The places that a reading system offers to jump to.
  case landmarks
  /// The list of tables.
  case listOfTables = "lot"
  /// The list of illustrations.
  case listOfFigures = "loi"
  /// Where the text begins, as a landmark.
  case bodyMatter = "bodymatter"
  /// A part of the text of the first order.
  case chapter
  /// The sign in the text that leads to a note.
  case noteReference = "noteref"
  /// The notes of a chapter.
  case notes = "endnotes"
  /// One of them, which a reading system may show beside the text.
  case note = "footnote"
  /// The link from a note back to the text.
  case backLink = "backlink"

  static let namespace = "http://www.idpf.org/2007/ops"

  /// The same in DPUB-ARIA, for people who hear the book.
  fileprivate var role: String? {
    switch self {
    case .contents: "doc-toc"
    case .chapter: "doc-chapter"
    case .notes: "doc-endnotes"
    default: nil
    }
  }

  /// The same where a link has it; a landmark leads to what it names and is not that itself.
  fileprivate var roleOfLink: String? {
    switch self {
    case .noteReference: "doc-noteref"
    case .backLink: "doc-backlink"
    default: nil
    }
  }
}

extension HTML {
  mutating func attributes(_ type: EPUBType?) {
    guard syntax == .xml, let type else { return }
    attribute("epub:type", type.rawValue)
    attribute("role", type.role)
  }

  mutating func linkAttributes(_ type: EPUBType?) {
    guard syntax == .xml, let type else { return }
    attribute("epub:type", type.rawValue)
    attribute("role", type.roleOfLink)
  }
}
