/// White papers and their data.
extension Rule {
  public static let chartData = Rule(undocumented: "chart-data", .error)
  public static let csvColumn = Rule(undocumented: "csv-column", .error)
  public static let csvRow = Rule(undocumented: "csv-row", .error)
  public static let csvValue = Rule(undocumented: "csv-value", .error)
  public static let exhibit = Rule(undocumented: "exhibit", .error)
  public static let missingSource = Rule(undocumented: "missing-source", .error)

  static let aboutPapers: [Rule] = [
    .chartData, .csvColumn, .csvRow, .csvValue, .exhibit, .missingSource,
  ]
}
