/// Columns from zero, grouped by category.
struct ColumnLayout {
  private let chart: Chart
  private let size: Chart.Size
  private let scale: Scale
  private let lettering: Lettering

  init(_ chart: Chart, _ size: Chart.Size) {
    self.chart = chart
    self.size = size
    scale = Scale(covering: chart.numbers + [0], intervals: size.intervals)
    lettering = Lettering(size: size.fontSize, isChinese: chart.isChinese)
  }

  /// Up to this number of columns, every column shows its value.
  private static let alwaysLabelled = 12
  /// Whether the values of a few columns, and the names of all categories that need one, fit.
  var fitsUpright: Bool {
    (chart.markCount > Self.alwaysLabelled || valuesFit(group(on: emptyPlot)))
      && !names(on: emptyPlot).lacksAny
  }

  func drawing() -> Drawing {
    var sheet = Sheet(chart, size)
    if !fill(&sheet, namesTargetInKey: false) {
      sheet = Sheet(chart, size)
      _ = fill(&sheet, namesTargetInKey: true)
    }
    return sheet.finished()
  }

  /// Draws everything, and says whether all names found room.
  private func fill(_ sheet: inout Sheet, namesTargetInKey: Bool) -> Bool {
    var key = Key.areas(chart)
    if namesTargetInKey, let target = chart.target { key.add(target) }
    sheet.place(key)
    let showsValues = valuesFit(group(on: emptyPlot))
    let plot = sheet.openPlot(
      chart, scale: scale, height: size.plotHeight, margins: margins(showsValues: showsValues))
    draw(on: plot, showsValues: showsValues, &sheet)
    sheet.place(names(on: plot))
    guard let target = chart.target else { return true }
    return sheet.draw(target, on: plot, isNamed: !namesTargetInKey, isBehind: false)
  }

  private func draw(on plot: Plot, showsValues: Bool, _ sheet: inout Sheet) {
    let group = group(on: plot)
    for (seriesIndex, series) in chart.series.enumerated() {
      for (index, value) in series.values.enumerated() {
        guard let value else { continue }
        let left = group.left(category: index, series: seriesIndex)
        let end = plot.y(value.number)
        if value.number != 0 {
          sheet.areas.append(
            Area(
              box: Box(
                minX: left, minY: min(end, plot.zero), maxX: left + group.columnWidth,
                maxY: max(end, plot.zero)),
              series: seriesIndex))
        }
        guard showsValues else { continue }
        let baseline =
          value.number < 0
          ? end + Marks.gap + lettering.ascent : end - Marks.gap - lettering.descent
        sheet.texts.append(
          Text(
            value.text, x: left + group.columnWidth / 2, baseline: baseline, anchor: .middle,
            role: .value, lettering))
      }
    }
  }

  // MARK: Measures

  /// Where the columns stand.
  private struct Group {
    let plotLeft: Double
    let slot: Double
    /// From one column to the next of a category.
    let pitch: Double
    let columnWidth: Double
    let count: Int

    func left(category: Int, series: Int) -> Double {
      let middle = plotLeft + (Double(category) + 0.5) * slot
      return middle - pitch * Double(count) / 2 + Double(series) * pitch
        + (pitch - columnWidth) / 2
    }
  }

  /// The plot, wherever it begins on the sheet.
  private var emptyPlot: Plot {
    Plot(
      scale: scale, left: Sheet(chart, size).axisWidth(chart, scale), right: size.width, top: 0,
      bottom: size.plotHeight)
  }

  private func group(on plot: Plot) -> Group {
    let slot = (plot.right - plot.left) / Double(chart.categories.count)
    let count = chart.series.count
    let comfortable = min(slot * 0.72 / Double(count), 84)
    let pitch = max(comfortable, min(slot * 0.92 / Double(count), widestValue + 4))
    return Group(
      plotLeft: plot.left, slot: slot, pitch: count == 1 ? slot : pitch,
      columnWidth: count == 1 ? comfortable : pitch - min(3, pitch * 0.15), count: count)
  }

  private var widestValue: Double {
    chart.series.flatMap(\.values).compactMap { $0.map { lettering.width($0.text) } }.max() ?? 0
  }

  private func valuesFit(_ group: Group) -> Bool {
    widestValue + 3 <= group.pitch
  }

  private func names(on plot: Plot) -> CategoryNames {
    let slot = (plot.right - plot.left) / Double(chart.categories.count)
    return CategoryNames(
      chart.categories,
      centres: chart.categories.indices.map { plot.left + (Double($0) + 0.5) * slot },
      width: size.width, lettering)
  }

  /// The room for values and the target's name beyond the columns' ends.
  private func margins(showsValues: Bool) -> PlotMargins {
    let line = Marks.gap + lettering.ascent + lettering.descent
    let plot = emptyPlot
    var margins = PlotMargins()
    if showsValues || chart.target != nil {
      let highest = chart.numbers.max().map(plot.y) ?? plot.bottom
      margins.above = line - highest + 2
    }
    if showsValues, let lowest = chart.numbers.min(), lowest < 0 {
      margins.below = plot.y(lowest) + line - plot.bottom
    }
    return margins
  }
}
