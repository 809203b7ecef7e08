/// A word that the office uses in the same way everywhere, in each of its languages.
public struct Term: Sendable {
  /// The approved forms by language; the first is the one to use.
  public let forms: [Language: [String]]
  /// The forms that may not be used, by language.
  public let forbidden: [Language: [String]]
  /// What the term means, by language, where the office says so.
  public let definitions: [Language: String]
  /// Whether it is a name, which never changes: neither its case nor its number.
  public let isFixed: Bool
  /// Where the approved forms come from.
  public let source: String?
  /// The anchor of the term on the page of the glossary.
  public let anchor: String

  package init(
    forms: [Language: [String]], forbidden: [Language: [String]],
    definitions: [Language: String], isFixed: Bool, source: String?, anchor: String
  ) {
    self.forms = forms
    self.forbidden = forbidden
    self.definitions = definitions
    self.isFixed = isFixed
    self.source = source
    self.anchor = anchor
  }
}
