@_spi(Addresses) import Markup
import Testing

@Suite("Escaping")
struct EscapingTests {
  /// The four characters that mean something in markup, and the apostrophe.
  static let specials: [UInt8] = Array("&<>\"'".utf8)

  /// What turns an ASCII character and itself into one Swift `Character`: combining marks, joiners
  /// and selectors.
  static let joining: [Unicode.Scalar] =
    (0x300...0x36F).compactMap(Unicode.Scalar.init)
    + ["\u{200D}", "\u{FE0F}", "\u{FE00}", "\u{20E3}", "\u{338}", "\u{E0100}", "\u{1F3FB}"]

  private static let replacements: [UInt8: String] = [
    UInt8(ascii: "&"): "&amp;", UInt8(ascii: "<"): "&lt;", UInt8(ascii: ">"): "&gt;",
    UInt8(ascii: "\""): "&quot;", UInt8(ascii: "'"): "'",
  ]

  @Test("a special character is escaped whatever follows it", arguments: specials)
  func text(special: UInt8) throws {
    let replacement = try #require(Self.replacements[special])
    for scalar in Self.joining {
      let text = "甲" + String(Unicode.Scalar(special)) + String(Character(scalar)) + "乙"
      let expected = "甲" + replacement + String(Character(scalar)) + "乙"
      #expect(Array(html { $0.text(text) }.utf8) == Array(expected.utf8))
    }
  }

  @Test("an attribute cannot be left", arguments: joining)
  func attribute(scalar: Unicode.Scalar) {
    let mark = String(Character(scalar))
    let value = "x\"\(mark) onmouseover=alert(1) y=\"\(mark)<b>\(mark)&\(mark)'"
    let expected =
      "<img src=\"a\" alt=\"x&quot;\(mark) onmouseover=alert(1) y=&quot;\(mark)&lt;b&gt;\(mark)&amp;\(mark)'\">"
    #expect(Array(html { $0.img(src: "a", alt: value) }.utf8) == Array(expected.utf8))
    #expect(html { $0.p(class: value) { _ in } }.utf8.count { $0 == UInt8(ascii: "\"") } == 2)
    #expect(html { $0.a(href: value) { _ in } }.utf8.count { $0 == UInt8(ascii: "<") } == 2)
  }

  @Test("escaping is undone by what a browser does")
  func roundTrip() {
    let texts = ["", "a", "&amp;", "&&", "<<>>", "\"", "甲&乙", "&#38;", "a\u{301}<\u{301}", "😀&😀"]
    for text in texts {
      #expect(unescaped(html { $0.text(text) }) == Array(text.utf8))
    }
  }

  @Test("a data block cannot be closed from inside")
  func dataBlock() {
    let json = JSON.string("</script><script>alert(1)<!--").encoded()
    #expect(
      html { $0.dataBlock(type: "application/json", json) }
        == "<script type=\"application/json\">\"\\u003C/script>\\u003Cscript>alert(1)\\u003C!--\"</script>\n"
    )
  }

  /// The bytes that a browser reads.
  ///
  /// Not by `String`: its searches see no `;` before a combining mark.
  private func unescaped(_ html: String) -> [UInt8] {
    var rest = Array(html.utf8)[...]
    var bytes: [UInt8] = []
    while let first = rest.first {
      let replaced = Self.replacements.first {
        $0.value.utf8.first == UInt8(ascii: "&") && rest.starts(with: $0.value.utf8)
      }
      bytes.append(replaced?.key ?? first)
      rest = rest.dropFirst(replaced?.value.utf8.count ?? 1)
    }
    return bytes
  }
}
