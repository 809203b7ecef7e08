/// The rules that content is held to.
///
/// The raw value is the name shown after a message.
public enum Rule: String, Sendable, Hashable, CaseIterable {
  // Files
  case byteOrderMark = "byte-order-mark"
  case controlCharacter = "control-character"
  case encoding
  case fileName = "file-name"
  case fileTooLarge = "file-too-large"
  case lineEnds = "line-ends"
  case mediaSize = "media-size"
  case mediaType = "media-type"
  case missingFile = "missing-file"
  case symbolicLink = "symbolic-link"
  case unexpectedFile = "unexpected-file"
  case unreadable

  // Front matter and YAML
  case duplicateKey = "duplicate-key"
  case frontMatter = "front-matter"
  case invalidDate = "invalid-date"
  case invalidValue = "invalid-value"
  case missingKey = "missing-key"
  case translatedFact = "translated-fact"
  case unknownKey = "unknown-key"
  case wrongType = "wrong-type"
  case yaml
  case yamlFeature = "yaml-feature"

  // Relations
  case duplicateId = "duplicate-id"
  case duplicateAddress = "duplicate-address"
  case numberGap = "number-gap"
  case outsidePeriod = "outside-period"
  case quoteNotInText = "quote-not-in-text"
  case translationParity = "translation-parity"
  case unknownEvent = "unknown-event"
  case unknownTask = "unknown-task"
  case unknownUnit = "unknown-unit"

  // The body
  case brokenAnchor = "broken-anchor"
  case brokenImage = "broken-image"
  case brokenLink = "broken-link"
  case brokenReference = "broken-reference"
  case directive
  case footnote
  case headingLevel = "heading-level"
  case leftoverMarkup = "leftover-markup"
  case missingAlternative = "missing-alternative"
  case nestedTooDeep = "nested-too-deep"
  case rawHTML = "raw-html"
  case tableRow = "table-row"
  case tableTooLarge = "table-too-large"
  case unsafeAddress = "unsafe-address"
  case unterminatedFence = "unterminated-fence"

  // White papers and their data
  case chartData = "chart-data"
  case csvColumn = "csv-column"
  case csvRow = "csv-row"
  case csvValue = "csv-value"
  case exhibit
  case missingSource = "missing-source"

  // The site
  case notConfigured = "not-configured"
  case future

  // Documents for paper and articles for WeChat
  case tooLong = "too-long"
  case typesetting
}
