import Charts

extension Chart.Problem {
  /// What is wrong.
  var message: String {
    switch self {
    case .nothingToDraw: "there is no value to draw"
    case .tooManyCategories(let limit): "a chart of this form has at most \(limit) bars or points"
    case .tooManySeries(let limit): "a chart of this form has at most \(limit) series"
    case .tooManyMarks(let limit): "a chart has at most \(limit) columns or bars"
    case .unevenSeries(let label): "“\(label)” has another number of values than the chart has rows"
    case .unclearTarget: "a progress chart has one target: a value, or a second series"
    case .tooLong(let text, let limit):
      "“\(text)” is longer than \(limit) characters, and would not fit into a chart"
    case .outOfRange(let text): "“\(text)” is too large to draw"
    }
  }

  /// How to mend it.
  var help: String {
    switch self {
    case .nothingToDraw: "fill in values in the CSV file, or take the chart out"
    case .tooManyCategories, .tooManyMarks: "show fewer rows, or show a table instead"
    case .tooManySeries: "divide it into several charts, or show a table instead"
    case .unevenSeries: "give every row a cell for it"
    case .unclearTarget: "write `target: { value: …, name: … }`, or name two columns in `series`"
    case .tooLong: "write a shorter name"
    case .outOfRange: "use a larger unit"
    }
  }
}
