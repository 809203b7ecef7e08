/// The parts of a category and where they begin and end.
struct Stack {
  var parts: [(series: Int, value: Chart.Value, from: Double)] = []
  var upper = 0.0
  var lower = 0.0
  /// The sum, if no part is missing.
  let total: Double?

  /// Whether there is nothing above zero that the total could stand on.
  var isBelowZero: Bool { lower < 0 && upper == 0 }

  init(_ values: [Chart.Value?]) {
    for (series, value) in values.enumerated() {
      guard let value else { continue }
      if value.number < 0 {
        parts.append((series, value, lower))
        lower += value.number
      } else {
        parts.append((series, value, upper))
        upper += value.number
      }
    }
    let decimals = parts.map { decimalPlaces(of: $0.value.number) }.max() ?? 0
    total = parts.count == values.count ? rounded(upper + lower, decimals) : nil
  }
}

extension Chart {
  /// The parts of every category.
  var stacks: [Stack] {
    categories.indices.map { index in Stack(series.map { $0.values[index] }) }
  }
}

/// How many decimals the shortest form of `number` has, 12 at most.
private func decimalPlaces(of number: Double) -> Int {
  var scaled = abs(number)
  var places = 0
  while places < 12, abs(scaled - scaled.rounded()) > scaled * 1e-12 {
    scaled *= 10
    places += 1
  }
  return places
}

private func rounded(_ number: Double, _ places: Int) -> Double {
  var power = 1.0
  for _ in 0..<places { power *= 10 }
  return (number * power).rounded() / power
}
