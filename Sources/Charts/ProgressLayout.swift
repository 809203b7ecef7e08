/// A bar for each category whose whole is the way to its target; the target is marked.
///
/// Categories may have different units, for each bar has its own measure.
struct ProgressLayout {
  private let chart: Chart
  private let size: Chart.Size
  private let lettering: Lettering

  init(_ chart: Chart, _ size: Chart.Size) {
    self.chart = chart
    self.size = size
    lettering = Lettering(size: size.fontSize, isChinese: chart.isChinese)
  }

  private static let thickness = Marks.trackThickness
  /// How far the mark of the target reaches beyond the bar.
  private static let reach = 5.0

  func drawing() -> Drawing {
    var sheet = Sheet(chart, size)
    sheet.place(
      Key(entries: [
        (.area(series: 0), chart.series[0].label),
        (.goal, chart.target?.label ?? chart.series[1].label),
      ]))
    sheet.writeUnit(chart)
    sheet.top += 4
    let whole = (sheet.width - 2) / max(1, farthest)
    for index in chart.categories.indices {
      drawRow(index, whole: whole, &sheet)
    }
    return sheet.finished()
  }

  private func drawRow(_ index: Int, whole: Double, _ sheet: inout Sheet) {
    let value = chart.series[0].values[index]
    let target = target(index)
    let figures = lettering.shortened(
      (value?.text ?? "–") + (target.map { " / \($0.text)" } ?? ""), width: sheet.width)
    let figuresWidth = lettering.width(figures) + 16
    let isBeside = figuresWidth <= sheet.width * 0.55
    let lines = lettering.lines(
      chart.categories[index], width: sheet.width - (isBeside ? figuresWidth : 0))
    sheet.write(lines, x: 0, top: sheet.top, role: .name)
    sheet.top += Double(max(1, lines.count) - (isBeside ? 1 : 0)) * lettering.lineHeight
    sheet.write([figures], x: sheet.width, top: sheet.top, anchor: .end, role: .value)
    sheet.top += lettering.lineHeight + Self.reach

    let bar = Box(minX: 0, minY: sheet.top, maxX: whole, maxY: sheet.top + Self.thickness)
    sheet.top = bar.maxY + Self.reach + 14
    let middle = (bar.minY + bar.maxY) / 2
    guard let target, target.number > 0 else { return }
    var reached = bar
    if let value, value.number > 0 {
      reached.maxX = value.number / target.number * whole
      sheet.areas.append(Area(box: reached, series: 0))
    } else {
      reached.maxX = 0
    }
    if reached.maxX < whole {
      sheet.back.append(
        Rule(
          segment: Segment(
            start: Point(x: reached.maxX, y: middle), end: Point(x: whole, y: middle)),
          role: .track))
    }
    sheet.front.append(
      Rule(
        segment: Segment(
          start: Point(x: whole, y: bar.minY - Self.reach),
          end: Point(x: whole, y: bar.maxY + Self.reach)),
        role: .goal))
  }

  /// What the category is to reach.
  private func target(_ index: Int) -> Chart.Value? {
    chart.target?.value ?? chart.series[1].values[index]
  }

  /// The most that a category has come, where 1 is its target.
  private var farthest: Double {
    chart.categories.indices.compactMap { index in
      guard let target = target(index), target.number > 0,
        let value = chart.series[0].values[index]
      else { return nil }
      return value.number / target.number
    }.max() ?? 1
  }
}
