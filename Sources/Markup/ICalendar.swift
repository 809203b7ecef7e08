/// A writer of iCalendar objects (RFC 5545) in UTF-8: components are methods, texts are escaped,
/// and long lines are folded.
///
/// What RFC 5545 forbids in a line, control characters other than the tab, becomes U+FFFD, so that
/// the loss shows.
public struct ICalendar: ~Copyable {
  private var bytes: [UInt8] = []

  /// An empty stream.
  public init() {}

  /// Ends the writing and gives the bytes away.
  public consuming func finish() -> [UInt8] {
    bytes
  }

  /// Writes a component, such as a `VEVENT`, around `content`.
  public mutating func component(
    _ name: StaticString, _ content: (inout ICalendar) -> Void
  ) {
    line("BEGIN:\(name)")
    content(&self)
    line("END:\(name)")
  }

  /// Writes a property whose value is a text, which may have several lines.
  ///
  /// - Parameter language: a BCP 47 tag.
  public mutating func text(_ name: StaticString, _ text: String, language: String) {
    // A tag has letters, digits and hyphens, and nothing that ends a parameter.
    let tag = language.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    line("\(name);LANGUAGE=\(tag):\(Self.escaped(text))")
  }

  /// Writes a property whose value is a text in no language, such as an identifier.
  public mutating func text(_ name: StaticString, _ text: String) {
    line("\(name):\(Self.escaped(text))")
  }

  /// Writes a property whose value is none that escapes anything: a date, a number, an address.
  ///
  /// - Parameter parameter: what tells how to read the value, such as `VALUE=DATE`.
  public mutating func value(
    _ name: StaticString, _ value: String, parameter: StaticString? = nil
  ) {
    line("\(name)\(parameter.map { ";\($0)" } ?? ""):\(value)")
  }

  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        escaped.append("\\")
        escaped.append(scalar)
      case "\n": escaped.append(contentsOf: "\\n".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  // MARK: Lines

  /// The octets that a line has at most without its end (RFC 5545, 3.1).
  private static var longestLine: Int { 75 }

  /// Writes a content line.
  ///
  /// It breaks between characters as readers see them, and inside one only where that would fill a
  /// line by itself.
  private mutating func line(_ line: String) {
    var used = 0
    for character in Self.allowed(line) {
      let fits = character.utf8.count < Self.longestLine
      for part in fits ? [String(character)] : character.unicodeScalars.map(String.init) {
        if used + part.utf8.count > Self.longestLine {
          bytes.append("\r\n ")
          used = 1
        }
        bytes.append(contentsOf: part.utf8)
        used += part.utf8.count
      }
    }
    bytes.append("\r\n")
  }

  private static func allowed(_ line: String) -> String {
    guard line.unicodeScalars.contains(where: \.isControl) else { return line }
    var allowed = String.UnicodeScalarView()
    for scalar in line.unicodeScalars { allowed.append(scalar.isControl ? "\u{FFFD}" : scalar) }
    return String(allowed)
  }
}

extension Unicode.Scalar {
  /// Whether it is a `CONTROL` of RFC 5545.
  fileprivate var isControl: Bool {
    (value < 0x20 && self != "\t") || value == 0x7F
  }
}
