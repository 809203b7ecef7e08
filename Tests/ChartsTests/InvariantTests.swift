import Testing

@testable import Charts

/// What holds for every drawing of every chart.
@Suite("Every drawing")
struct InvariantTests {
  private func check(_ chart: Chart, _ size: Chart.Size, _ name: Comment) {
    let drawing = chart.drawing(size)
    let sheet = Box(
      minX: -0.01, minY: -0.01, maxX: Double(drawing.width) + 0.01,
      maxY: Double(drawing.height) + 0.01)
    let texts = drawing.shapes.compactMap { if case .text(let text) = $0 { text } else { nil } }
    let areas = drawing.shapes.compactMap { if case .area(let area) = $0 { area } else { nil } }

    #expect(Double(drawing.width) == size.width, name)
    for (index, text) in texts.enumerated() {
      if !sheet.contains(text.box) { Issue.record("\(name): \(text.string) leaves the sheet") }
      for other in texts[(index + 1)...] where text.box.grown(by: -0.01).overlaps(other.box) {
        Issue.record("\(name): \(text.string) and \(other.string) overlap")
      }
    }
    for area in areas {
      #expect(sheet.contains(area.box), name)
      for text in texts where text.box.grown(by: -0.01).overlaps(area.box) {
        if text.role != .part(series: area.series) || !area.box.contains(text.box) {
          Issue.record("\(name): \(text.string) stands on \(area)")
        }
      }
      for line in area.hatching where texts.contains(where: { line.portion(in: $0.box) != nil }) {
        Issue.record("\(name): hatching strikes text out")
      }
    }
    for shape in drawing.shapes {
      for point in points(shape) where !sheet.contains(Box(around: point)) {
        Issue.record("\(name): \(shape) leaves the sheet")
      }
    }
    for case .rule(let rule) in drawing.shapes where rule.role != .leader {
      if texts.contains(where: { rule.segment.portion(in: $0.box.grown(by: 1)) != nil }) {
        Issue.record("\(name): a rule strikes text out")
      }
    }
  }

  private func points(_ shape: Shape) -> [Point] {
    switch shape {
    case .rule(let rule): [rule.segment.start, rule.segment.end]
    case .curve(let curve): curve.points
    case .marker(let place, _): [place]
    case .area, .text: []
    }
  }

  @Test("nothing touches text, and nothing leaves the sheet", arguments: Chart.Size.allCases)
  func anyCharts(_ size: Chart.Size) throws {
    for seed in 0..<300 {
      check(try anyChart(seed), size, "seed \(seed)")
    }
  }

  @Test("every form draws single, equal and zero values", arguments: Chart.Form.allCases)
  func plainValues(_ form: Chart.Form) throws {
    let target = Chart.Target(value(5), label: "目标")
    let lists: [[Double?]] = [
      [7], [0], [-3], [0, 0, 0], [80, 80, 80], [nil, 4, nil], [1e-9, 9e11],
    ]
    for numbers in lists {
      for size in Chart.Size.allCases {
        check(
          try chart(
            form, numbers.indices.map(String.init), [series("甲", numbers)],
            target: form == .progress ? target : nil), size, "\(numbers)")
      }
    }
  }

  @Test("the same chart gives the same bytes")
  func bytes() throws {
    for seed in 0..<20 {
      let chart = try anyChart(seed)
      #expect(
        chart.drawing(.wide).file(label: "图", fontFamilies: ["A"])
          == chart.drawing(.wide).file(label: "图", fontFamilies: ["A"]))
    }
  }
}
