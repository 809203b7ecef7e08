/// Bars from zero to the right, each with its value at its end, so that no axis is needed.
struct BarLayout {
  private let chart: Chart
  private let size: Chart.Size
  private let lettering: Lettering
  private let rows: BarRows
  private let scale: BarScale

  init(_ chart: Chart, _ size: Chart.Size) {
    self.chart = chart
    self.size = size
    let lettering = Lettering(size: size.fontSize, isChinese: chart.isChinese)
    self.lettering = lettering
    let values = chart.series.flatMap(\.values).compactMap(\.self)
    func width(_ values: [Chart.Value]) -> Double {
      lettering.width([values.map { lettering.shortened($0.text, width: BarScale.widestText) }])
    }
    let before = width(values.filter { $0.number < 0 })
    let behind = width(values.filter { $0.number >= 0 })
    rows = BarRows(chart, size, lettering, textWidth: before + behind)
    scale = BarScale(
      chart.numbers, left: rows.nameWidth, right: size.width, textBefore: before,
      textBehind: behind)
  }

  func drawing() -> Drawing {
    var sheet = Sheet(chart, size)
    sheet.drawRows(chart, on: scale, gap: chart.series.count == 1 ? 10 : 16, drawRow)
    return sheet.finished()
  }

  private func drawRow(_ index: Int, _ sheet: inout Sheet) {
    let top = rows.open(index, height: pitch * Double(chart.series.count), &sheet)
    for (seriesIndex, series) in chart.series.enumerated() {
      guard let value = series.values[index] else { continue }
      let middle = top + (Double(seriesIndex) + 0.5) * pitch
      let ends = [scale.x(0), scale.x(value.number)].sorted()
      if value.number != 0 {
        let box = Box(
          minX: ends[0], minY: middle - thickness / 2, maxX: ends[1],
          maxY: middle + thickness / 2)
        sheet.areas.append(Area(box: box, series: seriesIndex))
      }
      let isNegative = value.number < 0
      sheet.write(
        [lettering.shortened(value.text, width: BarScale.widestText)],
        x: isNegative ? ends[0] - Marks.gap : ends[1] + Marks.gap, middle: middle,
        anchor: isNegative ? .end : .start, role: .value)
    }
  }

  /// From one bar to the next of a category: a line of text at least.
  private var pitch: Double { max(lettering.lineHeight, chart.series.count == 1 ? 26 : 0) }

  private var thickness: Double { pitch - 3 }
}
