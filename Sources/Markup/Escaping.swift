/// Appends `text` with the characters that mean something in HTML and XML replaced: `&`, `<`, `>`
/// and `"`.
///
/// In XML, what XML 1.0 forbids becomes U+FFFD, so that the loss shows.
///
/// It works on UTF-8 bytes: a scan by `Character` would let a quote through that carries a
/// combining mark. The result is safe as text and inside a double-quoted attribute.
func escape(_ text: String, for syntax: Syntax, into bytes: inout [UInt8]) {
  switch syntax {
  case .html: escape(text, into: &bytes)
  case .xml: escape(allowedInXML(text), into: &bytes)
  }
}

private func escape(_ text: String, into bytes: inout [UInt8]) {
  var text = text
  text.withUTF8 { utf8 in
    var clean = 0
    for index in 0..<utf8.count {
      let replacement: StaticString
      switch utf8[index] {
      case UInt8(ascii: "&"): replacement = "&amp;"
      case UInt8(ascii: "<"): replacement = "&lt;"
      case UInt8(ascii: ">"): replacement = "&gt;"
      case UInt8(ascii: "\""): replacement = "&quot;"
      default: continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[clean..<index]))
      bytes.append(replacement)
      clean = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[clean...]))
  }
}

private func allowedInXML(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: \.isForbiddenInXML) else { return text }
  var allowed = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    allowed.append(scalar.isForbiddenInXML ? "\u{FFFD}" : scalar)
  }
  return String(allowed)
}

extension Unicode.Scalar {
  /// Whether it is outside the production `Char` of XML 1.0.
  fileprivate var isForbiddenInXML: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}

extension [UInt8] {
  mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { append(contentsOf: $0) }
  }
}
