/// Elements that carry their look with them, for text that travels without a style sheet.
///
/// They are open only to writers of such text: `@_spi(InlineStyles) import Markup`. The site's
/// content-security policy forbids them on its pages.
extension HTML {
  /// Opens an element; `style` is CSS declarations.
  @_spi(InlineStyles) public mutating func start(
    _ name: StaticString, style: String, start: Int? = nil, columns: Int? = nil, rows: Int? = nil,
    href: String? = nil, lang: String? = nil
  ) {
    openTag(name)
    attribute("style", style.isEmpty ? nil : style)
    attribute("start", start)
    attribute("colspan", columns)
    attribute("rowspan", rows)
    attribute("href", href)
    attribute("lang", lang)
    closeStartTag()
  }

  /// Closes an element.
  @_spi(InlineStyles) public mutating func end(_ name: StaticString) {
    endTag(name)
  }

  /// Writes an image.
  @_spi(InlineStyles) public mutating func image(src: String, alt: String, style: String) {
    openTag("img")
    attribute("src", src)
    attribute("alt", alt)
    attribute("style", style)
    closeVoidTag()
  }

  /// Writes an element that has no content, such as `br`.
  @_spi(InlineStyles) public mutating func void(_ name: StaticString, style: String = "") {
    openTag(name)
    attribute("style", style.isEmpty ? nil : style)
    closeVoidTag()
  }
}
