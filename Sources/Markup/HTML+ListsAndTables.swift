/// The elements for lists and tables whose only attributes are `class`, `id` and `lang`.
///
/// Most stand twice: with their content as a closure, and with a text.
extension HTML {
  /// Writes a `ul` element around `content`.
  public mutating func ul(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("ul", class: `class`, id: id, lang: lang, content)
    newline()
  }

  /// Writes a `dl` element around `content`.
  public mutating func dl(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("dl", class: `class`, id: id, lang: lang, content)
    newline()
  }

  /// Writes a `dt` element around `content`.
  public mutating func dt(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("dt", class: `class`, id: id, lang: lang, content)
    newline()
  }

  /// Writes a `dt` element that holds `text`.
  public mutating func dt(
    _ text: String, class: String? = nil, id: String? = nil, lang: String? = nil
  ) {
    element("dt", class: `class`, id: id, lang: lang) { $0.text(text) }
    newline()
  }

  /// Writes a `dd` element around `content`.
  public mutating func dd(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("dd", class: `class`, id: id, lang: lang, content)
    newline()
  }

  /// Writes a `dd` element that holds `text`.
  public mutating func dd(
    _ text: String, class: String? = nil, id: String? = nil, lang: String? = nil
  ) {
    element("dd", class: `class`, id: id, lang: lang) { $0.text(text) }
    newline()
  }

  /// Writes a `table` element around `content`.
  public mutating func table(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("table", class: `class`, id: id, lang: lang, content)
    newline()
  }

  /// Writes a `caption` element around `content`.
  public mutating func caption(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("caption", class: `class`, id: id, lang: lang, content)
    newline()
  }

  /// Writes a `caption` element that holds `text`.
  public mutating func caption(
    _ text: String, class: String? = nil, id: String? = nil, lang: String? = nil
  ) {
    element("caption", class: `class`, id: id, lang: lang) { $0.text(text) }
    newline()
  }

  /// Writes a `thead` element around `content`.
  public mutating func thead(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("thead", class: `class`, id: id, lang: lang, content)
    newline()
  }

  /// Writes a `tbody` element around `content`.
  public mutating func tbody(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("tbody", class: `class`, id: id, lang: lang, content)
    newline()
  }

  /// Writes a `tr` element around `content`.
  public mutating func tr(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("tr", class: `class`, id: id, lang: lang, content)
    newline()
  }
}
