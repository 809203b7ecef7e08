/// What a chart can hold and stay readable.
extension Chart {
  /// The most categories that a chart of this form has.
  public static func maximumCategories(_ form: Form) -> Int {
    switch form {
    case .line: 60
    case .column, .stackedColumn, .bar: 30
    case .progress: 20
    }
  }

  /// The most series that a chart of this form has.
  ///
  /// The second series of a progress chart is the targets.
  public static func maximumSeries(_ form: Form) -> Int {
    form == .progress ? 2 : Tone.all.count
  }

  /// The most columns or bars that stand side by side in a chart: categories times series.
  public static let maximumMarks = 60

  /// The most characters of a category's, series', target's or unit's name.
  public static let maximumNameLength = 80

  /// The most characters of a value's text; a larger unit makes it shorter.
  public static let maximumValueLength = 16

  /// The distances from zero that numbers may have that are not zero.
  public static let magnitudes = 1e-9..<1e15

  /// Why there is no such chart.
  public enum Problem: Error, Sendable, Equatable {
    /// There is no category, no series, or no value in any of them.
    case nothingToDraw
    /// There are more categories than `maximumCategories` of the form.
    case tooManyCategories(limit: Int)
    /// There are more series than `maximumSeries` of the form.
    case tooManySeries(limit: Int)
    /// There are more columns or bars than `maximumMarks`.
    case tooManyMarks(limit: Int)
    /// The series has fewer or more values than there are categories.
    case unevenSeries(label: String)
    /// The progress chart has neither a target nor a second series, or it has both.
    case unclearTarget
    /// The text is longer than `limit` characters.
    case tooLong(text: String, limit: Int)
    /// The number of the value with this text is not zero, and not of one of the `magnitudes`.
    case outOfRange(text: String)
  }

  func check() throws(Problem) {
    guard numbers.count > (target == nil ? 0 : 1) else { throw .nothingToDraw }
    let mostCategories = Self.maximumCategories(form)
    guard categories.count <= mostCategories else {
      throw .tooManyCategories(limit: mostCategories)
    }
    let mostSeries = Self.maximumSeries(form)
    guard series.count <= mostSeries else { throw .tooManySeries(limit: mostSeries) }
    if form == .column || form == .bar {
      guard categories.count * series.count <= Self.maximumMarks else {
        throw .tooManyMarks(limit: Self.maximumMarks)
      }
    }
    for one in series where one.values.count != categories.count {
      throw .unevenSeries(label: one.label)
    }
    if form == .progress {
      guard (series.count == 2) == (target == nil) else { throw .unclearTarget }
    }
    let names = categories + series.map(\.label) + [unit, target?.label].compactMap(\.self)
    for name in names where name.count > Self.maximumNameLength {
      throw .tooLong(text: name, limit: Self.maximumNameLength)
    }
    for value in series.flatMap(\.values) + [target?.value] {
      guard let value else { continue }
      guard value.text.count <= Self.maximumValueLength else {
        throw .tooLong(text: value.text, limit: Self.maximumValueLength)
      }
      guard value.number == 0 || Self.magnitudes.contains(abs(value.number)) else {
        throw .outOfRange(text: value.text)
      }
    }
  }
}
