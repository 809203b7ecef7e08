/// The elements that hold an address. They are open only to modules that made sure that the
/// address is good: `@_spi(Addresses) import Markup`.
extension HTML {
  /// Writes a link around `content`.
  @_spi(Addresses) public mutating func a(
    href: String, class: String? = nil, id: String? = nil, title: String? = nil,
    hreflang: String? = nil, lang: String? = nil, rel: String? = nil, label: String? = nil,
    isCurrent: Bool = false, download: Bool = false, epubType: EPUBType? = nil,
    _ content: (inout HTML) -> Void
  ) {
    openTag("a")
    linkAttributes(epubType)
    attribute("href", href)
    attribute("class", `class`)
    attribute("id", id)
    attribute("title", title)
    attribute("hreflang", hreflang)
    language(lang)
    attribute("rel", rel)
    attribute("aria-label", label)
    attribute("aria-current", isCurrent ? "page" : nil)
    flag("download", download)
    closeStartTag()
    content(&self)
    endTag("a")
  }

  /// Writes an image.
  ///
  /// An empty `alt` says that it is decoration. Width and height are in pixels; a browser that knows
  /// them keeps the place free.
  @_spi(Addresses) public mutating func img(
    src: String, alt: String, title: String? = nil, class: String? = nil, lang: String? = nil,
    width: Int? = nil, height: Int? = nil, isLazy: Bool = false
  ) {
    openTag("img")
    attribute("src", src)
    attribute("alt", alt)
    attribute("title", title)
    attribute("class", `class`)
    language(lang)
    attribute("width", width)
    attribute("height", height)
    attribute("loading", isLazy ? "lazy" : nil)
    closeVoidTag()
  }

  /// Writes a `link` element into the head.
  @_spi(Addresses) public mutating func link(
    rel: StaticString, href: String, type: StaticString? = nil, hreflang: String? = nil,
    title: String? = nil
  ) {
    openTag("link")
    attribute("rel", "\(rel)")
    attribute("href", href)
    attribute("type", type.map { "\($0)" })
    attribute("hreflang", hreflang)
    attribute("title", title)
    closeVoidTag()
    newline()
  }

  /// Writes a `link` element into the head that is a property of what the page describes.
  @_spi(Addresses) public mutating func link(itemProperty: StaticString, href: String) {
    openTag("link")
    attribute("itemprop", "\(itemProperty)")
    attribute("href", href)
    closeVoidTag()
    newline()
  }

  /// Writes a `meta` element that leads the browser to `href` at once, for a page that only
  /// offers a choice.
  @_spi(Addresses) public mutating func refresh(to href: String) {
    openTag("meta")
    attribute("http-equiv", "refresh")
    attribute("content", "0; url=\(href)")
    closeVoidTag()
    newline()
  }
}
