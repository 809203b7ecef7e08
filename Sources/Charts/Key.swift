/// The names of series and of the target with samples of their looks, above the plot.
///
/// It stands where the marks themselves cannot be labelled.
struct Key {
  enum Sample {
    case area(series: Int)
    case curve(series: Int)
    case target
    /// The target of a progress bar.
    case goal
  }

  var entries: [(sample: Sample, name: String)] = []

  /// The key of all series of a chart that has more than one.
  static func areas(_ chart: Chart) -> Key {
    guard chart.series.count > 1 else { return Key() }
    return Key(
      entries: chart.series.enumerated().map { (.area(series: $0.offset), $0.element.label) })
  }

  mutating func add(_ target: Chart.Target) {
    entries.append((.target, target.text))
  }
}

extension Sheet {
  /// Writes the key in lines from the top.
  mutating func place(_ key: Key) {
    guard !key.entries.isEmpty else { return }
    let sampleWidth = 28.0
    let indent = sampleWidth + 6
    var x = 0.0
    var rowHeight = 0.0
    for entry in key.entries {
      let lines = lettering.lines(entry.name, width: width - indent)
      let entryWidth = indent + (lines.map { lettering.width($0) }.max() ?? 0)
      if x > 0, x + entryWidth > width || lines.count > 1 {
        x = 0
        top += rowHeight
        rowHeight = 0
      }
      draw(entry.sample, x: x, y: top + lettering.lineHeight / 2, width: sampleWidth)
      write(lines, x: x + indent, top: top, role: .name)
      rowHeight = max(rowHeight, Double(max(1, lines.count)) * lettering.lineHeight + 4)
      x += lines.count > 1 ? width : entryWidth + 20
    }
    top += rowHeight + 6
  }

  private mutating func draw(_ sample: Key.Sample, x: Double, y: Double, width: Double) {
    let line = Segment(start: Point(x: x, y: y), end: Point(x: x + width, y: y))
    switch sample {
    case .area(let series):
      areas.append(
        Area(box: Box(minX: x, minY: y - 7, maxX: x + width, maxY: y + 7), series: series))
    case .curve(let series):
      curves.append(Curve(points: [line.start, line.end], series: series))
      markers.append((line.point(at: 0.5), series))
    case .target:
      front.append(Rule(segment: line, role: .target))
    case .goal:
      let middle = line.point(at: 0.5)
      front.append(
        Rule(
          segment: Segment(
            start: Point(x: middle.x, y: y - 9), end: Point(x: middle.x, y: y + 9)),
          role: .goal))
    }
  }
}

extension Chart.Target {
  /// The name with the value.
  var text: String { "\(label) \(value.text)" }
}
