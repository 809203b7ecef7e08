/// The few elements of SVG that charts are drawn with. Lengths are user units of the view box.
extension HTML {
  /// Writes a picture of `width` by `height` units; `title` and `description` are its text
  /// alternative, and `id` makes theirs unique in the page.
  public mutating func svg(
    width: Int, height: Int, id: String, title: String, description: String,
    class: String? = nil, _ content: (inout HTML) -> Void
  ) {
    openTag("svg")
    attribute("viewBox", "0 0 \(width) \(height)")
    attribute("width", width)
    attribute("height", height)
    attribute("class", `class`)
    attribute("role", "img")
    attribute("aria-labelledby", "\(id)-title \(id)-desc")
    closeStartTag()
    element("title", class: nil, id: "\(id)-title", lang: nil) { $0.text(title) }
    element("desc", class: nil, id: "\(id)-desc", lang: nil) { $0.text(description) }
    content(&self)
    endTag("svg")
    newline()
  }

  /// Writes a picture of what the text beside it says, so that nobody hears it twice. The style
  /// sheet gives it its size, and it is stretched to that.
  public mutating func illustration(
    width: Int, height: Int, class: String, _ content: (inout HTML) -> Void
  ) {
    openTag("svg")
    attribute("viewBox", "0 0 \(width) \(height)")
    attribute("preserveAspectRatio", "none")
    attribute("class", `class`)
    attribute("aria-hidden", "true")
    closeStartTag()
    content(&self)
    endTag("svg")
  }

  /// Writes a rectangle.
  public mutating func rect(x: Int, y: Int, width: Int, height: Int, class: String) {
    openTag("rect")
    attribute("x", x)
    attribute("y", y)
    attribute("width", width)
    attribute("height", height)
    attribute("class", `class`)
    closeEmptyTag()
  }

  /// Writes a straight line.
  public mutating func line(x1: Int, y1: Int, x2: Int, y2: Int, class: String) {
    openTag("line")
    attribute("x1", x1)
    attribute("y1", y1)
    attribute("x2", x2)
    attribute("y2", y2)
    attribute("class", `class`)
    closeEmptyTag()
  }

  /// Where a text stands against its point.
  public enum TextAnchor: String, Sendable {
    /// The text starts there.
    case start
    /// The text is centred there.
    case middle
    /// The text ends there.
    case end
  }

  /// Writes a text into a picture.
  public mutating func label(
    x: Int, y: Int, anchor: TextAnchor = .start, class: String, _ text: String
  ) {
    openTag("text")
    attribute("x", x)
    attribute("y", y)
    attribute("text-anchor", anchor.rawValue)
    attribute("class", `class`)
    closeStartTag()
    self.text(text)
    endTag("text")
  }
}
