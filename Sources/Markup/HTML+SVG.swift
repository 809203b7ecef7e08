/// The few elements of SVG that bars and charts are drawn with.
///
/// Lengths are user units of the view box, written with at most two decimals.
extension HTML {
  /// Writes a picture of what the text beside it says, so that nobody hears it twice.
  ///
  /// The style sheet gives it its size, and it is stretched to that.
  public mutating func illustration(
    width: Int, height: Int, class: String, _ content: (inout HTML) -> Void
  ) {
    openTag("svg")
    namespace()
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

  /// Writes a picture that says something, in its own proportions: who cannot see it is told
  /// `label`.
  ///
  /// The style sheet gives it its size; without one it is as large as its view box.
  public mutating func picture(
    width: Int, height: Int, label: String, lang: String, class: String, fontSize: Double,
    _ content: (inout HTML) -> Void
  ) {
    picture(width, height, label, lang, fontSize, look: ("class", `class`), content)
  }

  /// Writes a picture that carries its look with it; `style` is CSS declarations.
  @_spi(InlineStyles) public mutating func picture(
    width: Int, height: Int, label: String, lang: String, style: String, fontSize: Double,
    _ content: (inout HTML) -> Void
  ) {
    picture(width, height, label, lang, fontSize, look: ("style", style), content)
  }

  private mutating func picture(
    _ width: Int, _ height: Int, _ label: String, _ lang: String, _ fontSize: Double,
    look: (name: StaticString, value: String), _ content: (inout HTML) -> Void
  ) {
    openTag("svg")
    namespace()
    attribute("viewBox", "0 0 \(width) \(height)")
    attribute("width", width)
    attribute("height", height)
    attribute(look.name, look.value)
    language(lang)
    attribute("role", "img")
    attribute("aria-label", label)
    attribute("font-size", fontSize)
    closeStartTag()
    content(&self)
    endTag("svg")
  }

  /// Writes a picture as a document of its own, an SVG file, whose text is set in the first of
  /// `fontFamilies` that the reader has.
  public mutating func pictureDocument(
    width: Int, height: Int, label: String, lang: String, fontFamilies: String, fontSize: Double,
    _ content: (inout HTML) -> Void
  ) {
    openTag("svg")
    attribute("xmlns", "http://www.w3.org/2000/svg")
    attribute("viewBox", "0 0 \(width) \(height)")
    attribute("width", width)
    attribute("height", height)
    attribute("xml:lang", lang)
    attribute("role", "img")
    attribute("aria-label", label)
    attribute("font-family", fontFamilies)
    attribute("font-size", fontSize)
    closeStartTag()
    openTag("title")
    closeStartTag()
    text(label)
    endTag("title")
    content(&self)
    endTag("svg")
    newline()
  }

  /// Writes shapes whose text is set in the first of `fontFamilies` that the reader has.
  public mutating func group(
    fontFamilies: String, fontSize: Double, _ content: (inout HTML) -> Void
  ) {
    openTag("g")
    attribute("font-family", fontFamilies)
    attribute("font-size", fontSize)
    closeStartTag()
    content(&self)
    endTag("g")
  }

  /// Writes a painted rectangle.
  public mutating func rect(
    x: Double, y: Double, width: Double, height: Double, class: String? = nil, paint: Paint
  ) {
    openTag("rect")
    attribute("x", x)
    attribute("y", y)
    attribute("width", width)
    attribute("height", height)
    attribute("class", `class`)
    attributes(of: paint)
    closeEmptyTag()
  }

  /// Writes a painted circle.
  public mutating func circle(
    x: Double, y: Double, radius: Double, class: String? = nil, paint: Paint
  ) {
    openTag("circle")
    attribute("cx", x)
    attribute("cy", y)
    attribute("r", radius)
    attribute("class", `class`)
    attributes(of: paint)
    closeEmptyTag()
  }

  /// Writes a painted path of straight lines.
  public mutating func path(_ steps: [PathStep], class: String? = nil, paint: Paint) {
    openTag("path")
    attribute("d", steps.map(\.command).joined())
    attribute("class", `class`)
    attributes(of: paint)
    closeEmptyTag()
  }

  /// Writes a line of painted text whose start, middle or end stands at `x`.
  public mutating func text(
    _ text: String, x: Double, baseline: Double, anchor: TextAnchor, isBold: Bool,
    class: String? = nil, paint: Paint
  ) {
    openTag("text")
    attribute("x", x)
    attribute("y", baseline)
    attribute("text-anchor", anchor == .start ? nil : anchor.rawValue)
    attribute("font-weight", isBold ? "600" : nil)
    attribute("class", `class`)
    attributes(of: paint)
    closeStartTag()
    self.text(text)
    endTag("text")
  }

  /// Writes the namespace of a picture in the text; HTML knows it by the element's name.
  private mutating func namespace() {
    if syntax == .xml { attribute("xmlns", "http://www.w3.org/2000/svg") }
  }

  // MARK: Values

  /// How a shape is painted where no style sheet says otherwise: colours are `#rrggbb`, `none` or
  /// `currentColor`, which is `color`.
  public struct Paint: Sendable, Equatable {
    /// What `currentColor` means.
    public var color: String?
    /// The colour of the inside; black where it is `nil`.
    public var fill: String?
    /// How much of the inside's colour covers, 0 to 1.
    public var fillOpacity: Double?
    /// The colour of the outline; none where it is `nil`.
    public var stroke: String?
    /// The outline's width.
    public var strokeWidth: Double?
    /// The lengths of dashes and gaps of the outline.
    public var dashes: [Double]

    /// A paint of these parts.
    public init(
      color: String? = nil, fill: String? = nil, fillOpacity: Double? = nil, stroke: String? = nil,
      strokeWidth: Double? = nil, dashes: [Double] = []
    ) {
      self.color = color
      self.fill = fill
      self.fillOpacity = fillOpacity
      self.stroke = stroke
      self.strokeWidth = strokeWidth
      self.dashes = dashes
    }
  }

  /// A step of the pen that draws a path.
  public enum PathStep: Sendable, Equatable {
    /// Lifts the pen and puts it down there.
    case move(x: Double, y: Double)
    /// Draws a straight line to there.
    case line(x: Double, y: Double)
    /// Draws a straight line to where the pen was put down.
    case close

    fileprivate var command: String {
      switch self {
      case .move(let x, let y): "M\(decimal(x)) \(decimal(y))"
      case .line(let x, let y): "L\(decimal(x)) \(decimal(y))"
      case .close: "Z"
      }
    }
  }

  /// The part of a line of text that stands at its place.
  public enum TextAnchor: String, Sendable {
    case start, middle, end
  }

  private mutating func attribute(_ name: StaticString, _ value: Double?) {
    attribute(name, value.map(decimal))
  }

  private mutating func attributes(of paint: Paint) {
    attribute("color", paint.color)
    attribute("fill", paint.fill)
    attribute("fill-opacity", paint.fillOpacity)
    attribute("stroke", paint.stroke)
    attribute("stroke-width", paint.strokeWidth)
    attribute(
      "stroke-dasharray",
      paint.dashes.isEmpty ? nil : paint.dashes.map(decimal).joined(separator: " "))
  }
}

/// A length with at most two decimals and a point, whatever the machine's language; 0 for what is
/// no length.
private func decimal(_ value: Double) -> String {
  guard abs(value) < 1e9 else { return "0" }
  let hundredths = Int((value * 100).rounded())
  let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
  let sign = hundredths < 0 ? "-" : ""
  if rest == 0 { return "\(sign)\(whole)" }
  if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
  return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
}
