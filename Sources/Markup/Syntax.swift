/// How the elements of a page are spelt: the two syntaxes of the HTML standard.
public enum Syntax: Sendable {
  /// HTML, for browsers.
  case html
  /// XML, for e-books: every element is closed, every attribute has a value, and what XML 1.0
  /// forbids is not written.
  case xml
}
