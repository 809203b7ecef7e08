/// A drawing in the making, filled from the top to the bottom.
struct Sheet {
  let width: Double
  let lettering: Lettering
  /// Where the free room begins.
  var top = 0.0
  /// Rules behind all series.
  var back: [Rule] = []
  var areas: [Area] = []
  /// Where columns and bars begin.
  var axes: [Rule] = []
  var curves: [Curve] = []
  var markers: [(place: Point, series: Int)] = []
  /// Rules before all series.
  var front: [Rule] = []
  var texts: [Text] = []
  private let language: String

  init(_ chart: Chart, _ size: Chart.Size) {
    width = size.width
    lettering = Lettering(size: size.fontSize, isChinese: chart.isChinese)
    language = chart.language
  }

  /// Writes lines of text below each other, the first at `top`.
  mutating func write(
    _ lines: [String], x: Double, top: Double, anchor: Text.Anchor = .start, role: Text.Role
  ) {
    for (index, line) in lines.enumerated() {
      let middle = top + (Double(index) + 0.5) * lettering.lineHeight
      texts.append(
        Text(
          line, x: x, baseline: middle + lettering.drop, anchor: anchor, role: role, lettering))
    }
  }

  /// Writes lines of text below each other, with their middle at `middle`.
  mutating func write(
    _ lines: [String], x: Double, middle: Double, anchor: Text.Anchor = .start, role: Text.Role
  ) {
    let top = middle - Double(lines.count) * lettering.lineHeight / 2
    write(lines, x: x, top: top, anchor: anchor, role: role)
  }

  /// Whether a text at this place, in what is filled already, would touch nothing.
  func isFree(_ box: Box) -> Bool {
    let near = box.grown(by: 3)
    return box.minX >= 0 && box.maxX <= width && box.minY >= 0 && box.maxY <= top
      && !texts.contains { $0.box.overlaps(near) }
      && !areas.contains { $0.box.overlaps(near) }
      && !markers.contains { near.overlaps(Marks.room(of: $0.place)) }
      && !curves.contains { curve in
        zip(curve.points, curve.points.dropFirst()).contains {
          Segment(start: $0, end: $1).portion(in: near) != nil
        }
      }
  }

  /// The drawing, which ends at `top`: rules and hatching leave room for texts.
  func finished(startsAtZero: Bool = true) -> Drawing {
    let textRooms = texts.map { $0.box.grown(by: 2) }
    let areaRooms = areas.map(\.box)
    func cut(_ rules: [Rule], _ rooms: [Box]) -> [Shape] {
      rules.flatMap { rule in
        rule.segment.cut(by: rooms).map { .rule(Rule(segment: $0, role: rule.role)) }
      }
    }
    let cleared = areas.map { area in
      Area(
        box: area.box, series: area.series,
        clearings: textRooms.filter(area.box.overlaps))
    }
    return Drawing(
      width: Int(width), height: Int((top + 2).rounded(.up)), startsAtZero: startsAtZero,
      language: language, fontSize: lettering.size,
      shapes: cut(back, textRooms + areaRooms) + cleared.map(Shape.area)
        + cut(axes, textRooms) + curves.map(Shape.curve)
        + markers.map { .marker($0.place, series: $0.series) }
        + cut(front, textRooms) + texts.map(Shape.text))
  }
}

/// Sizes of marks that the forms share.
enum Marks {
  /// From the middle of a marker to its edge.
  static let markerRadius = 4.5
  /// Between a mark and its text.
  static let gap = 5.0
  /// The height of a progress bar.
  static let trackThickness = 18.0

  static func room(of marker: Point) -> Box {
    Box(around: marker).grown(by: markerRadius)
  }
}

extension Chart {
  var isChinese: Bool { language.hasPrefix("zh") }
}
