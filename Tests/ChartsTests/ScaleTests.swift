import Testing

@testable import Charts

@Suite("Value axes")
struct ScaleTests {
  @Test(
    "ticks are multiples of 1, 2 or 5 and cover the numbers",
    arguments: [
      ([0, 4868.8], [0, 1000, 2000, 3000, 4000, 5000]),
      ([0, 12], [0, 5, 10, 15]),
      ([0, 0.3], [0, 0.1, 0.2, 0.3]),
      ([-14.2, 12], [-20, -10, 0, 10, 20]),
      ([78.98, 81.25], [78, 79, 80, 81, 82]),
      ([0, 0], [0, 1]),
      ([7, 7], [0, 2, 4, 6, 8]),
      ([-3, -3], [-3, -2, -1, 0]),
      ([0, 9e14], [0, 2e14, 4e14, 6e14, 8e14, 1e15]),
      ([0, 2e-9], [0, 5e-10, 1e-9, 1.5e-9, 2e-9]),
    ])
  func ticks(_ numbers: [Double], _ ticks: [Double]) {
    let scale = Scale(covering: numbers, intervals: 5)
    #expect(scale.ticks.count == ticks.count)
    for (tick, expected) in zip(scale.ticks, ticks) {
      #expect(abs(tick - expected) <= abs(expected) * 1e-12, "\(scale.ticks)")
    }
  }

  @Test("names keep their order and their distance")
  func spreading() {
    #expect(spread([10, 50], heights: [20, 20], in: 0...100) == [10, 50])
    #expect(spread([50, 50], heights: [20, 20], in: 0...100) == [40, 60])
    #expect(spread([98, 95], heights: [20, 20], in: 0...100) == [90, 70])
    #expect(spread([0, 1, 2], heights: [20, 20, 20], in: 0...100) == [10, 30, 50])
  }

  @Test("a rule goes around boxes")
  func cutting() {
    let line = Segment(start: Point(x: 0, y: 5), end: Point(x: 100, y: 5))
    let boxes = [
      Box(minX: 20, minY: 0, maxX: 40, maxY: 10), Box(minX: 30, minY: 0, maxX: 50, maxY: 10),
      Box(minX: 60, minY: 5, maxX: 70, maxY: 10),
    ]
    #expect(line.cut(by: boxes).map { [$0.start.x, $0.end.x] } == [[0, 20], [50, 100]])
    #expect(line.cut(by: [Box(minX: -1, minY: 0, maxX: 101, maxY: 9)]).isEmpty)
  }
}
