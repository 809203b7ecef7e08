/// A chart as shapes on a sheet: the same for a page and for a file of its own.
public struct Drawing: Sendable {
  /// Its width in user units.
  public let width: Int
  /// Its height in user units.
  public let height: Int
  /// Whether lengths and heights are proportional to values.
  ///
  /// If not, the value axis begins elsewhere, and a note should say so.
  public let startsAtZero: Bool
  let language: String
  let fontSize: Double
  /// From the back to the front.
  let shapes: [Shape]
}

/// A part of a drawing.
enum Shape: Sendable, Equatable {
  case area(Area)
  case rule(Rule)
  case curve(Curve)
  case marker(Point, series: Int)
  case text(Text)
}

/// A column, a bar or a part of one.
struct Area: Sendable, Equatable {
  var box: Box
  var series: Int
  /// Where its hatching would strike text out.
  var clearings: [Box] = []
}

/// A straight line that is no series.
struct Rule: Sendable, Equatable {
  enum Role: String, Sendable {
    case grid, axis, target, leader, track, goal
  }

  var segment: Segment
  var role: Role
}

/// A series between two gaps.
struct Curve: Sendable, Equatable {
  var points: [Point]
  var series: Int
}

/// A line of text.
struct Text: Sendable, Equatable {
  enum Role: Sendable, Equatable {
    /// A tick of the axis, or the axis's title.
    case axis
    /// A category, a series, a target.
    case name
    case value
    /// A sum of values.
    case total
    /// A value on the area of a series.
    case part(series: Int)
  }

  enum Anchor: Sendable {
    case start, middle, end
  }

  var string: String
  var x: Double
  var baseline: Double
  var anchor: Anchor
  var role: Role
  /// The room that the text takes at most.
  var box: Box

  init(
    _ string: String, x: Double, baseline: Double, anchor: Anchor = .start, role: Role,
    _ lettering: Lettering
  ) {
    self.string = string
    self.x = x
    self.baseline = baseline
    self.anchor = anchor
    self.role = role
    let width = lettering.width(string, isBold: role == .total)
    let left =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    box = Box(
      minX: left, minY: baseline - lettering.ascent, maxX: left + width,
      maxY: baseline + lettering.descent)
  }

  /// The text at the place nearest to its own where it is within `range`.
  func moved(into range: ClosedRange<Double>) -> Text {
    var moved = self
    let way = max(range.lowerBound - box.minX, 0) - max(box.maxX - range.upperBound, 0)
    moved.x += way
    moved.box.minX += way
    moved.box.maxX += way
    return moved
  }
}
