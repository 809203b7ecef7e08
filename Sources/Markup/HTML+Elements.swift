/// The elements that need more than the common attributes, and those of the document's frame.
extension HTML {
  /// Writes the root element.
  ///
  /// `lang` is a BCP 47 tag; `itemType` is the type of what the page describes, which its
  /// properties in microdata belong to.
  public mutating func html(
    lang: String, itemType: StaticString? = nil, _ content: (inout HTML) -> Void
  ) {
    openTag("html")
    if syntax == .xml {
      attribute("xmlns", "http://www.w3.org/1999/xhtml")
      attribute("xmlns:epub", EPUBType.namespace)
    }
    language(lang)
    flag("itemscope", itemType != nil)
    attribute("itemtype", itemType.map { "\($0)" })
    closeStartTag()
    content(&self)
    endTag("html")
    newline()
  }

  /// Writes the head, with the character encoding first.
  public mutating func head(_ content: (inout HTML) -> Void) {
    openTag("head")
    closeStartTag()
    newline()
    openTag("meta")
    attribute("charset", "utf-8")
    closeVoidTag()
    newline()
    content(&self)
    endTag("head")
    newline()
  }

  /// Writes the body.
  public mutating func body(class: String? = nil, _ content: (inout HTML) -> Void) {
    element("body", class: `class`, id: nil, lang: nil, content)
    newline()
  }

  /// Writes the document's title.
  public mutating func title(_ text: String) {
    element("title", class: nil, id: nil, lang: nil) { $0.text(text) }
    newline()
  }

  /// Writes a `meta` element of Open Graph, which names a property: `og:title`.
  public mutating func meta(property: StaticString, content: String) {
    openTag("meta")
    attribute("property", "\(property)")
    attribute("content", content)
    closeVoidTag()
    newline()
  }

  /// Writes a `meta` element that is a property of what the page describes.
  public mutating func meta(itemProperty: StaticString, content: String) {
    openTag("meta")
    attribute("itemprop", "\(itemProperty)")
    attribute("content", content)
    closeVoidTag()
    newline()
  }

  /// Writes a named `meta` element.
  public mutating func meta(name: StaticString, content: String) {
    openTag("meta")
    attribute("name", "\(name)")
    attribute("content", content)
    closeVoidTag()
    newline()
  }

  /// Writes navigation; `label` names it for people who do not see it.
  public mutating func nav(
    label: String, class: String? = nil, isHidden: Bool = false, epubType: EPUBType? = nil,
    _ content: (inout HTML) -> Void
  ) {
    openTag("nav")
    attributes(epubType)
    attribute("class", `class`)
    attribute("aria-label", label)
    flag("hidden", isHidden)
    closeStartTag()
    content(&self)
    endTag("nav")
    newline()
  }

  /// Writes a section; `labelledBy` is the id of its heading.
  public mutating func section(
    class: String? = nil, id: String? = nil, labelledBy: String? = nil, lang: String? = nil,
    epubType: EPUBType? = nil, _ content: (inout HTML) -> Void
  ) {
    openTag("section")
    attributes(epubType)
    attribute("class", `class`)
    attribute("id", id)
    language(lang)
    attribute("aria-labelledby", labelledBy)
    closeStartTag()
    content(&self)
    endTag("section")
    newline()
  }

  /// Writes a region that scrolls sideways when its content is too wide; it can be reached by
  /// keyboard, and `label` names it.
  public mutating func scrollRegion(
    label: String, class: String? = nil, _ content: (inout HTML) -> Void
  ) {
    openTag("div")
    attribute("class", `class`)
    attribute("role", "region")
    attribute("aria-label", label)
    attribute("tabindex", "0")
    closeStartTag()
    content(&self)
    endTag("div")
    newline()
  }

  /// Writes an ordered list that counts from `start`.
  public mutating func ol(
    class: String? = nil, id: String? = nil, start: Int? = nil, _ content: (inout HTML) -> Void
  ) {
    openTag("ol")
    attribute("class", `class`)
    attribute("id", id)
    attribute("start", start == 1 ? nil : start)
    closeStartTag()
    content(&self)
    endTag("ol")
    newline()
  }

  /// Writes a list item.
  public mutating func li(
    class: String? = nil, id: String? = nil, lang: String? = nil, isCurrent: Bool = false,
    epubType: EPUBType? = nil, _ content: (inout HTML) -> Void
  ) {
    openTag("li")
    attributes(epubType)
    attribute("class", `class`)
    attribute("id", id)
    language(lang)
    attribute("aria-current", isCurrent ? "true" : nil)
    closeStartTag()
    content(&self)
    endTag("li")
    newline()
  }

  /// What a header cell heads.
  public enum HeaderScope: String, Sendable {
    /// The column below.
    case column = "col"
    /// The columns of a group.
    case columnGroup = "colgroup"
    /// The row beside.
    case row
    /// The rows of a group.
    case rowGroup = "rowgroup"
  }

  /// How the text of a cell is aligned.
  public enum Alignment: String, Sendable {
    /// To the start of the line.
    case left
    /// Centred.
    case center
    /// To the end of the line, for numbers.
    case right
  }

  /// Groups the next `span` columns of a table.
  public mutating func colgroup(span: Int) {
    openTag("colgroup")
    attribute("span", span)
    closeStartTag()
    endTag("colgroup")
  }

  /// Writes a header cell.
  public mutating func th(
    scope: HeaderScope, class: String? = nil, align: Alignment? = nil, columns: Int? = nil,
    rows: Int? = nil, lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    openTag("th")
    attribute("scope", scope.rawValue)
    cell(class: `class`, align: align, columns: columns, rows: rows, lang: lang)
    content(&self)
    endTag("th")
  }

  /// Writes a cell.
  public mutating func td(
    class: String? = nil, align: Alignment? = nil, columns: Int? = nil, rows: Int? = nil,
    lang: String? = nil, _ content: (inout HTML) -> Void
  ) {
    openTag("td")
    cell(class: `class`, align: align, columns: columns, rows: rows, lang: lang)
    content(&self)
    endTag("td")
  }

  private mutating func cell(
    class: String?, align: Alignment?, columns: Int?, rows: Int?, lang: String?
  ) {
    let classes = [`class`, align.map { "align-\($0.rawValue)" }].compactMap { $0 }
    attribute("class", classes.isEmpty ? nil : classes.joined(separator: " "))
    attribute("colspan", columns)
    attribute("rowspan", rows)
    language(lang)
    closeStartTag()
  }

  /// Writes a quotation inside a line.
  public mutating func q(class: String? = nil, lang: String? = nil, _ text: String) {
    element("q", class: `class`, id: nil, lang: lang) { $0.text(text) }
  }

  /// Writes a date or a time; `machine` is its form in HTML's microsyntax, such as `2022-05-20`.
  public mutating func time(machine: String, class: String? = nil, _ text: String) {
    openTag("time")
    attribute("datetime", machine)
    attribute("class", `class`)
    closeStartTag()
    self.text(text)
    endTag("time")
  }

  /// Breaks the line.
  public mutating func br() {
    openTag("br")
    closeVoidTag()
    newline()
  }

  /// Writes a thematic break.
  public mutating func hr() {
    openTag("hr")
    closeVoidTag()
    newline()
  }
}
