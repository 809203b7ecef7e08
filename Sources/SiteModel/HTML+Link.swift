@_spi(Addresses) public import Markup

extension HTML {
  /// Writes a link of the site around `content`; without an address, `content` alone.
  public mutating func a(
    _ link: Link, class: String? = nil, label: String? = nil, isCurrent: Bool = false,
    _ content: (inout HTML) -> Void
  ) {
    guard let href = link.href else {
      return span(class: `class`, lang: link.language?.tag, content)
    }
    a(
      href: href, class: `class`, hreflang: link.language?.tag, lang: link.language?.tag,
      label: label, isCurrent: isCurrent, content)
  }

  /// Writes a link of the site that reads `text`.
  public mutating func a(
    _ link: Link, class: String? = nil, label: String? = nil, isCurrent: Bool = false,
    _ text: String
  ) {
    a(link, class: `class`, label: label, isCurrent: isCurrent) { $0.text(text) }
  }

  /// Writes an image of the site, which browsers load as it comes into view; `alt` says what it
  /// shows, and `lang` the language of `alt` where that is not the page's.
  public mutating func img(_ link: Link, size: ImageFacts, alt: String, lang: String? = nil) {
    guard let href = link.href else { return }
    img(src: href, alt: alt, lang: lang, width: size.width, height: size.height, isLazy: true)
  }

  /// Writes a link to the address of a source, which leads off the site; `lang` is the language of
  /// `text`.
  public mutating func a(source address: String, lang: String? = nil, _ text: String) {
    a(href: address, class: "external", lang: lang, rel: "noopener") { $0.text(text) }
  }

  /// Writes a link to an outside page that official sites have to link to; `label` says in full
  /// what `text` leads to.
  public mutating func a(official address: String, label: String? = nil, _ text: String) {
    a(href: address, class: "external", rel: "noopener", label: label) { $0.text(text) }
  }

  /// Writes a link to an anchor of the same page.
  public mutating func a(anchor: String, class: String? = nil, _ text: String) {
    a(href: "#\(anchor)", class: `class`) { $0.text(text) }
  }

  /// Links the page to a style sheet.
  public mutating func stylesheet(_ link: Link) {
    guard let href = link.href else { return }
    self.link(rel: "stylesheet", href: href)
  }

  /// Links the page to its icon, an SVG image.
  public mutating func icon(_ link: Link) {
    guard let href = link.href else { return }
    self.link(rel: "icon", href: href, type: "image/svg+xml")
  }

  /// Links the page to the picture that stands for it, as the `image` of its microdata, while the
  /// base address is unknown.
  public mutating func image(_ link: Link) {
    guard let href = link.href else { return }
    self.link(itemProperty: "image", href: href)
  }

  /// Links the page to a feed.
  public mutating func feed(_ link: Link, as format: FeedFormat, title: String) {
    guard let href = link.href else { return }
    self.link(rel: "alternate", href: href, type: format.mediaType, title: title)
  }

  /// Links the page to a calendar.
  public mutating func calendar(_ link: Link, title: String) {
    guard let href = link.href else { return }
    self.link(rel: "alternate", href: href, type: "text/calendar", title: title)
  }

  /// Says where the page is published, which is known once the base address is.
  public mutating func canonical(_ address: String) {
    self.link(rel: "canonical", href: address)
  }

  /// Links the page to itself in a language; `tag` is a BCP 47 tag or `x-default`.
  public mutating func alternate(_ address: String, tag: String) {
    self.link(rel: "alternate", href: address, hreflang: tag)
  }

  /// Links the page to itself in a language while the base address is unknown.
  public mutating func alternate(_ link: Link, tag: String) {
    if let href = link.href { alternate(href, tag: tag) }
  }

  /// Leads the browser to `link` at once.
  public mutating func refresh(to link: Link) {
    if let href = link.href { refresh(to: href) }
  }
}
