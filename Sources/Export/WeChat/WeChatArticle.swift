/// An article of a WeChat official account: HTML whose look stands in its elements, in pieces that
/// can be divided among several articles.
///
/// `WeChatWriter` makes the pieces.
public struct WeChatArticle: Sendable {
  /// The language of the text, a BCP 47 tag.
  public var language: String
  /// The text.
  public var body: [Piece]
  /// The footnotes that the text may refer to, in their order.
  public var footnotes: [Note]
  /// The addresses that the text refers to, in their order.
  public var links: [Note]
  /// What an article says besides.
  public var frame: Frame

  /// An article.
  public init(
    language: String, body: [Piece], footnotes: [Note], links: [Note],
    frame: Frame
  ) {
    self.language = language
    self.body = body
    self.footnotes = footnotes
    self.links = links
    self.frame = frame
  }

  /// What an article says besides its text.
  public struct Frame: Sendable {
    /// The CSS declarations of the element around the whole.
    public var style: String
    /// The heading of the footnotes.
    public var footnotesHeading: [Piece]
    /// The heading of the addresses.
    public var linksHeading: [Piece]
    /// What stands at the beginning of the `number`-th of `count` parts.
    public var partHeading: @Sendable (_ number: Int, _ count: Int) -> [Piece]

    /// What an article says besides its text.
    public init(
      style: String, footnotesHeading: [Piece], linksHeading: [Piece],
      partHeading: @escaping @Sendable (_ number: Int, _ count: Int) -> [Piece]
    ) {
      self.style = style
      self.footnotesHeading = footnotesHeading
      self.linksHeading = linksHeading
      self.partHeading = partHeading
    }
  }

  /// A footnote or an address, which stands at the end of each part that refers to it.
  public struct Note: Sendable {
    /// Its number, from 1.
    public let number: Int
    /// What it says.
    public let pieces: [Piece]

    /// A note.
    public init(number: Int, pieces: [Piece]) {
      self.number = number
      self.pieces = pieces
    }
  }

  /// Markup that stays together, and the elements that it stands in.
  public struct Piece: Sendable {
    /// An element around pieces, opened again where a part begins amidst it.
    struct Container: Sendable {
      let id: Int
      let opening: [UInt8]
      let closing: [UInt8]
      let references: Set<Reference>
    }

    /// What the markup refers to.
    enum Reference: Hashable, Sendable {
      case footnote(Int)
      case link(Int)
    }

    /// From the outside to the inside.
    let containers: [Container]
    /// How the innermost container opens where the piece is the first in it, if in a way of its own.
    let opening: [UInt8]?
    let markup: [UInt8]
    let references: Set<Reference>
    /// The level of the heading that the piece is; `nil` for anything else.
    let headingLevel: Int?
    /// Whether no part should end after it.
    let keepsWithNext: Bool
    /// Where it was made from.
    let origin: Origin?
  }

  /// A place in a file of the content.
  public struct Origin: Sendable, Hashable {
    /// The file, relative to the project's root.
    public let path: String
    /// The byte offset in the file.
    public let offset: Int

    /// A place in a file.
    public init(path: String, offset: Int) {
      self.path = path
      self.offset = offset
    }
  }
}
