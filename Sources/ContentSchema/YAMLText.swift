/// A value of YAML as somebody would write it, each list entry on a line of its own.
public enum YAMLText: Sendable {
  /// One text, number, date or word.
  case scalar(String)
  /// A list of texts.
  case list([String])

  /// What stands after the colon of a key.
  var afterColon: String {
    switch self {
    case .scalar(let text): " \(Self.quoted(text))"
    case .list(let texts): texts.map { "\n  - \(Self.quoted($0))" }.joined()
    }
  }

  /// `text` in quotation marks where YAML would take it for something else, else as it is.
  ///
  /// - Parameter text: a text without line ends and control characters.
  public static func quoted(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let isWord = { (byte: UInt8) in
      byte >= 0x80 || 48...57 ~= byte || 65...90 ~= byte || 97...122 ~= byte
    }
    let isPlain =
      bytes.first.map { isWord($0) || $0 == UInt8(ascii: "(") } ?? false
      && bytes.last != UInt8(ascii: " ")
      && bytes.allSatisfy { isWord($0) || " ,.()/'-".utf8.contains($0) }
    // A time such as 09:00 is no map, since no space follows its colon.
    let isMoment = bytes.count == 16 && bytes[13] == UInt8(ascii: ":") && !text.contains(": ")
    if isPlain || isMoment && bytes.allSatisfy({ 48...57 ~= $0 || "- :".utf8.contains($0) }) {
      return text
    }
    return inQuotationMarks(text)
  }

  /// `text` in quotation marks, as it can stand anywhere.
  public static func inQuotationMarks(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      scalar == "\"" || scalar == "\\" ? "\\\(scalar)" : String(scalar)
    }
    return "\"\(escaped.joined())\""
  }
}
