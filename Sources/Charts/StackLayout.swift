/// Columns whose parts stand on each other: those above zero upwards, those below zero downwards.
struct StackLayout {
  private let chart: Chart
  private let size: Chart.Size
  private let stacks: [Stack]
  private let scale: Scale
  private let lettering: Lettering

  init(_ chart: Chart, _ size: Chart.Size) {
    self.chart = chart
    self.size = size
    stacks = chart.stacks
    scale = Scale(
      covering: stacks.flatMap { [$0.upper, $0.lower] }
        + [0, chart.target?.value.number ?? 0], intervals: size.intervals)
    lettering = Lettering(size: size.fontSize, isChinese: chart.isChinese)
  }

  /// Whether the names of all categories that need one fit below the columns.
  var fitsUpright: Bool {
    let left = Sheet(chart, size).axisWidth(chart, scale)
    return !names(on: Plot(scale: scale, left: left, right: size.width, top: 0, bottom: 0)).lacksAny
  }

  func drawing() -> Drawing {
    var sheet = Sheet(chart, size)
    for place in NamePlace.allCases {
      sheet = Sheet(chart, size)
      if fill(&sheet, place) { break }
    }
    return sheet.finished()
  }

  /// Where the names of the series and of the target stand, the best first.
  private enum NamePlace: CaseIterable {
    case besideLastStack, key, keyWithTarget
  }

  /// Draws everything, and says whether all names found room.
  private func fill(_ sheet: inout Sheet, _ place: NamePlace) -> Bool {
    var margins = margins
    if place == .besideLastStack {
      guard size == .wide, chart.series.count > 1,
        stacks.last?.parts.count == chart.series.count
      else { return false }
      margins.right = 8 + lettering.width(lastNames)
    } else {
      var key = Key.areas(chart)
      if place == .keyWithTarget, let target = chart.target { key.add(target) }
      sheet.place(key)
    }
    let plot = sheet.openPlot(chart, scale: scale, height: size.plotHeight, margins: margins)
    draw(on: plot, &sheet)
    if place == .besideLastStack {
      guard nameLastStack(on: plot, &sheet) else { return false }
    }
    let names = names(on: plot)
    if place == .besideLastStack, names.lacksAny { return false }
    sheet.place(names)
    guard let target = chart.target else { return true }
    return sheet.draw(target, on: plot, isNamed: place != .keyWithTarget, isBehind: false)
  }

  private func draw(on plot: Plot, _ sheet: inout Sheet) {
    let half = columnWidth(plot) / 2
    let showsTotals = totalsFit(plot)
    for (index, stack) in stacks.enumerated() {
      let x = middle(index, plot)
      for part in stack.parts where part.value.number != 0 {
        let ends = [plot.y(part.from), plot.y(part.from + part.value.number)].sorted()
        let box = Box(minX: x - half, minY: ends[0], maxX: x + half, maxY: ends[1])
        sheet.areas.append(Area(box: box, series: part.series))
        guard lettering.width(part.value.text) + 4 <= half * 2,
          box.height >= lettering.ascent + lettering.descent + 1
        else { continue }
        sheet.write(
          [part.value.text], x: x, middle: (ends[0] + ends[1]) / 2, anchor: .middle,
          role: .part(series: part.series))
      }
      if showsTotals, let total = stack.total {
        let baseline =
          stack.isBelowZero
          ? plot.y(stack.lower) + Marks.gap + lettering.ascent
          : plot.y(stack.upper) - Marks.gap - lettering.descent
        sheet.texts.append(
          Text(
            chart.numberText(total), x: x, baseline: baseline, anchor: .middle, role: .total,
            lettering))
      }
    }
  }

  /// The series' names in the order of the last column's parts.
  private var lastNames: [[String]] {
    (stacks.last?.parts ?? []).map {
      lettering.lines(chart.series[$0.series].label, width: size.nameWidth)
    }
  }

  /// Writes the series' names at the right of the last column, or nothing if they do not fit.
  private func nameLastStack(on plot: Plot, _ sheet: inout Sheet) -> Bool {
    guard let last = stacks.last else { return false }
    let edge = middle(stacks.count - 1, plot) + columnWidth(plot) / 2
    let left = plot.right + 8
    let names = lastNames
    let heights = names.map { Double($0.count) * lettering.lineHeight + 4 }
    guard heights.reduce(0, +) <= plot.bottom - plot.top else { return false }
    let wanted = last.parts.map { plot.y($0.from + $0.value.number / 2) }
    let middles = spread(wanted, heights: heights, in: plot.top...plot.bottom)
    for (index, lines) in names.enumerated() {
      sheet.write(lines, x: left, middle: middles[index], role: .name)
      sheet.front.append(
        Rule(
          segment: Segment(
            start: Point(x: edge + 3, y: wanted[index]),
            end: Point(x: left - 4, y: middles[index])),
          role: .leader))
    }
    return true
  }

  // MARK: Measures

  private func names(on plot: Plot) -> CategoryNames {
    CategoryNames(
      chart.categories, centres: chart.categories.indices.map { middle($0, plot) },
      width: plot.right, lettering)
  }

  private func middle(_ category: Int, _ plot: Plot) -> Double {
    plot.left + (Double(category) + 0.5) * slot(plot)
  }

  private func slot(_ plot: Plot) -> Double {
    (plot.right - plot.left) / Double(chart.categories.count)
  }

  private func columnWidth(_ plot: Plot) -> Double {
    let widest = lettering.width([stacks.flatMap(\.parts).map(\.value.text)])
    return min(max(slot(plot) * 0.72, min(widest + 6, slot(plot) * 0.9)), 96)
  }

  /// A total above one column but not above the next would look like a missing value.
  private func totalsFit(_ plot: Plot) -> Bool {
    chart.series.count > 1
      && stacks.compactMap(\.total).allSatisfy {
        lettering.width(chart.numberText($0), isBold: true) + 4 <= slot(plot)
      }
  }

  private var margins: PlotMargins {
    let line = Marks.gap + lettering.ascent + lettering.descent + 2
    let highest = max(stacks.map(\.upper).max() ?? 0, chart.target?.value.number ?? 0)
    let lowest = stacks.filter(\.isBelowZero).map(\.lower).min() ?? .infinity
    return PlotMargins(
      above: line - (1 - scale.portion(highest)) * size.plotHeight,
      below: line - scale.portion(lowest) * size.plotHeight)
  }
}
