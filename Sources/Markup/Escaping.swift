/// Appends `text` with the characters that mean something in HTML and XML replaced: `&`, `<`, `>`
/// and `"`.
///
/// It works on UTF-8 bytes: a scan by `Character` would let a quote through that carries a
/// combining mark. The result is safe as text and inside a double-quoted attribute.
func escape(_ text: String, into bytes: inout [UInt8]) {
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

extension [UInt8] {
  mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { append(contentsOf: $0) }
  }
}
