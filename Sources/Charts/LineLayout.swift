/// Lines over evenly spaced categories, each with its name at its end; a gap stays a gap.
struct LineLayout {
  private let chart: Chart
  private let size: Chart.Size
  private let scale: Scale
  private let lettering: Lettering

  init(_ chart: Chart, _ size: Chart.Size) {
    self.chart = chart
    self.size = size
    scale = Self.scale(chart.numbers, intervals: size.intervals)
    lettering = Lettering(size: size.fontSize, isChinese: chart.isChinese)
  }

  /// Axes begin at zero, unless all values are so near each other that their changes would not
  /// be seen.
  private static func scale(_ numbers: [Double], intervals: Int) -> Scale {
    let low = numbers.min() ?? 0
    let high = numbers.max() ?? 0
    let isFlat = high - low < max(abs(low), abs(high)) / 3 && low * high > 0
    return Scale(covering: isFlat && low < high ? numbers : numbers + [0], intervals: intervals)
  }

  func drawing() -> Drawing {
    var sheet = Sheet(chart, size)
    for place in NamePlace.allCases {
      sheet = Sheet(chart, size)
      if fill(&sheet, place) { break }
    }
    return sheet.finished(startsAtZero: scale.holdsZero)
  }

  /// Where the names of the series and of the target stand, the best first.
  private enum NamePlace: CaseIterable {
    case atEnds, key, keyWithTarget
  }

  /// Draws everything, and says whether all names found room.
  private func fill(_ sheet: inout Sheet, _ place: NamePlace) -> Bool {
    let isNamed = chart.series.count > 1
    var margins = PlotMargins(above: lettering.lineHeight + 8)
    if place == .atEnds {
      guard isNamed else { return false }
      margins.right = 18 + lettering.width(ends.map(\.name))
    } else {
      sheet.place(key(namesTarget: place == .keyWithTarget))
    }
    let plot = sheet.openPlot(chart, scale: scale, height: size.plotHeight, margins: margins)
    draw(on: plot, &sheet)
    sheet.place(
      CategoryNames(
        chart.categories, centres: chart.categories.indices.map { x($0, plot) },
        width: place == .atEnds ? plot.right + 8 : sheet.width, lettering))
    if place == .atEnds { return nameEnds(on: plot, &sheet) }
    if !isNamed { nameValues(on: plot, &sheet) }
    guard let target = chart.target else { return true }
    return sheet.draw(target, on: plot, isNamed: place == .key, isBehind: true)
  }

  private func key(namesTarget: Bool) -> Key {
    var key = Key()
    if chart.series.count > 1 {
      key.entries = chart.series.enumerated().map { (.curve(series: $0.offset), $0.element.label) }
    }
    if namesTarget, let target = chart.target { key.add(target) }
    return key
  }

  private func draw(on plot: Plot, _ sheet: inout Sheet) {
    let step = max(1, Int((22 / max(spacing(plot), 1)).rounded(.up)))
    for (index, series) in chart.series.enumerated() {
      for run in runs(series.values) {
        let points = run.map { Point(x: x($0.index, plot), y: plot.y($0.value.number)) }
        if points.count > 1 { sheet.curves.append(Curve(points: points, series: index)) }
        for (offset, point) in points.enumerated() {
          let fromEnd = points.count - 1 - offset
          if offset == 0 || fromEnd == 0 || (fromEnd % step == 0 && offset >= step) {
            sheet.markers.append((point, index))
          }
        }
      }
    }
  }

  /// The values between gaps with their categories.
  private func runs(_ values: [Chart.Value?]) -> [[(index: Int, value: Chart.Value)]] {
    var runs: [[(index: Int, value: Chart.Value)]] = [[]]
    for (index, value) in values.enumerated() {
      if let value {
        runs[runs.count - 1].append((index, value))
      } else if !runs[runs.count - 1].isEmpty {
        runs.append([])
      }
    }
    return runs.filter { !$0.isEmpty }
  }

