/// The elements for text inside a line whose only attributes are `class`, `id` and `lang`.
///
/// Most stand twice: with their content as a closure, and with a text.
extension HTML {
  /// Writes a `span` element around `content`.
  public mutating func span(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("span", class: `class`, id: id, lang: lang, content)
  }

  /// Writes a `span` element that holds `text`.
  public mutating func span(
    _ text: String, class: String? = nil, id: String? = nil, lang: String? = nil
  ) {
    element("span", class: `class`, id: id, lang: lang) { $0.text(text) }
  }

  /// Writes a `strong` element around `content`.
  public mutating func strong(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("strong", class: `class`, id: id, lang: lang, content)
  }

  /// Writes a `strong` element that holds `text`.
  public mutating func strong(
    _ text: String, class: String? = nil, id: String? = nil, lang: String? = nil
  ) {
    element("strong", class: `class`, id: id, lang: lang) { $0.text(text) }
  }

  /// Writes an `em` element around `content`.
  public mutating func em(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("em", class: `class`, id: id, lang: lang, content)
  }

  /// Writes an `em` element that holds `text`.
  public mutating func em(
    _ text: String, class: String? = nil, id: String? = nil, lang: String? = nil
  ) {
    element("em", class: `class`, id: id, lang: lang) { $0.text(text) }
  }

  /// Writes a `del` element around `content`.
  public mutating func del(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("del", class: `class`, id: id, lang: lang, content)
  }

  /// Writes a `del` element that holds `text`.
  public mutating func del(
    _ text: String, class: String? = nil, id: String? = nil, lang: String? = nil
  ) {
    element("del", class: `class`, id: id, lang: lang) { $0.text(text) }
  }

  /// Writes a `code` element around `content`.
  public mutating func code(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("code", class: `class`, id: id, lang: lang, content)
  }

  /// Writes a `code` element that holds `text`.
  public mutating func code(
    _ text: String, class: String? = nil, id: String? = nil, lang: String? = nil
  ) {
    element("code", class: `class`, id: id, lang: lang) { $0.text(text) }
  }

  /// Writes a `sup` element around `content`.
  public mutating func sup(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("sup", class: `class`, id: id, lang: lang, content)
  }

  /// Writes a `sup` element that holds `text`.
  public mutating func sup(
    _ text: String, class: String? = nil, id: String? = nil, lang: String? = nil
  ) {
    element("sup", class: `class`, id: id, lang: lang) { $0.text(text) }
  }
}
