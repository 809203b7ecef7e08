/// Bars whose parts stand behind each other: columns of parts that lie for their long names.
struct StackedBarLayout {
  private let chart: Chart
  private let size: Chart.Size
  private let lettering: Lettering
  private let rows: BarRows
  private let stacks: [Stack]
  private let scale: BarScale

  init(_ chart: Chart, _ size: Chart.Size) {
    self.chart = chart
    self.size = size
    let lettering = Lettering(size: size.fontSize, isChinese: chart.isChinese)
    self.lettering = lettering
    let stacks = chart.stacks
    self.stacks = stacks
    func width(_ stacks: [Stack]) -> Double {
      stacks.compactMap(\.total).map {
        lettering.width(Self.totalText($0, chart, lettering), isBold: true)
      }.max() ?? 0
    }
    let before = width(stacks.filter(\.isBelowZero))
    let behind = width(stacks.filter { !$0.isBelowZero })
    rows = BarRows(chart, size, lettering, textWidth: before + behind)
    scale = BarScale(
      stacks.flatMap { [$0.lower, $0.upper] } + [chart.target?.value.number ?? 0],
      left: rows.nameWidth, right: size.width, textBefore: before, textBehind: behind)
  }

  private static func totalText(_ total: Double, _ chart: Chart, _ lettering: Lettering) -> String {
    lettering.shortened(chart.numberText(total), width: BarScale.widestText)
  }

  private static let thickness = 24.0

  func drawing() -> Drawing {
    var sheet = Sheet(chart, size)
    sheet.drawRows(chart, on: scale, gap: 12, drawRow)
    return sheet.finished()
  }

  private func drawRow(_ index: Int, _ sheet: inout Sheet) {
    let top = rows.open(index, height: Self.thickness, &sheet)
    let middle = top + Self.thickness / 2
    let stack = stacks[index]
    for part in stack.parts where part.value.number != 0 {
      let ends = [scale.x(part.from), scale.x(part.from + part.value.number)].sorted()
      let box = Box(minX: ends[0], minY: top, maxX: ends[1], maxY: top + Self.thickness)
      sheet.areas.append(Area(box: box, series: part.series))
      guard lettering.width(part.value.text) + 4 <= box.width else { continue }
      sheet.write(
        [part.value.text], x: (ends[0] + ends[1]) / 2, middle: middle, anchor: .middle,
        role: .part(series: part.series))
    }
    guard let total = stack.total else { return }
    let end = scale.x(stack.isBelowZero ? stack.lower : stack.upper)
    sheet.write(
      [Self.totalText(total, chart, lettering)],
      x: end + (stack.isBelowZero ? -Marks.gap : Marks.gap),
      middle: middle, anchor: stack.isBelowZero ? .end : .start, role: .total)
  }
}