  // MARK: Text

  /// What stands at the right of the plot: each series' name and last value, and the target's.
  private var ends: [(name: [String], category: Int?, number: Double)] {
    var ends: [(name: [String], category: Int?, number: Double)] = []
    for series in chart.series {
      guard let last = series.values.lastIndex(where: { $0 != nil }),
        let value = series.values[last]
      else { continue }
      let isCurrent = last == chart.categories.count - 1
      let name = isCurrent ? "\(series.label) \(value.text)" : series.label
      ends.append((lettering.lines(name, width: size.nameWidth), last, value.number))
    }
    if let target = chart.target {
      ends.append((lettering.lines(target.text, width: size.nameWidth), nil, target.value.number))
    }
    return ends
  }

  /// Writes the names of `ends`, and says whether they fit.
  private func nameEnds(on plot: Plot, _ sheet: inout Sheet) -> Bool {
    let ends = ends
    let left = plot.right + 18
    let heights = ends.map { Double($0.name.count) * lettering.lineHeight + 3 }
    let range = plot.top - lettering.lineHeight / 2...plot.bottom
    guard heights.reduce(0, +) <= range.upperBound - range.lowerBound,
      ends.allSatisfy({ $0.name.count <= 4 })
    else { return false }
    let middles = spread(ends.map { plot.y($0.number) }, heights: heights, in: range)
    for (end, middle) in zip(ends, middles) {
      let start = end.category.map { x($0, plot) + Marks.markerRadius + 3 } ?? plot.right
      sheet.write(end.name, x: left, middle: middle, role: .name)
      sheet.front.append(
        Rule(
          segment: Segment(
            start: Point(x: start, y: plot.y(end.number)), end: Point(x: left - 4, y: middle)),
          role: .leader))
    }
    guard let target = chart.target else { return true }
    return sheet.draw(target, on: plot, isNamed: false, isBehind: true)
  }

  /// Writes the values of the only series where there is room beside its line: all of a few, else
  /// the last, the first, the highest and the lowest.
  private func nameValues(on plot: Plot, _ sheet: inout Sheet) {
    let present = runs(chart.series[0].values).flatMap(\.self)
    var order = Array(present.reversed())
    if present.count > 12 {
      let ranked = present.sorted { ($0.value.number, $0.index) < ($1.value.number, $1.index) }
      order = [present.last, present.first, ranked.last, ranked.first].compactMap(\.self)
    }
    var written: Set<Int> = []
    for entry in order where written.insert(entry.index).inserted {
      let point = Point(x: x(entry.index, plot), y: plot.y(entry.value.number))
      let above = point.y - Marks.markerRadius - Marks.gap - lettering.descent
      let below = point.y + Marks.markerRadius + Marks.gap + lettering.ascent
      let aside = lettering.width(entry.value.text) / 2
      let places = [
        (point.x, above), (point.x, below), (point.x - aside, above), (point.x + aside, above),
        (point.x - aside, below), (point.x + aside, below), (point.x, above - lettering.size),
      ]
      let texts = places.map { x, baseline in
        Text(
          entry.value.text, x: x, baseline: baseline, anchor: .middle, role: .value, lettering)
      }
      if let free = texts.first(where: { sheet.isFree($0.box) && $0.box.minX > plot.left - 4 }) {
        sheet.texts.append(free)
      }
    }
  }

  // MARK: Measures

  private func spacing(_ plot: Plot) -> Double {
    let inset = inset(plot)
    return (plot.right - plot.left - 2 * inset) / Double(max(1, chart.categories.count - 1))
  }

  /// From the plot's edges to the first and the last point.
  private func inset(_ plot: Plot) -> Double {
    let width = plot.right - plot.left
    return chart.categories.count == 1 ? width / 2 : min(28, width / 10)
  }

  private func x(_ category: Int, _ plot: Plot) -> Double {
    plot.left + inset(plot) + Double(category) * spacing(plot)
  }
}
