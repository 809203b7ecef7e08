/// A statistical chart: what it says, without how it looks.
///
/// Every value comes with its text, so that a chart, its table and the prose show the same figures.
public struct Chart: Sendable {
  /// How values are shown.
  public enum Form: String, Sendable, CaseIterable {
    /// Upright columns from zero, side by side for several series.
    ///
    /// Where the figures or the names would not fit, the chart lies down: it is drawn as `bar`.
    case column
    /// Upright columns whose parts add up, with the sums of those that lack no part.
    ///
    /// Where the names would not fit, the chart lies down.
    case stackedColumn = "stacked-column"
    /// Bars from zero to the right, for categories with long names.
    case bar
    /// Lines over a time.
    case line
    /// How far each category has come on the way to its target: a bar whose whole is the target.
    ///
    /// The first series is what is reached. The target is the chart's, the same for all, or the
    /// second series.
    case progress
  }

  /// A number and the text that a reader of the chart's language reads for it, such as `4,868.8`.
  public struct Value: Sendable {
    /// What is drawn.
    public let number: Double
    /// What is written.
    public let text: String

    /// A value that is drawn as `number` and written as `text`.
    public init(_ number: Double, text: String) {
      self.number = number
      self.text = text
    }
  }

  /// What one colour shows: a value for each category, `nil` where there is none.
  public struct Series: Sendable {
    /// Its name, which is not drawn if it is the only one: then the chart's title says it.
    public let label: String
    /// As many values as the chart has categories.
    public let values: [Value?]

    /// A series of these values.
    public init(label: String, values: [Value?]) {
      self.label = label
      self.values = values
    }
  }

  /// A value to reach, such as 2025年目标 12.
  public struct Target: Sendable {
    /// The value to reach.
    public let value: Value
    /// What the value is, without the value: 2025年目标.
    public let label: String

    /// A target with its name.
    public init(_ value: Value, label: String) {
      self.value = value
      self.label = label
    }
  }

  /// How values are shown.
  public let form: Form
  /// What the values are of: years, regions, indicators.
  public let categories: [String]
  /// The series, in the order of their colours.
  public let series: [Series]
  /// The title of the value axis, such as 亿元.
  public let unit: String?
  /// The value to reach.
  public let target: Target?
  /// The language of all texts, such as `zh-CN`.
  public let language: String
  /// Writes a number that has no text of its own: a tick of the axis, or the total of a stack.
  public let numberText: @Sendable (Double) -> String

  /// A chart, or the reason why there is none.
  public init(
    form: Form, categories: [String], series: [Series], unit: String? = nil,
    target: Target? = nil, language: String, numberText: @escaping @Sendable (Double) -> String
  ) throws(Problem) {
    self.form = form
    self.categories = categories
    self.series = series
    self.unit = unit
    self.target = target
    self.language = language
    self.numberText = numberText
    try check()
  }

  /// The chart as a drawing of the given size.
  public func drawing(_ size: Size) -> Drawing {
    switch form {
    case .line: LineLayout(self, size).drawing()
    case .progress: ProgressLayout(self, size).drawing()
    case .bar: BarLayout(self, size).drawing()
    case .stackedColumn where series.count > 1:
      StackLayout(self, size).fitsUpright
        ? StackLayout(self, size).drawing() : StackedBarLayout(self, size).drawing()
    case .column, .stackedColumn:
      ColumnLayout(self, size).fitsUpright
        ? ColumnLayout(self, size).drawing() : BarLayout(self, size).drawing()
    }
  }
}

extension Chart {
  /// Whether the drawing of the given size has each value in figures, so that a table would add
  /// nothing.
  public func writesEveryValue(_ size: Size) -> Bool {
    let figures = drawing(size).shapes.count { shape in
      guard case .text(let text) = shape else { return false }
      return switch text.role {
      case .value, .part: true
      case .axis, .name, .total: false
      }
    }
    // A progress chart writes what is reached and its target in one line.
    return figures >= (form == .progress ? categories.count : markCount)
  }
}

extension Chart {
  /// The numbers of all values and of the target.
  var numbers: [Double] {
    series.flatMap(\.values).compactMap { $0?.number } + (target.map { [$0.value.number] } ?? [])
  }

  /// How many values there are to draw.
  var markCount: Int {
    series.reduce(0) { $0 + $1.values.count { $0 != nil } }
  }
}
