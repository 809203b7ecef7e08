import Testing

@testable import Charts

@Suite("Forms")
struct FormTests {
  private func areas(_ drawing: Drawing) -> [Area] {
    drawing.shapes.compactMap { if case .area(let area) = $0 { area } else { nil } }
  }

  private func curves(_ drawing: Drawing) -> [Curve] {
    drawing.shapes.compactMap { if case .curve(let curve) = $0 { curve } else { nil } }
  }

  private func texts(_ drawing: Drawing) -> [Text] {
    drawing.shapes.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  private func rules(_ drawing: Drawing, _ role: Rule.Role) -> [Segment] {
    drawing.shapes.compactMap {
      if case .rule(let rule) = $0, rule.role == role { rule.segment } else { nil }
    }
  }

  private func isProportional(_ lengths: [Double], to numbers: [Double]) -> Bool {
    zip(lengths, numbers).allSatisfy { length, number in
      abs(length / lengths[0] - number / numbers[0]) < 1e-9
    }
  }

  @Test("columns stand on zero and are as high as their values", arguments: Chart.Size.allCases)
  func columns(_ size: Chart.Size) throws {
    let drawing = try chart(.column, years, [series("", pledges)], unit: "亿元").drawing(size)
    let boxes = areas(drawing).map(\.box)
    #expect(isProportional(boxes.map(\.height), to: pledges.compactMap(\.self)))
    let zero = try #require(rules(drawing, .axis).first)
    #expect(boxes.allSatisfy { abs($0.maxY - zero.start.y) < 1e-9 })
    #expect(drawing.startsAtZero)
    let written = texts(drawing).filter { $0.role == .value }.map(\.string)
    #expect(written == ["1,515", "2,180", "3,098", "4,868.8"])
  }

  @Test("columns below zero hang from it")
  func negativeColumns() throws {
    let drawing = try chart(.column, ["甲", "乙"], [series("", [-2, 4])]).drawing(.wide)
    let boxes = areas(drawing).map(\.box)
    #expect(abs(boxes[0].minY - boxes[1].maxY) < 1e-9)
    #expect(abs(boxes[0].height * 2 - boxes[1].height) < 1e-9)
  }

  @Test("bars begin at zero and are as long as their values", arguments: Chart.Size.allCases)
  func bars(_ size: Chart.Size) throws {
    let boxes = areas(try chart(.bar, years, [series("", pledges)]).drawing(size)).map(\.box)
    #expect(isProportional(boxes.map(\.width), to: pledges.compactMap(\.self)))
    #expect(Set(boxes.map(\.minX)).count == 1)
  }

  @Test("a dozen columns whose values do not fit lie down, and show them all")
  func lyingColumns() throws {
    let months = (1...12).map { "\($0)月" }
    let numbers = (1...12).map { 1000.5 + Double($0) }
    let drawing = try chart(.column, months, [series("", numbers)]).drawing(.narrow)
    #expect(Set(areas(drawing).map(\.box.minX)).count == 1)
    #expect(texts(drawing).filter { $0.role == .value }.map(\.string) == numbers.map(text))
  }

  @Test("thirty years keep every column and the last name", arguments: Chart.Size.allCases)
  func manyColumns(_ size: Chart.Size) throws {
    let names = (1993...2022).map(String.init)
    let numbers = (1...30).map { Double($0 * 1000) }
    let drawing = try chart(.column, names, [series("", numbers)]).drawing(size)
    #expect(areas(drawing).count == 30)
    let shown = texts(drawing).filter { $0.role == .name }.map(\.string)
    #expect(shown.count < 30 && shown.last == "2022")
  }

  @Test("parts add up, and a sum stands only where no part is missing")
  func stacks() throws {
    let drawing = try chart(
      .stackedColumn, ["甲", "乙"], [series("一", [0.1, 3]), series("二", [0.2, nil])]
    ).drawing(.wide)
    #expect(texts(drawing).filter { $0.role == .total }.map(\.string) == ["0.3"])
    let parts = areas(drawing).filter { $0.box.width > 28 }.map(\.box)
    #expect(parts.count == 3)
    #expect(abs(parts[0].minY - parts[1].maxY) < 1e-9)
    #expect(abs(parts[0].height * 30 - parts[2].height) < 1e-9)
  }

  @Test("parts below zero stand below it")
  func negativeParts() throws {
    let drawing = try chart(
      .stackedColumn, ["甲"], [series("一", [4]), series("二", [-2]), series("三", [1])]
    ).drawing(.wide)
    let boxes = areas(drawing).filter { $0.box.width > 28 }.map(\.box)
    #expect(abs(boxes[0].maxY - boxes[1].minY) < 1e-9)
    #expect(abs(boxes[2].maxY - boxes[0].minY) < 1e-9)
  }

  @Test("stacks with long names lie down")
  func lyingStacks() throws {
    let drawing = try chart(
      .stackedColumn, Array(repeating: longEnglish, count: 8),
      [series("一", Array(repeating: 2, count: 8)), series("二", Array(repeating: 3, count: 8))],
      language: "en"
    ).drawing(.narrow)
    let totals = texts(drawing).filter { $0.role == .total }
    #expect(totals.map(\.string) == Array(repeating: "5", count: 8))
    #expect(Set(totals.map(\.x)).count == 1)
  }

  @Test("a gap breaks the line, and nothing bridges it")
  func gaps() throws {
    let numbers: [Double?] = [nil, 3, 4, nil, 6, nil, 8, 9]
    let drawing = try chart(.line, (2015...2022).map(String.init), [series("", numbers)])
      .drawing(.wide)
    #expect(curves(drawing).map(\.points.count) == [2, 2])
    #expect(drawing.shapes.count { if case .marker = $0 { true } else { false } } == 5)
    let columns = try chart(.column, (2015...2022).map(String.init), [series("", numbers)])
    #expect(areas(columns.drawing(.wide)).count == 5)
  }

  @Test("lines near each other leave zero out and say so")
  func satisfaction() throws {
    let near = try chart(.line, years, [series("", [78.98, 80.05, 80.61, 81.25])]).drawing(.wide)
    #expect(!near.startsAtZero)
    #expect(rules(near, .axis).isEmpty)
    #expect(try chart(.line, years, [series("", pledges)]).drawing(.wide).startsAtZero)
  }

  @Test("lines are named at their ends, with the last value")
  func endNames() throws {
    let drawing = try chart(
      .line, years, [series("专利", [1, 2, 3, 4]), series("商标", [4, 3, 2, nil])],
      target: Chart.Target(value(5), label: "目标")
    ).drawing(.wide)
    let names = texts(drawing).filter { $0.role == .name }.map(\.string)
    #expect(names.suffix(3) == ["专利 4", "商标", "目标 5"])
  }

  @Test(
    "the axis covers the target, and the target is named",
    arguments: [Chart.Form.column, .stackedColumn, .bar, .line], Chart.Size.allCases)
  func targets(_ form: Chart.Form, _ size: Chart.Size) throws {
    let drawing = try chart(
      form, ["2020", "2021", "2022"], [series("", [6.3, 7.5, 9.4])], unit: "件",
      target: Chart.Target(value(12), label: "2025年目标")
    ).drawing(size)
    #expect(texts(drawing).map(\.string).contains("2025年目标 12"))
    #expect(!rules(drawing, .target).isEmpty)
  }

  @Test("progress is measured on each target, and both values are written")
  func progress() throws {
    let drawing = try chart(
      .progress, ["甲", "乙", "丙", "丁"],
      [series("2022年", [6, 300, nil, 5]), series("2025年目标", [12, 200, 9, nil])]
    ).drawing(.wide)
    let bars = areas(drawing).dropFirst().map(\.box)
    #expect(bars.count == 2)
    #expect(abs(bars[0].width * 3 - bars[1].width) < 1e-9)
    let written = texts(drawing).filter { $0.role == .value }.map(\.string)
    #expect(written == ["6 / 12", "300 / 200", "– / 9", "5"])
    let goals = rules(drawing, .goal).dropFirst().map(\.start.x)
    #expect(goals.count == 3 && Set(goals).count == 1)
  }
}
