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
  /// What has been written so far, UTF-8.
  public private(set) var bytes: [UInt8] = []

  /// An empty page with room for a usual one.
  public init() {
    bytes.reserveCapacity(32 * 1024)
  }

  /// Ends the writing and gives the bytes away.
  public consuming func finish() -> [UInt8] {
    bytes
  }

  /// Writes `text`, escaped.
  public mutating func text(_ text: String) {
    escape(text, into: &bytes)
  }

  /// Writes the document type of HTML.
  public mutating func doctype() {
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
  /// `<` is written as `\u003C`, so the block cannot be closed from inside.
  public mutating func dataBlock(type: StaticString, _ json: [UInt8]) {
    bytes.append("<script type=\"")
    bytes.append(type)
    bytes.append("\">")
    for byte in json {
      if byte == UInt8(ascii: "<") { bytes.append("\\u003C") } else { bytes.append(byte) }
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
    escape(value, into: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func attribute(_ name: StaticString, _ value: Int?) {
    attribute(name, value.map(String.init))
  }

  mutating func flag(_ name: StaticString, _ isOn: Bool) {
    guard isOn else { return }
    bytes.append(UInt8(ascii: " "))
    bytes.append(name)
  }

  mutating func element(
    _ name: StaticString, class: String?, id: String?, lang: String?,
    _ content: (inout HTML) -> Void
  ) {
    openTag(name)
    attribute("class", `class`)
    attribute("id", id)
    attribute("lang", lang)
    closeStartTag()
    content(&self)
    endTag(name)
  }
}
