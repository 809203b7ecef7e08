import Testing

@testable import Charts

@Suite("Limits of a chart")
struct LimitTests {
  private func names(_ count: Int) -> [String] { (0..<count).map(String.init) }

  private func series(_ count: Int, of values: Int) -> [Chart.Series] {
    (0..<count).map { ChartsTests.series("\($0)", Array(repeating: 1, count: values)) }
  }

  @Test("what cannot be read is refused, with its reason")
  func refusals() {
    #expect(throws: Chart.Problem.nothingToDraw) { try chart(.column, [], []) }
    #expect(throws: Chart.Problem.nothingToDraw) {
      try chart(
        .column, ["甲"], [ChartsTests.series("", [nil])],
        target: Chart.Target(value(1), label: ""))
    }
    #expect(throws: Chart.Problem.tooManyCategories(limit: 30)) {
      try chart(.bar, names(31), series(1, of: 31))
    }
    #expect(throws: Chart.Problem.tooManySeries(limit: 6)) {
      try chart(.line, names(2), series(7, of: 2))
    }
    #expect(throws: Chart.Problem.tooManyMarks(limit: 60)) {
      try chart(.column, names(21), series(3, of: 21))
    }
    #expect(throws: Chart.Problem.unevenSeries(label: "0")) {
      try chart(.line, names(3), series(1, of: 2))
    }
    #expect(throws: Chart.Problem.unclearTarget) {
      try chart(.progress, names(1), series(1, of: 1))
    }
    let long = String(repeating: "长", count: 81)
    #expect(throws: Chart.Problem.tooLong(text: long, limit: 80)) {
      try chart(.line, [long], series(1, of: 1))
    }
    let figures = "12,345,678,901,234"
    #expect(throws: Chart.Problem.tooLong(text: figures, limit: 16)) {
      try chart(
        .line, ["甲"], [.init(label: "", values: [Chart.Value(1, text: figures)])])
    }
  }

  @Test(
    "numbers that no axis can show are refused",
    arguments: [Double.nan, .infinity, -.infinity, 1e15, -1e300, 1e-10])
  func numbers(_ number: Double) {
    #expect(throws: Chart.Problem.outOfRange(text: "x")) {
      try chart(
        .line, ["甲"], [Chart.Series(label: "", values: [Chart.Value(number, text: "x")])])
    }
  }

  @Test("what is within the limits is drawn", arguments: Chart.Form.allCases)
  func most(_ form: Chart.Form) throws {
    let count = Chart.maximumCategories(form)
    let most = form == .column || form == .bar ? 2 : Chart.maximumSeries(form)
    for size in Chart.Size.allCases {
      #expect(
        !(try chart(form, names(count), series(most, of: count)).drawing(size).shapes.isEmpty))
    }
  }
}
