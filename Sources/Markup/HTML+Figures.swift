/// The elements for figures and for terms.
extension HTML {
  /// Writes a `figure` element around `content`.
  public mutating func figure(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("figure", class: `class`, id: id, lang: lang, content)
    newline()
  }

  /// Writes a `figcaption` element around `content`.
  public mutating func figcaption(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("figcaption", class: `class`, id: id, lang: lang, content)
    newline()
  }

  /// Writes a `dfn` element around `content`.
  public mutating func dfn(_ content: (inout HTML) -> Void) {
    element("dfn", class: nil, id: nil, lang: nil, content)
  }
}
