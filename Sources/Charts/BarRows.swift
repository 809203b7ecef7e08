/// The rows of a chart that lies: names at the left, or above their bars where they are too long
/// for a narrow drawing.
struct BarRows {
  private let names: [[String]]
  /// How far right of the sheet's edge bars may begin.
  let nameWidth: Double
  private let namesStandAbove: Bool
  private let lettering: Lettering

  /// Below this, a bar is too short to be compared.
  private static let shortest = 80.0

  /// Rows whose bars share the width with texts of that width.
  init(_ chart: Chart, _ size: Chart.Size, _ lettering: Lettering, textWidth: Double) {
    self.lettering = lettering
    let beside = chart.categories.map { lettering.lines($0, width: size.nameWidth) }
    let areLong =
      beside.contains { $0.count > 2 }
      || !chart.categories.allSatisfy { lettering.breaksWell($0, width: size.nameWidth) }
    let room = size.width - lettering.width(beside) - textWidth
    namesStandAbove = size == .narrow && (areLong || room < Self.shortest)
    names =
      namesStandAbove
      ? chart.categories.map { lettering.lines($0, width: size.width) } : beside
    nameWidth = namesStandAbove ? 1 : lettering.width(beside) + 10
  }

  /// Writes the name of the category and gives where its bars, which are `height` high, begin.
  func open(_ index: Int, height: Double, _ sheet: inout Sheet) -> Double {
    let nameHeight = Double(names[index].count) * lettering.lineHeight
    if namesStandAbove {
      sheet.write(names[index], x: 0, top: sheet.top, role: .name)
      let bars = sheet.top + nameHeight
      sheet.top = bars + height
      return bars
    }
    let rowHeight = max(height, nameHeight)
    let middle = sheet.top + rowHeight / 2
    sheet.write(names[index], x: nameWidth - 10, middle: middle, anchor: .end, role: .name)
    sheet.top += rowHeight
    return middle - height / 2
  }
}

/// Where numbers stand on a chart that lies, with room for text behind the ends of bars.
struct BarScale {
  private let left: Double
  private let right: Double
  private let low: Double
  private let high: Double

  /// The widest that a text before or behind a bar is.
  static let widestText = 150.0

  /// A scale from zero over `numbers`, with texts of the given widths before the bars that go to
  /// the left and behind those that go to the right.
  init(
    _ numbers: [Double], left: Double, right: Double, textBefore: Double, textBehind: Double
  ) {
    low = min(numbers.min() ?? 0, 0)
    high = max(numbers.max() ?? 0, 0)
    self.left = left + (textBefore > 0 ? textBefore + Marks.gap + 2 : 0)
    self.right = right - (textBehind > 0 ? textBehind + Marks.gap + 2 : 0) - 1
  }

  func x(_ number: Double) -> Double {
    high > low ? left + (number - low) / (high - low) * (right - left) : left
  }
}

extension Sheet {
  /// Draws rows of bars between their axis and, with its name on top, the target.
  mutating func drawRows(
    _ chart: Chart, on scale: BarScale, gap: Double, _ drawRow: (Int, inout Sheet) -> Void
  ) {
    place(Key.areas(chart))
    writeUnit(chart)
    let target = chart.target.map { target in
      let x = scale.x(target.value.number)
      let lines = lettering.lines(target.text, width: width)
      for line in lines {
        let baseline = top + lettering.lineHeight / 2 + lettering.drop
        texts.append(
          Text(line, x: x, baseline: baseline, anchor: .middle, role: .name, lettering)
            .moved(into: 0...width))
        top += lettering.lineHeight
      }
      return (x: x, top: top)
    }
    top += 4
    let rowsTop = top
    for index in chart.categories.indices {
      drawRow(index, &self)
      top += gap
    }
    top -= gap / 2
    let zero = scale.x(0)
    axes.append(
      Rule(
        segment: Segment(start: Point(x: zero, y: rowsTop), end: Point(x: zero, y: top)),
        role: .axis))
    guard let target else { return }
    front.append(
      Rule(
        segment: Segment(
          start: Point(x: target.x, y: target.top), end: Point(x: target.x, y: top)),
        role: .target))
  }
}
