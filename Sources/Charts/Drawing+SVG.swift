@_spi(InlineStyles) public import Markup

extension HTML {
  /// Writes a drawing into a page: who cannot see it is told `label`.
  ///
  /// It has no ids. Colours are attributes, so that the style sheet can give others:
  /// - `chart-series-1` to `chart-series-6`: `color`, for all marks of a series
  /// - `chart-ink`, `chart-muted`, `chart-on`: `fill` of text, of the axis's text, and of text on
  ///   dark areas, which has the ground's colour
  /// - `chart-grid`, `chart-axis`, `chart-target`, `chart-leader`, `chart-track`, `chart-casing`:
  ///   `stroke` of rules, and of the ground's colour around marks
  public mutating func drawing(_ drawing: Drawing, class: String, label: String) {
    picture(
      width: drawing.width, height: drawing.height, label: label, lang: drawing.language,
      class: `class`, fontSize: drawing.fontSize
    ) { html in
      for shape in drawing.shapes { html.write(shape, .styleSheet) }
    }
  }

  /// Writes a drawing into a text that travels without a style sheet: who cannot see it is told
  /// `label`, and `style` is the CSS declarations of the whole.
  ///
  /// It has neither ids nor classes, and no colour depends on the text around.
  @_spi(InlineStyles) public mutating func drawing(
    _ drawing: Drawing, style: String, label: String
  ) {
    picture(
      width: drawing.width, height: drawing.height, label: label, lang: drawing.language,
      style: style, fontSize: drawing.fontSize
    ) { html in
      for shape in drawing.shapes { html.write(shape, .literal) }
    }
  }
}

extension Drawing {
  /// The drawing as an SVG file on a white ground: who cannot see it is told `label`, and its text
  /// is set in the first of `fontFamilies` that the reader has, such as `"Noto Sans CJK SC"`.
  public func file(label: String, fontFamilies: [String]) -> [UInt8] {
    var html = HTML()
    html.pictureDocument(
      width: width, height: height, label: label, lang: language,
      fontFamilies: fontFamilies.joined(separator: ", "), fontSize: fontSize
    ) { html in
      html.rect(
        x: 0, y: 0, width: Double(width), height: Double(height), class: "chart-on",
        paint: HTML.Paint(fill: Ink.ground))
      for shape in shapes { html.write(shape, .styleSheet) }
    }
    return html.finish()
  }
}

/// Who has the last word on the colours of a drawing.
private enum Coloring {
  /// A style sheet, by the shapes' classes.
  case styleSheet
  /// The shapes themselves.
  case literal

  func className(_ name: String) -> String? {
    self == .styleSheet ? name : nil
  }

  func paint(_ paint: HTML.Paint) -> HTML.Paint {
    guard self == .literal else { return paint }
    var literal = paint
    if paint.fill == "currentColor" { literal.fill = paint.color }
    if paint.stroke == "currentColor" { literal.stroke = paint.color }
    literal.color = nil
    return literal
  }
}

extension HTML {
  fileprivate mutating func write(_ shape: Shape, _ coloring: Coloring) {
    switch shape {
    case .area(let area): write(area, coloring)
    case .rule(let rule): write(rule, coloring)
    case .curve(let curve): write(curve, coloring)
    case .marker(let place, let series): writeMarker(at: place, series: series, coloring)
    case .text(let text): write(text, coloring)
    }
  }

  // MARK: Series

  private mutating func write(_ area: Area, _ coloring: Coloring) {
    let tone = Tone.of(area.series)
    let name = coloring.className(className(area.series))
    var paint = Paint(color: tone.color, fill: "currentColor")
    var box = area.box
    let outline = min(1.5, min(box.width, box.height) / 3)
    if !tone.filling.isSolid, outline > 0.4 {
      box = box.grown(by: -outline / 2)
      paint.fillOpacity = 0.22
      paint.stroke = "currentColor"
      paint.strokeWidth = outline
    }
    rect(
      x: box.minX, y: box.minY, width: box.width, height: box.height, class: name,
      paint: coloring.paint(paint))
    let hatching = area.hatching
    guard !hatching.isEmpty else { return }
    let steps = hatching.flatMap { pen(through: [$0.start, $0.end]) }
    if tone.filling.isSolid {
      path(
        steps, class: coloring.className("chart-casing"),
        paint: Paint(stroke: Ink.ground, strokeWidth: 1))
    } else {
      path(
        steps, class: name,
        paint: coloring.paint(
          Paint(color: tone.color, stroke: "currentColor", strokeWidth: 1)))
    }
  }

