/// A place on a drawing, in user units from its upper left corner.
struct Point: Sendable, Equatable {
  var x: Double
  var y: Double
}

/// An upright rectangle.
struct Box: Sendable, Equatable {
  var minX: Double
  var minY: Double
  var maxX: Double
  var maxY: Double

  var width: Double { maxX - minX }
  var height: Double { maxY - minY }

  /// The box with `margin` more at all four sides.
  func grown(by margin: Double) -> Box {
    Box(minX: minX - margin, minY: minY - margin, maxX: maxX + margin, maxY: maxY + margin)
  }

  func overlaps(_ other: Box) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }

  func contains(_ other: Box) -> Bool {
    minX <= other.minX && other.maxX <= maxX && minY <= other.minY && other.maxY <= maxY
  }
}

extension Box {
  /// A box without size.
  init(around point: Point) {
    self.init(minX: point.x, minY: point.y, maxX: point.x, maxY: point.y)
  }
}

/// A straight line between two places.
struct Segment: Sendable, Equatable {
  var start: Point
  var end: Point

  func point(at portion: Double) -> Point {
    Point(
      x: start.x + (end.x - start.x) * portion, y: start.y + (end.y - start.y) * portion)
  }

  /// The portion of the segment that is in `box`: 0 is its start, 1 its end.
  func portion(in box: Box) -> ClosedRange<Double>? {
    var lower = 0.0
    var upper = 1.0
    let axes = [
      (start.x, end.x - start.x, box.minX, box.maxX),
      (start.y, end.y - start.y, box.minY, box.maxY),
    ]
    for (from, way, low, high) in axes {
      if way == 0 {
        guard low < from, from < high else { return nil }
        continue
      }
      let ends = ((low - from) / way, (high - from) / way)
      lower = max(lower, min(ends.0, ends.1))
      upper = min(upper, max(ends.0, ends.1))
    }
    return lower < upper ? lower...upper : nil
  }

  /// What is left of the segment outside the boxes, from its start to its end.
  func cut(by boxes: [Box]) -> [Segment] {
    var rest: [Segment] = []
    var reached = 0.0
    let holes = boxes.compactMap(portion).sorted { $0.lowerBound < $1.lowerBound }
    for hole in holes + [1...1] {
      if hole.lowerBound > reached {
        rest.append(Segment(start: point(at: reached), end: point(at: hole.lowerBound)))
      }
      reached = max(reached, hole.upperBound)
    }
    return rest
  }
}

/// Places in `range` as near as possible to the `wanted` centres, for things of the given heights
/// that may not overlap.
///
/// If they do not fit, they go on below the range.
func spread(_ wanted: [Double], heights: [Double], in range: ClosedRange<Double>) -> [Double] {
  struct Block {
    var members: [Int]
    var height: Double
    /// The mean of where its members would have it start.
    var top: Double
  }
  func settled(_ top: Double, _ height: Double) -> Double {
    max(range.lowerBound, min(top, range.upperBound - height))
  }

  var blocks: [Block] = []
  for index in wanted.indices.sorted(by: { (wanted[$0], $0) < (wanted[$1], $1) }) {
    let top = wanted[index] - heights[index] / 2
    var block = Block(
      members: [index], height: heights[index], top: settled(top, heights[index]))
    while let above = blocks.last, above.top + above.height > block.top {
      blocks.removeLast()
      let count = Double(above.members.count + block.members.count)
      let mean =
        (above.top * Double(above.members.count)
          + (block.top - above.height) * Double(block.members.count)) / count
      let height = above.height + block.height
      block = Block(
        members: above.members + block.members, height: height, top: settled(mean, height))
    }
    blocks.append(block)
  }

  var centres = wanted
  for block in blocks {
    var top = block.top
    for index in block.members {
      centres[index] = top + heights[index] / 2
      top += heights[index]
    }
  }
  return centres
}
