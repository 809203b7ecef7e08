/// A part of the text that its writer marked with a directive, as in `:::note[title]{#id}` … `:::`.
///
/// The syntax is that of the generic directives that other Markdown tools know.
public struct Directive: Sendable, Equatable {
  /// What the part is.
  public enum Name: String, Sendable, Equatable, CaseIterable {
    /// A chart that a data file defines.
    case chart
    /// A box with an example.
    case example
    /// An image with its caption.
    case figure
    /// A box that must not be missed.
    case important
    /// A box with a remark.
    case note
    /// The words of another document.
    case quote
    /// A table with its caption.
    case table
    /// A term and what it means.
    case term
  }

  /// A `key=value` of a directive.
  public struct Attribute: Sendable, Equatable {
    /// The key.
    public let key: String
    /// The value without its quotation marks.
    public let value: String
    /// The byte range of key and value in the file.
    public let range: Range<Int>

    init(key: String, value: String, range: Range<Int>) {
      self.key = key
      self.value = value
      self.range = range
    }
  }

  /// What the part is.
  public let name: Name
  /// Whether it is a line of its own, `::table{#id}`, that holds no text.
  public let isLeaf: Bool
  /// The caption, title or term in the brackets.
  public var label: [Inline]
  /// The anchor, `#id` in the braces: ASCII and unique in the document.
  public let id: String?
  /// The other attributes in the order of the braces, each key once.
  public let attributes: [Attribute]
  /// What the part holds.
  public var blocks: [Block]
  /// The byte range in the file of the line that starts the directive.
  public let range: Range<Int>

  init(
    name: Name, isLeaf: Bool, label: [Inline], id: String?, attributes: [Attribute],
    blocks: [Block], range: Range<Int>
  ) {
    self.name = name
    self.isLeaf = isLeaf
    self.label = label
    self.id = id
    self.attributes = attributes
    self.blocks = blocks
    self.range = range
  }

  /// The attribute with `key`.
  public subscript(key: String) -> Attribute? {
    attributes.first { $0.key == key }
  }
}

extension Document {
  /// The directives in the order of the text, each before those inside it.
  public var directives: [Directive] {
    var directives: [Directive] = []
    collect(from: blocks, into: &directives)
    return directives
  }

  private func collect(from blocks: [Block], into directives: inout [Directive]) {
    for block in blocks {
      guard case .directive(let directive) = block.content else { continue }
      directives.append(directive)
      collect(from: directive.blocks, into: &directives)
    }
  }
}
