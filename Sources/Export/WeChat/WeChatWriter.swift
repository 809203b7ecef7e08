@_spi(InlineStyles) public import Markup

/// A writer of articles for WeChat: elements carry their styles, and what stays together is a
/// piece.
///
/// WeChat drops style sheets, classes and ids, and keeps no link but those to itself. So an address
/// becomes a note: `note(of:reading:)` gives its number, and `links` has them all.
///
/// ```swift
/// writer.container("blockquote", style: "…") { writer in
///   writer.piece { $0.element("p", style: "…") { $0.text("…") } }
/// }
/// ```
public struct WeChatWriter: ~Copyable {
  /// An address that the text refers to.
  public struct Link: Sendable {
    /// Its number, from 1.
    public let number: Int
    /// What the text reads where it first refers to it.
    public let text: String
    /// The address.
    public let address: String
  }

  /// The addresses that were referred to so far.
  public private(set) var links: [Link] = []
  /// The images so far, each once.
  public private(set) var images: [WeChatImage] = []
  /// What the article has in another form than the page, or lacks.
  public var changes = WeChatChanges()

  /// The numbers of the addresses.
  private var numbers: [String: Int] = [:]
  private var imagesByName: [String: WeChatImage] = [:]
  private var html = HTML()
  private var containers: [WeChatArticle.Piece.Container] = []
  private var containerCount = 0
  private var pieces: [WeChatArticle.Piece] = []
  private var references: Set<WeChatArticle.Piece.Reference> = []
  private var isInPiece = false
  private var origin: WeChatArticle.Origin?

  /// A writer of an article.
  public init() {}

  // MARK: Pieces

  /// The pieces that `write` writes.
  public mutating func pieces(
    _ write: (inout WeChatWriter) -> Void
  ) -> [WeChatArticle.Piece] {
    let outer = pieces
    pieces = []
    write(&self)
    defer { pieces = outer }
    return pieces
  }

  /// Writes what was made from the byte at `offset` of the file at `path`.
  public mutating func from(
    _ path: String, _ offset: Int, _ write: (inout WeChatWriter) -> Void
  ) {
    let outer = origin
    origin = WeChatArticle.Origin(path: path, offset: offset)
    write(&self)
    origin = outer
  }

  /// Writes markup that stays together; a piece within another is part of it.
  ///
  /// - Parameters:
  ///   - headingLevel: the level of the heading that the piece is.
  ///   - keepsWithNext: whether no part should end after it.
  public mutating func piece(
    headingLevel: Int? = nil, keepsWithNext: Bool = false,
    _ write: (inout WeChatWriter) -> Void
  ) {
    piece(in: nil, headingLevel, keepsWithNext, write)
  }

  /// Writes an item of an ordered list with its number, inside the container of the list.
  public mutating func item(
    _ number: Int, listStyle: String, _ write: (inout WeChatWriter) -> Void
  ) {
    var opening = HTML()
    opening.start("ol", style: listStyle, start: number == 1 ? nil : number)
    piece(in: opening.finish(), nil, false, write)
  }

  private mutating func piece(
    in opening: [UInt8]?, _ headingLevel: Int?, _ keepsWithNext: Bool,
    _ write: (inout WeChatWriter) -> Void
  ) {
    guard !isInPiece else { return write(&self) }
    isInPiece = true
    let start = html.bytes.count
    references = []
    write(&self)
    pieces.append(
      WeChatArticle.Piece(
        containers: containers, opening: opening, markup: Array(html.bytes[start...]),
        references: references, headingLevel: headingLevel,
        keepsWithNext: keepsWithNext || headingLevel != nil, origin: origin))
    isInPiece = false
  }

  /// Writes an element around pieces.
  ///
  /// - Parameters:
  ///   - start: the number of the first item of an ordered list.
  ///   - head: what stands at its beginning, and again wherever a part begins amidst it.
  public mutating func container(
    _ name: StaticString, style: String, start: Int? = nil,
    head: (inout WeChatWriter) -> Void = { _ in }, _ write: (inout WeChatWriter) -> Void
  ) {
    guard !isInPiece else {
      html.start(name, style: style, start: start == 1 ? nil : start)
      head(&self)
      write(&self)
      return html.end(name)
    }
    containers.append(container(name, style, start, head))
    write(&self)
    containers.removeLast()
  }

  private mutating func container(
    _ name: StaticString, _ style: String, _ start: Int?, _ head: (inout WeChatWriter) -> Void
  ) -> WeChatArticle.Piece.Container {
    isInPiece = true
    defer { isInPiece = false }
    references = []
    let beginning = html.bytes.count
    html.start(name, style: style, start: start == 1 ? nil : start)
    head(&self)
    let end = html.bytes.count
    html.end(name)
    containerCount += 1
    return .init(
      id: containerCount, opening: Array(html.bytes[beginning..<end]),
      closing: Array(html.bytes[end...]), references: references)
  }

  // MARK: Markup inside a piece

  /// Writes `text`, escaped.
  public mutating func text(_ text: String) {
    html.text(text)
  }

  /// Writes an element; `style` is CSS declarations.
  public mutating func element(
    _ name: StaticString, style: String = "", columns: Int? = nil, rows: Int? = nil,
    _ write: (inout WeChatWriter) -> Void
  ) {
    html.start(name, style: style, columns: columns, rows: rows)
    write(&self)
    html.end(name)
  }

  /// Writes an element that has no content, such as `br`.
  public mutating func void(_ name: StaticString, style: String = "") {
    html.void(name, style: style)
  }

  /// Writes what `write` does with the writer of HTML: a drawing.
  public mutating func markup(_ write: (inout HTML) -> Void) {
    write(&html)
  }

  // MARK: References

  /// Writes a link that WeChat keeps, to a page of its own; see `isKept`.
  public mutating func link(to address: String, _ write: (inout WeChatWriter) -> Void) {
    html.start("a", style: "", href: address)
    write(&self)
    html.end("a")
  }

  /// Whether WeChat keeps a link to `address`: one to an article of WeChat.
  public static func isKept(_ address: String) -> Bool {
    ["https://", "http://"].contains { scheme in
      let host = "\(scheme)mp.weixin.qq.com"
      return address == host || address.utf8.starts(with: "\(host)/".utf8)
    }
  }

  /// The number of the note that says `address`, to which the text refers as `text`.
  public mutating func note(of address: String, reading text: String) -> Int {
    let number: Int
    if let known = numbers[address] {
      number = known
    } else {
      number = links.count + 1
      numbers[address] = number
      links.append(Link(number: number, text: text, address: address))
    }
    references.insert(.link(number))
    return number
  }

  /// Says that the piece refers to a footnote.
  public mutating func referToFootnote(_ number: Int) {
    references.insert(.footnote(number))
  }

  /// Writes an image, which the office uploads: `make` makes its record, once, from its number.
  public mutating func image(
    named name: String, style: String, alternative: String,
    _ make: (_ number: Int) -> WeChatImage
  ) {
    let image = imagesByName[name] ?? make(images.count + 1)
    if imagesByName.updateValue(image, forKey: name) == nil { images.append(image) }
    html.image(src: image.file, alt: alternative, style: style)
  }
}