  private mutating func write(_ curve: Curve, _ coloring: Coloring) {
    let tone = Tone.of(curve.series)
    path(
      pen(through: curve.points), class: coloring.className(className(curve.series)),
      paint: coloring.paint(
        Paint(
          color: tone.color, fill: "none", stroke: "currentColor", strokeWidth: 2.5,
          dashes: tone.dashes)))
  }

  private mutating func writeMarker(
    at place: Point, series: Int, _ coloring: Coloring
  ) {
    let tone = Tone.of(series)
    let radius = Marks.markerRadius
    let name = coloring.className(className(series))
    let hollowName = coloring.className("\(className(series)) chart-on")
    let solid = coloring.paint(Paint(color: tone.color, fill: "currentColor"))
    let hollow = coloring.paint(
      Paint(color: tone.color, fill: Ink.ground, stroke: "currentColor", strokeWidth: 2))
    switch tone.marker {
    case .disc: circle(x: place.x, y: place.y, radius: radius, class: name, paint: solid)
    case .ring:
      circle(
        x: place.x, y: place.y, radius: radius - 0.5, class: hollowName, paint: hollow)
    case .square:
      rect(
        x: place.x - 4, y: place.y - 4, width: 8, height: 8, class: name, paint: solid)
    case .frame:
      rect(
        x: place.x - 3.5, y: place.y - 3.5, width: 7, height: 7, class: hollowName, paint: hollow)
    case .triangle:
      polygon(around: place, [(0, -5), (4.8, 3.6), (-4.8, 3.6)], class: name, paint: solid)
    case .diamond:
      polygon(around: place, [(0, -5.4), (5.4, 0), (0, 5.4), (-5.4, 0)], class: name, paint: solid)
    }
  }

  private mutating func polygon(
    around place: Point, _ corners: [(Double, Double)], class: String?, paint: Paint
  ) {
    let points = corners.map { Point(x: place.x + $0.0, y: place.y + $0.1) }
    path(pen(through: points) + [.close], class: `class`, paint: paint)
  }

  // MARK: Rules and text

  private mutating func write(_ rule: Rule, _ coloring: Coloring) {
    func paint(_ stroke: String, _ width: Double, _ dashes: [Double] = []) -> Paint {
      Paint(stroke: stroke, strokeWidth: width, dashes: dashes)
    }
    let line = pen(through: [rule.segment.start, rule.segment.end])
    switch rule.role {
    case .grid: path(line, class: coloring.className("chart-grid"), paint: paint(Ink.grid, 1))
    case .axis: path(line, class: coloring.className("chart-axis"), paint: paint(Ink.axis, 1.25))
    case .leader:
      path(line, class: coloring.className("chart-leader"), paint: paint(Ink.axis, 1, [1.5, 2.5]))
    case .track:
      path(
        line, class: coloring.className("chart-track"),
        paint: paint(Ink.track, Marks.trackThickness))
    case .target:
      path(line, class: coloring.className("chart-casing"), paint: paint(Ink.ground, 4))
      path(line, class: coloring.className("chart-target"), paint: paint(Ink.text, 2, [7, 4]))
    case .goal:
      path(line, class: coloring.className("chart-casing"), paint: paint(Ink.ground, 6))
      path(line, class: coloring.className("chart-target"), paint: paint(Ink.text, 3))
    }
  }

  private mutating func write(_ text: Text, _ coloring: Coloring) {
    let look: (class: String, fill: String) =
      switch text.role {
      case .axis: ("chart-muted", Ink.muted)
      case .name, .value, .total: ("chart-ink", Ink.text)
      case .part(let series):
        Tone.of(series).filling.isSolid ? ("chart-on", Ink.ground) : ("chart-ink", Ink.text)
      }
    let anchor: TextAnchor =
      switch text.anchor {
      case .start: .start
      case .middle: .middle
      case .end: .end
      }
    self.text(
      text.string, x: text.x, baseline: text.baseline, anchor: anchor,
      isBold: text.role == .total, class: coloring.className(look.class),
      paint: Paint(fill: look.fill))
  }

  private func className(_ series: Int) -> String {
    "chart-series-\(series % Tone.all.count + 1)"
  }

  private func pen(through points: [Point]) -> [PathStep] {
    points.enumerated().map { index, point in
      index == 0 ? .move(x: point.x, y: point.y) : .line(x: point.x, y: point.y)
    }
  }
}
