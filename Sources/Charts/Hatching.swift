extension Area {
  /// The lines of the hatching, which end before texts: drawn, and not a pattern, so that a
  /// drawing needs no ids.
  var hatching: [Segment] {
    let inner = box.grown(by: -1.5)
    guard inner.width > 2, inner.height > 2 else { return [] }
    let lines: [Segment]
    switch Tone.of(series).filling {
    case .solid, .light: return []
    case .lightHatched: lines = slanted(in: inner, isRising: true)
    case .solidHatched: lines = slanted(in: inner, isRising: false)
    case .lightBarred:
      lines = stride(from: inner.minY + 3, to: inner.maxY, by: 6).map {
        Segment(start: Point(x: inner.minX, y: $0), end: Point(x: inner.maxX, y: $0))
      }
    }
    return lines.compactMap { line in
      line.portion(in: inner).map {
        Segment(start: line.point(at: $0.lowerBound), end: line.point(at: $0.upperBound))
      }
    }.flatMap { $0.cut(by: clearings) }
  }

  private func slanted(in inner: Box, isRising: Bool) -> [Segment] {
    stride(from: inner.minX - inner.height, to: inner.maxX, by: 9).map { x in
      let low = Point(x: isRising ? x : x + inner.height, y: inner.maxY)
      let high = Point(x: isRising ? x + inner.height : x, y: inner.minY)
      return Segment(start: low, end: high)
    }
  }
}
