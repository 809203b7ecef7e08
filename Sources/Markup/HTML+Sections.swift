/// The elements for the parts of a page and its headings whose only attributes are `class`, `id` and `lang`.
///
/// Most stand twice: with their content as a closure, and with a text.
extension HTML {
  /// Writes an `article` element around `content`.
  public mutating func article(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("article", class: `class`, id: id, lang: lang, content)
    newline()
  }

  /// Writes a `div` element around `content`.
  public mutating func div(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("div", class: `class`, id: id, lang: lang, content)
    newline()
  }

  /// Writes a `footer` element around `content`.
  public mutating func footer(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("footer", class: `class`, id: id, lang: lang, content)
    newline()
  }

  /// Writes a `header` element around `content`.
  public mutating func header(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("header", class: `class`, id: id, lang: lang, content)
    newline()
  }

  /// Writes a `main` element around `content`.
  public mutating func main(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("main", class: `class`, id: id, lang: lang, content)
    newline()
  }

  /// Writes a `blockquote` element around `content`.
  public mutating func blockquote(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("blockquote", class: `class`, id: id, lang: lang, content)
    newline()
  }

  /// Writes a `p` element around `content`.
  public mutating func p(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("p", class: `class`, id: id, lang: lang, content)
    newline()
  }

  /// Writes a `p` element that holds `text`.
  public mutating func p(
    _ text: String, class: String? = nil, id: String? = nil, lang: String? = nil
  ) {
    element("p", class: `class`, id: id, lang: lang) { $0.text(text) }
    newline()
  }

  /// Writes an `h1` element around `content`.
  public mutating func h1(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("h1", class: `class`, id: id, lang: lang, content)
    newline()
  }

  /// Writes an `h1` element that holds `text`.
  public mutating func h1(
    _ text: String, class: String? = nil, id: String? = nil, lang: String? = nil
  ) {
    element("h1", class: `class`, id: id, lang: lang) { $0.text(text) }
    newline()
  }

  /// Writes an `h2` element around `content`.
  public mutating func h2(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("h2", class: `class`, id: id, lang: lang, content)
    newline()
  }

  /// Writes an `h2` element that holds `text`.
  public mutating func h2(
    _ text: String, class: String? = nil, id: String? = nil, lang: String? = nil
  ) {
    element("h2", class: `class`, id: id, lang: lang) { $0.text(text) }
    newline()
  }

  /// Writes an `h3` element around `content`.
  public mutating func h3(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("h3", class: `class`, id: id, lang: lang, content)
    newline()
  }

  /// Writes an `h3` element that holds `text`.
  public mutating func h3(
    _ text: String, class: String? = nil, id: String? = nil, lang: String? = nil
  ) {
    element("h3", class: `class`, id: id, lang: lang) { $0.text(text) }
    newline()
  }

  /// Writes an `h4` element around `content`.
  public mutating func h4(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("h4", class: `class`, id: id, lang: lang, content)
    newline()
  }

  /// Writes an `h4` element that holds `text`.
  public mutating func h4(
    _ text: String, class: String? = nil, id: String? = nil, lang: String? = nil
  ) {
    element("h4", class: `class`, id: id, lang: lang) { $0.text(text) }
    newline()
  }

  /// Writes an `h5` element around `content`.
  public mutating func h5(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("h5", class: `class`, id: id, lang: lang, content)
    newline()
  }

  /// Writes an `h5` element that holds `text`.
  public mutating func h5(
    _ text: String, class: String? = nil, id: String? = nil, lang: String? = nil
  ) {
    element("h5", class: `class`, id: id, lang: lang) { $0.text(text) }
    newline()
  }

  /// Writes an `h6` element around `content`.
  public mutating func h6(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("h6", class: `class`, id: id, lang: lang, content)
    newline()
  }

  /// Writes an `h6` element that holds `text`.
  public mutating func h6(
    _ text: String, class: String? = nil, id: String? = nil, lang: String? = nil
  ) {
    element("h6", class: `class`, id: id, lang: lang) { $0.text(text) }
    newline()
  }

  /// Writes a `pre` element around `content`.
  public mutating func pre(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("pre", class: `class`, id: id, lang: lang, content)
  }

  /// Writes a `details` element around `content`.
  public mutating func details(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("details", class: `class`, id: id, lang: lang, content)
    newline()
  }

  /// Writes a `summary` element around `content`.
  public mutating func summary(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("summary", class: `class`, id: id, lang: lang, content)
  }

  /// Writes a `summary` element that holds `text`.
  public mutating func summary(
    _ text: String, class: String? = nil, id: String? = nil, lang: String? = nil
  ) {
    element("summary", class: `class`, id: id, lang: lang) { $0.text(text) }
  }
}
