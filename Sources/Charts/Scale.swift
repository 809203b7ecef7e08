/// A value axis whose ticks are multiples of 1, 2 or 5 times a power of ten.
struct Scale: Sendable {
  /// The values of the ticks, ascending, two at least.
  let ticks: [Double]

  var lower: Double { ticks[0] }
  var upper: Double { ticks[ticks.count - 1] }
  /// Whether lengths on the axis are proportional to values.
  var holdsZero: Bool { lower <= 0 && upper >= 0 }

  /// The axis with the finest ticks that covers `numbers` with at most `intervals` steps, which are
  /// two at least; from zero if the numbers are all the same.
  init(covering numbers: [Double], intervals: Int) {
    var low = numbers.min() ?? 0
    var high = numbers.max() ?? 0
    if high - low <= max(abs(low), abs(high)) * 1e-9 {
      low = min(low, 0)
      high = max(high, 0)
    }
    guard high > low else {
      ticks = [0, 1]
      return
    }
    var step = Step(below: (high - low) / Double(intervals))
    while step.intervals(from: low, to: high) > intervals { step = step.next }
    ticks = (step.index(below: low)...step.index(above: high)).map(step.multiple)
  }

  /// Where `number` is on the way from the lowest tick to the highest, 0 to 1.
  func portion(_ number: Double) -> Double {
    (number - lower) / (upper - lower)
  }
}

/// The distance of two ticks: `digit` times ten to the power of `exponent`.
private struct Step {
  var digit: Int
  var exponent: Int

  /// A power of ten that is not above `length`, which is above zero.
  init(below length: Double) {
    digit = 1
    exponent = 0
    while Step.power(exponent) > length { exponent -= 1 }
    while Step.power(exponent + 1) <= length { exponent += 1 }
  }

  var next: Step {
    var next = self
    switch digit {
    case 1: next.digit = 2
    case 2: next.digit = 5
    default:
      next.digit = 1
      next.exponent += 1
    }
    return next
  }

  /// The nearest double to a multiple: 0.3, not three times 0.1.
  func multiple(_ index: Int) -> Double {
    exponent < 0
      ? Double(index * digit) / Step.power(-exponent)
      : Double(index * digit) * Step.power(exponent)
  }

  func index(below number: Double) -> Int {
    let index = Int((number / multiple(1)).rounded(.down))
    return multiple(index + 1) <= number ? index + 1 : index
  }

  func index(above number: Double) -> Int {
    -index(below: -number)
  }

  func intervals(from low: Double, to high: Double) -> Int {
    index(above: high) - index(below: low)
  }

  static func power(_ exponent: Int) -> Double {
    var power = 1.0
    for _ in 0..<abs(exponent) { power *= 10 }
    return exponent < 0 ? 1 / power : power
  }
}
