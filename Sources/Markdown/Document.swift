/// A Markdown text as a tree of values: what it says, and where each part stands in its source.
///
/// Everything that is made from a text (pages, feeds, and later PDF, EPUB and search) starts here.
public struct Document: Sendable, Equatable {
  /// The blocks in the order of the text.
  public var blocks: [Block]
  /// The footnotes in the order of their first reference.
  public var footnotes: [Footnote]

  /// A document of `blocks` and `footnotes`.
  public init(blocks: [Block] = [], footnotes: [Footnote] = []) {
    self.blocks = blocks
    self.footnotes = footnotes
  }
}

/// A note that the text refers to by number.
public struct Footnote: Sendable, Equatable {
  /// The name that the source uses: the `id` of `[^id]`.
  public let label: String
  /// The note's number in its document, from 1.
  public let number: Int
  /// What the note says.
  public var blocks: [Block]
  /// How often the text refers to it, at least once.
  public let referenceCount: Int

  /// A footnote.
  public init(label: String, number: Int, blocks: [Block], referenceCount: Int) {
    self.label = label
    self.number = number
    self.blocks = blocks
    self.referenceCount = referenceCount
  }
}

/// A block of a document and the byte offset in the file at which it starts.
public struct Block: Sendable, Equatable {
  /// What the block is.
  public var content: Content
  /// The byte offset of the block's first character in its file.
  public let offset: Int

  /// A block that starts at `offset`.
  public init(_ content: Content, offset: Int) {
    self.content = content
    self.offset = offset
  }

  /// The kinds of blocks.
  public enum Content: Sendable, Equatable {
    /// A paragraph.
    case paragraph([Inline])
    /// A heading of level 1 to 6; `id` is its anchor, ASCII and unique in the document.
    case heading(level: Int, id: String, [Inline])
    /// A quotation.
    case quote([Block])
    /// A list.
    case list(List)
    /// A block of code; `info` is the whole info string of its fence.
    case code(info: String, String)
    /// A thematic break.
    case thematicBreak
    /// A table.
    case table(Table)
    /// A part that a directive marks.
    indirect case directive(Directive)
    /// Raw HTML. It exists in the specification mode only.
    case html(String)
  }
}

/// An ordered or unordered list.
public struct List: Sendable, Equatable {
  /// The number of the first item; none in an unordered list.
  public let start: Int?
  /// Whether the items stand without paragraphs of their own.
  public let isTight: Bool
  /// The blocks of each item.
  public var items: [[Block]]

  /// A list.
  public init(start: Int?, isTight: Bool, items: [[Block]]) {
    self.start = start
    self.isTight = isTight
    self.items = items
  }
}

/// A table as GitHub Flavored Markdown has them.
///
/// Every row has as many cells as there are columns.
public struct Table: Sendable, Equatable {
  /// How a column is aligned, where the source says so.
  public enum Alignment: Sendable, Equatable {
    /// To the start of the line.
    case left
    /// Centred.
    case center
    /// To the end of the line.
    case right
  }

  /// A cell's content.
  public typealias Cell = [Inline]

  /// The alignment of each column.
  public let columns: [Alignment?]
  /// The cells of the header row.
  public var header: [Cell]
  /// The cells of the other rows.
  public var rows: [[Cell]]

  /// A table.
  public init(columns: [Alignment?], header: [Cell], rows: [[Cell]]) {
    self.columns = columns
    self.header = header
    self.rows = rows
  }
}

/// A part of a line.
public enum Inline: Sendable, Equatable {
  /// Text, with entities and escapes resolved.
  case text(String)
  /// Code.
  case code(String)
  /// Emphasis.
  case emphasis([Inline])
  /// Strong emphasis.
  case strong([Inline])
  /// Struck text.
  case strikethrough([Inline])
  /// A link; see `Address`.
  indirect case link(Address, [Inline])
  /// An image; the inlines are its alternative text.
  indirect case image(Address, [Inline])
  /// The `occurrence`-th reference (from 1) to the footnote with `number`.
  case footnoteReference(number: Int, occurrence: Int)
  /// A reference to a numbered part, such as a table; `range` is that of `[@id]` in the file.
  case reference(id: String, range: Range<Int>)
  /// A line break of the source that stands for a space. Those that stand for nothing are gone.
  case softBreak
  /// A line break that the writer asked for.
  case lineBreak
  /// Raw HTML. It exists in the specification mode only.
  case html(String)
}

/// Where a link or an image leads, as the source writes it.
public struct Address: Sendable, Equatable {
  /// The destination with entities and escapes resolved, not percent-encoded.
  public let destination: String
  /// The title, empty where there is none.
  public let title: String
  /// The byte range in the file of the whole link or image, as near as it is known.
  public let range: Range<Int>

  /// An address.
  public init(destination: String, title: String, range: Range<Int>) {
    self.destination = destination
    self.title = title
    self.range = range
  }
}
