/// The elements whose only attributes are the common ones: `class`, `id` and `lang`.
///
/// Each stands twice: with its content as a closure, and with a text.
extension HTML {
  /// Writes a `article` element around `content`.
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

  /// Writes a `blockquote` element around `content`.
  public mutating func blockquote(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("blockquote", class: `class`, id: id, lang: lang, content)
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

  /// Writes a `h1` element around `content`.
  public mutating func h1(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("h1", class: `class`, id: id, lang: lang, content)
    newline()
  }

  /// Writes a `h1` element that holds `text`.
  public mutating func h1(
    _ text: String, class: String? = nil, id: String? = nil, lang: String? = nil
  ) {
    element("h1", class: `class`, id: id, lang: lang) { $0.text(text) }
    newline()
  }

  /// Writes a `h2` element around `content`.
  public mutating func h2(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("h2", class: `class`, id: id, lang: lang, content)
    newline()
  }

  /// Writes a `h2` element that holds `text`.
  public mutating func h2(
    _ text: String, class: String? = nil, id: String? = nil, lang: String? = nil
  ) {
    element("h2", class: `class`, id: id, lang: lang) { $0.text(text) }
    newline()
  }

  /// Writes a `h3` element around `content`.
  public mutating func h3(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("h3", class: `class`, id: id, lang: lang, content)
    newline()
  }

  /// Writes a `h3` element that holds `text`.
  public mutating func h3(
    _ text: String, class: String? = nil, id: String? = nil, lang: String? = nil
  ) {
    element("h3", class: `class`, id: id, lang: lang) { $0.text(text) }
    newline()
  }

  /// Writes a `h4` element around `content`.
  public mutating func h4(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("h4", class: `class`, id: id, lang: lang, content)
    newline()
  }

  /// Writes a `h4` element that holds `text`.
  public mutating func h4(
    _ text: String, class: String? = nil, id: String? = nil, lang: String? = nil
  ) {
    element("h4", class: `class`, id: id, lang: lang) { $0.text(text) }
    newline()
  }

  /// Writes a `h5` element around `content`.
  public mutating func h5(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("h5", class: `class`, id: id, lang: lang, content)
    newline()
  }

  /// Writes a `h5` element that holds `text`.
  public mutating func h5(
    _ text: String, class: String? = nil, id: String? = nil, lang: String? = nil
  ) {
    element("h5", class: `class`, id: id, lang: lang) { $0.text(text) }
    newline()
  }

  /// Writes a `h6` element around `content`.
  public mutating func h6(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("h6", class: `class`, id: id, lang: lang, content)
    newline()
  }

  /// Writes a `h6` element that holds `text`.
  public mutating func h6(
    _ text: String, class: String? = nil, id: String? = nil, lang: String? = nil
  ) {
    element("h6", class: `class`, id: id, lang: lang) { $0.text(text) }
    newline()
  }

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

  /// Writes a `em` element around `content`.
  public mutating func em(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("em", class: `class`, id: id, lang: lang, content)
  }

  /// Writes a `em` element that holds `text`.
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

  /// Writes a `pre` element around `content`.
  public mutating func pre(
    class: String? = nil, id: String? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    element("pre", class: `class`, id: id, lang: lang, content)
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
