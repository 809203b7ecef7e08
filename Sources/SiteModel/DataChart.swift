public import Charts

/// A chart of a data set, drawable in every language of the site.
public struct DataChart: Sendable {
  /// A value to reach.
  public struct Target: Sendable {
    /// The value, in the unit of the data file.
    public let value: DecimalNumber
    /// What it is called.
    public let name: Localized<String>

    package init(value: DecimalNumber, name: Localized<String>) {
      self.value = value
      self.name = name
    }
  }

  /// The data behind the picture.
  public let table: DataTable
  /// One sentence that says what the picture shows.
  public let finding: Localized<String>
  /// The picture.
  public let chart: Localized<Chart>

  /// A chart of the number columns `series`, with a bar or point for each row, which the column
  /// `category` names.
  ///
  /// - Throws: why no such chart can be drawn.
  package init(
    of set: DataSet, form: Chart.Form, finding: Localized<String>, category: Int, series: [Int],
    target: Target?, languages: [Language]
  ) throws(Chart.Problem) {
    table = DataTable(
      set: set, columns: [category] + series, rows: Array(set.rows.indices))
    self.finding = finding
    var charts: [Language: Chart] = [:]
    for language in languages {
      let names = set.columns[category]
      charts[language] = try Chart(
        form: form,
        categories: set.rows.map { row in
          set.text(of: row[category], in: names, language: language)?.value ?? ""
        },
        series: series.map { Self.series(at: $0, of: set, in: language) },
        unit: series.first.flatMap { set.columns[$0].unit?.rendition(in: language).value },
        target: target.map { target in
          Chart.Target(
            Self.value(target.value, in: set.columns[series[0]], language),
            label: target.name.rendition(in: language).value)
        },
        language: language.tag, numberText: { Self.text(of: $0, in: language) })
    }
    guard let first = languages.first, let chart = charts.removeValue(forKey: first) else {
      throw .nothingToDraw
    }
    self.chart = Localized(chart, in: first, translations: charts)
  }

  private static func series(
    at index: Int, of set: DataSet, in language: Language
  ) -> Chart.Series {
    let column = set.columns[index]
    return Chart.Series(
      label: column.name.rendition(in: language).value,
      values: set.rows.map { row in
        guard case .number(let number) = row[index] else { return nil }
        return value(number, in: column, language)
      })
  }

  private static func value(
    _ number: DecimalNumber, in column: DataSet.Column, _ language: Language
  ) -> Chart.Value {
    let shown = column.shown(number, in: language)
    return Chart.Value(shown.double, text: shown.text(in: language))
  }

  /// A number that no source published, a tick of the axis or a total: with as many places as tell
  /// it apart, and no more than nine.
  private static func text(of value: Double, in language: Language) -> String {
    var digits = value
    var places = 0
    while places < 9, (digits - digits.rounded()).magnitude > 1e-6 {
      digits *= 10
      places += 1
    }
    let number = DecimalNumber(String(Int(digits.rounded())))
    return number?.shifted(by: -places).text(in: language) ?? ""
  }
}
