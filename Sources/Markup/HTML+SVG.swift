/// The few elements of SVG that bars are drawn with.
///
/// Lengths are user units of the view box.
extension HTML {
  /// Writes a picture of what the text beside it says, so that nobody hears it twice.
  ///
  /// The style sheet gives it its size, and it is stretched to that.
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
}
