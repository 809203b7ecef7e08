extension Sheet {
  /// Draws the target's line across the plot and, if it is to be named, its name beside it, and
  /// says whether there was room for the name.
  mutating func draw(
    _ target: Chart.Target, on plot: Plot, isNamed: Bool, isBehind: Bool
  ) -> Bool {
    let y = plot.y(target.value.number)
    let rule = Rule(
      segment: Segment(start: Point(x: plot.left, y: y), end: Point(x: plot.right, y: y)),
      role: .target)
    if isBehind { back.append(rule) } else { front.append(rule) }
    guard isNamed else { return true }

    let above = y - Marks.gap - lettering.descent
    let below = y + Marks.gap + lettering.ascent
    let places: [(x: Double, baseline: Double, anchor: Text.Anchor)] = [
      (plot.right, above, .end), (plot.left + 4, above, .start),
      (plot.right, below, .end), (plot.left + 4, below, .start),
    ]
    for place in places {
      let name = Text(
        target.text, x: place.x, baseline: place.baseline, anchor: place.anchor, role: .name,
        lettering)
      guard isFree(name.box), name.box.maxY < plot.bottom else { continue }
      texts.append(name)
      return true
    }
    return false
  }
}
