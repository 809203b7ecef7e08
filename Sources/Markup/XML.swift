/// A writer of XML 1.0 in UTF-8, for feeds, the sitemap and the package of an e-book.
public struct XML: ~Copyable {
  static let declaration: StaticString = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"

  private var bytes: [UInt8] = []

  /// An XML document that starts with its declaration.
  public init() {
    bytes.append(Self.declaration)
  }

  /// Ends the writing and gives the bytes away.
  public consuming func finish() -> [UInt8] {
    bytes
  }

  /// Writes an element with attributes in the given order around `content`.
  public mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ content: (inout XML) -> Void
  ) {
    startTag(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    content(&self)
    bytes.append("</")
    bytes.append(name)
    bytes.append(">\n")
  }

  /// Writes an element that holds `text`.
  public mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], text: String
  ) {
    element(name, attributes) { escape(text, for: .xml, into: &$0.bytes) }
  }

  /// Writes an element without content.
  public mutating func empty(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>
  ) {
    startTag(name, attributes)
    bytes.append("/>\n")
  }

  private mutating func startTag(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>
  ) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(name)
    for case (let key, let value?) in attributes {
      bytes.append(UInt8(ascii: " "))
      bytes.append(key)
      bytes.append("=\"")
      escape(value, for: .xml, into: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
  }
}
