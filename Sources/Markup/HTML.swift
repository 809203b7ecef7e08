/// A writer of HTML: elements are methods, and what they write is escaped UTF-8.
///
/// A page is a function from values to bytes:
/// ```swift
/// var html = HTML()
/// html.article(class: "task") { html in
///   html.h1(task.title)
/// }
/// ```
/// Closing tags are correct by construction, void elements take no content, and addresses come
/// only through the typed links of the site's model.
public struct HTML: ~Copyable {
  /// How elements are spelt.
  public let syntax: Syntax
  /// What has been written so far, UTF-8.
  public private(set) var bytes: [UInt8] = []

  /// An empty page with room for a usual one.
  public init(syntax: Syntax = .html) {
    self.syntax = syntax
    bytes.reserveCapacity(32 * 1024)
  }

  /// Ends the writing and gives the bytes away.
  public consuming func finish() -> [UInt8] {
    bytes
  }

  /// Writes `text`, escaped.
  public mutating func text(_ text: String) {
    escape(text, for: syntax, into: &bytes)
  }

  /// Writes the document type of HTML; in XML its declaration comes before.
  public mutating func doctype() {
    if syntax == .xml { bytes.append(XML.declaration) }
    bytes.append("<!DOCTYPE html>\n")
  }

  /// Writes a line break into the source, for people who read it.
  public mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Writes `markup` as it stands.
  ///
  /// Only for a module that made the markup itself.
  @_spi(RawMarkup) public mutating func raw(_ markup: String) {
    bytes.append(contentsOf: markup.utf8)
  }

  /// Writes bytes that are JSON into a `script` data block.
  ///
  /// `<` is written as `\u003C`, so the block cannot be closed from inside; in XML, where a script
  /// is text like any other, so are `>` and `&`.
  public mutating func dataBlock(type: StaticString, _ json: [UInt8]) {
    bytes.append("<script type=\"")
    bytes.append(type)
    bytes.append("\">")
    for byte in json {
      switch byte {
      case UInt8(ascii: "<"): bytes.append("\\u003C")
      case UInt8(ascii: ">") where syntax == .xml: bytes.append("\\u003E")
      case UInt8(ascii: "&") where syntax == .xml: bytes.append("\\u0026")
      default: bytes.append(byte)
      }
    }
    bytes.append("</script>\n")
  }

  // MARK: Parts of a tag

  mutating func openTag(_ name: StaticString) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(name)
  }

  mutating func closeStartTag() {
    bytes.append(UInt8(ascii: ">"))
  }

  /// Ends the start tag of an HTML element that never has content.
  mutating func closeVoidTag() {
    if syntax == .xml { closeEmptyTag() } else { closeStartTag() }
  }

  /// Ends the start tag of an SVG element without content.
  mutating func closeEmptyTag() {
    bytes.append("/>")
  }

  mutating func endTag(_ name: StaticString) {
    bytes.append("</")
    bytes.append(name)
    bytes.append(UInt8(ascii: ">"))
  }

  mutating func attribute(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    bytes.append(UInt8(ascii: " "))
    bytes.append(name)
    bytes.append("=\"")
    escape(value, for: syntax, into: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func attribute(_ name: StaticString, _ value: Int?) {
    attribute(name, value.map(String.init))
  }

  mutating func flag(_ name: StaticString, _ isOn: Bool) {
    guard isOn else { return }
    bytes.append(UInt8(ascii: " "))
    bytes.append(name)
    if syntax == .xml { bytes.append("=\"\"") }
  }

  /// Writes the language of an element, a BCP 47 tag.
  mutating func language(_ tag: String?) {
    attribute("lang", tag)
    if syntax == .xml { attribute("xml:lang", tag) }
  }

  mutating func element(
    _ name: StaticString, class: String?, id: String?, lang: String?,
    _ content: (inout HTML) -> Void
  ) {
    openTag(name)
    attribute("class", `class`)
    attribute("id", id)
    language(lang)
    closeStartTag()
    content(&self)
    endTag(name)
  }
}
