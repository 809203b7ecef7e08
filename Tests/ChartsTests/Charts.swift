import Charts

/// A number as English and Chinese official texts write it, with at most four decimals.
func text(_ number: Double) -> String {
  let scaled = Int((abs(number) * 10_000).rounded())
  let (whole, rest) = scaled.quotientAndRemainder(dividingBy: 10_000)
  var groups = String(whole)
  var from = groups.index(groups.endIndex, offsetBy: 0)
  while let comma = groups.index(from, offsetBy: -3, limitedBy: groups.startIndex),
    comma > groups.startIndex
  {
    groups.insert(",", at: comma)
    from = comma
  }
  var decimals = String(String(rest + 10_000).dropFirst())
  while decimals.last == "0" { decimals.removeLast() }
  return (number < 0 ? "−" : "") + groups + (decimals.isEmpty ? "" : ".\(decimals)")
}

func value(_ number: Double) -> Chart.Value {
  Chart.Value(number, text: text(number))
}

func series(_ label: String, _ numbers: [Double?]) -> Chart.Series {
  Chart.Series(label: label, values: numbers.map { $0.map(value) })
}

func chart(
  _ form: Chart.Form, _ categories: [String], _ series: [Chart.Series], unit: String? = nil,
  target: Chart.Target? = nil, language: String = "zh-CN"
) throws(Chart.Problem) -> Chart {
  try Chart(
    form: form, categories: categories, series: series, unit: unit, target: target,
    language: language, numberText: text)
}

let years = ["2019", "2020", "2021", "2022"]
let pledges: [Double?] = [1515, 2180, 3098, 4868.8]
let longChinese = "知识产权公共服务标准化规范化便利化建设与重点产业专利导航服务基地全域覆盖工作推进情况"
let longEnglish = "Intellectual property public service bases in cities"

/// Numbers that look random and are the same on every machine.
struct Dice {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func roll(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }
}

/// A chart of any form with anything in it that the limits allow.
func anyChart(_ seed: Int) throws(Chart.Problem) -> Chart {
  var dice = Dice(seed)
  let form = Chart.Form.allCases[dice.roll(Chart.Form.allCases.count)]
  var seriesCount = 1 + dice.roll(Chart.maximumSeries(form))
  var count = 1 + dice.roll(dice.roll(2) == 0 ? 6 : Chart.maximumCategories(form))
  if form == .column || form == .bar { count = min(count, Chart.maximumMarks / seriesCount) }
  let names = [
    { (index: Int) in "\(1993 + index)" }, { "\($0 + 1)月" }, { _ in longChinese },
    { _ in longEnglish }, { "地区\($0)" }, { _ in "Supercalifragilisticexpialidocious" }, { _ in "" },
  ]
  let name = names[dice.roll(names.count)]
  let label = names[dice.roll(names.count)]
  let scales = [0.0, 0.0001, 1, 37.3, 4868.8, 12_345_678]
  let scale = scales[dice.roll(scales.count)]
  let offset = Double([0, 0, 0, 5000][dice.roll(4)])
  let lowest = [0, 0, -50, -100][dice.roll(4)]
  let gaps = [0, 0, 30, 70][dice.roll(4)]
  var target: Chart.Target?
  if form == .progress { seriesCount = 1 + dice.roll(2) }
  if form == .progress ? seriesCount == 1 : dice.roll(2) == 0 {
    target = Chart.Target(value(scale * Double(dice.roll(120))), label: label(40))
  }
  let all = (0..<seriesCount).map { index in
    series(
      label(index),
      (0..<count).map { category in
        if category > 0 || index > 0, dice.roll(100) < gaps { return nil }
        return (Double(lowest + dice.roll(101)) + offset) * scale
      })
  }
  return try chart(
    form, (0..<count).map(name), all, unit: dice.roll(2) == 0 ? nil : label(7), target: target,
    language: dice.roll(2) == 0 ? "zh-CN" : "en")
}
