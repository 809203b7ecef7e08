import Diagnostics
import Markdown
import Testing

/// Random texts from a fixed seed: what must hold for every text.
@Suite("Any text")
struct ConservationTests {
  /// SplitMix64, so that a failure can be repeated.
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }

    mutating func text(of fragments: [String], upTo limit: Int) -> String {
      let count = Int.random(in: 1...limit, using: &self)
      return (0..<count).map { _ in fragments.randomElement(using: &self) ?? "" }.joined()
    }
  }

  private static let seeds = 0..<40
  private static let textsOfASeed = 50

  @Test("ASCII text without our extensions is what CommonMark makes of it", arguments: seeds)
  func equalsCommonMark(seed: Int) {
    let fragments = [
      "a", "b ", " ", "*", "**", "_", "__", "`", "``", "[", "](", "]", ")", "!", "\n", "\n\n",
      "> ", "- ", "1. ", "    ", "\t", "\\", "&amp;", "&", "## ", "\n```\n", "---\n", "[a]: b\n",
      "\"", "'", "(", ".", "+ ", "[a]", "~",
    ]
    var generator = Generator(state: UInt64(seed))
    for _ in 0..<Self.textsOfASeed {
      let source = generator.text(of: fragments, upTo: 30)
      guard !source.contains("~~"), !source.contains("[^") else { continue }
      let expected = Parsed(source, as: .specification).html(.specification)
      let content = Parsed(source, as: .content(.spaced)).html(.specification)
      #expect(content == expected, "\(source.debugDescription)")
    }
  }

  @Test("no Chinese character is lost or moved, and no mark stays", arguments: seeds)
  func conservesText(seed: Int) {
    let fragments = [
      "甲", "乙", "丙", "丁", "（", "）", "“", "”", "。", "，", "——", "**", "*", "***", "~~", "~", "__",
      "_", "`", "[", "]", "[^1]", "\n", "\n", "\n\n", "- ", "> ", "1. ", "|", "|-|-|\n",
      "| 甲 | 乙 |\n",
      "\\", "    ", "## ", " ", "a", "2", "&", "<", "!", "🈂", "\u{FE00}", "\u{200B}",
      "\n\n[^1]: 注\n", "\n\n[^2]: 甲[^1]\n    乙\n",
    ]
    var generator = Generator(state: UInt64(seed) << 32)
    for _ in 0..<Self.textsOfASeed {
      let source = generator.text(of: fragments, upTo: 40)
      guard !source.contains("```"), !source.contains("~~~") else { continue }
      let parsed = Parsed(source)
      let page = parsed.html
      #expect(
        !page.unicodeScalars.contains { $0.value >= 0xFDD0 && $0.value <= 0xFDEF },
        "\(source.debugDescription)")
      guard !parsed.diagnostics.contains(where: { $0.severity == .error }) else { continue }
      // Footnotes move to the end.
      let text = parsed.document.plainText
      if parsed.document.footnotes.isEmpty {
        #expect(han(text) == han(source), "\(source.debugDescription)")
      } else {
        #expect(han(text).sorted() == han(source).sorted(), "\(source.debugDescription)")
      }
    }
  }

  @Test("nothing of a text becomes markup that the parser did not make", arguments: seeds)
  func escapesText(seed: Int) {
    let fragments = [
      "<", ">", "&", "\"", "'", "<b", "</b>", "<script>", "onclick=", "javascript:", "\u{301}",
      "\u{338}", "\u{FE0F}", "\u{200D}", "甲", "a", " ", "\n", "\n\n", "[", "](", ")", "`", "```",
      "~~~",
      "!", "|", "|-|\n", "*", "**", "~~", "[^1]", "[^1]: ", "{#a}", "## ", "<!--", "-->", "<?",
      "&lt;",
      "&#60;", "&quot;", "[a]: ", "<a@b.cn>", "https://a.cn", "\\",
    ]
    var generator = Generator(state: UInt64(seed) << 16)
    for _ in 0..<Self.textsOfASeed {
      let source = generator.text(of: fragments, upTo: 30)
      #expect(strayMarkup(in: Parsed(source).html) == nil, "\(source.debugDescription)")
    }
  }

  @Test("a diagnostic points at what it is about", arguments: seeds)
  func pointsAtItsSubject(seed: Int) {
    let fragments = [
      "甲", "（乙）", "“丙”", "**", "*", "~~", "`", "[", "]", "a", " ", "\n", "\n", "\n\n", "> ", "- ",
      "  ", "<b>", "<!-- x -->", "[丁](javascript:a)", "![](戊)", "[己]()", "<ftp://a.cn>", "[^1]",
      "[^2]", "__", "| 甲 | <i> |\n|-|-|\n", "\n\n[^1]: 注<u>\n    [庚](data:a)\n", "[r]",
      "\n\n[r]: blob:x\n",
      "[a](b\n\"c\")", "\\", "## ",
    ]
    let subjects: [Rule: [Unicode.Scalar]] = [
      .rawHTML: ["<"], .unsafeAddress: ["[", "!", "<"], .brokenLink: ["["],
      .missingAlternative: ["!"], .footnote: ["["], .leftoverMarkup: ["*", "_", "<", "|"],
    ]
    var generator = Generator(state: UInt64(seed) << 48)
    for _ in 0..<Self.textsOfASeed {
      let source = generator.text(of: fragments, upTo: 30)
      let lines = source.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      for diagnostic in Parsed(source).diagnostics {
        guard let expected = subjects[diagnostic.rule], let place = diagnostic.place,
          !diagnostic.message.en.hasPrefix("this line follows")
        else { continue }
        let line = Array(lines[place.line - 1])
        let scalar = place.column <= line.count ? line[place.column - 1] : nil
        #expect(
          scalar.map(expected.contains) ?? false,
          "\(source.debugDescription) \(place) \(diagnostic.rule)")
      }
    }
  }

  private func han(_ text: String) -> [UInt32] {
    text.unicodeScalars.map(\.value).filter { $0 >= 0x4E00 && $0 <= 0x9FFF && $0 != 0x6CE8 }
  }

  /// The first `<` or `>` that belongs to no tag that the renderer writes.
  private func strayMarkup(in html: String) -> String? {
    let names: Set<String> = [
      "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "blockquote", "pre", "code", "hr",
      "br", "table", "thead", "tbody", "tr", "th", "td", "div", "em", "strong", "del", "a", "img",
      "sup", "section",
    ]
    let utf8 = Array(html.utf8)
    var index = 0
    while let start = utf8[index...].firstIndex(where: { $0 == 0x3C || $0 == 0x3E }) {
      guard utf8[start] == UInt8(ascii: "<"),
        let end = utf8[start...].firstIndex(of: UInt8(ascii: ">"))
      else { return String(decoding: utf8[start...], as: UTF8.self) }
      let tag = utf8[(start + 1)..<end].drop { $0 == UInt8(ascii: "/") }
      let name = tag.prefix { $0 != UInt8(ascii: " ") }
      // Outside attribute values a tag holds letters, digits, hyphens, spaces and equals signs.
      let parts = tag.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
      let outside = parts.enumerated().filter { $0.offset.isMultiple(of: 2) }.flatMap(\.element)
      let allowed = Array("abcdefghijklmnopqrstuvwxyz0123456789 =-".utf8)
      guard names.contains(String(decoding: name, as: UTF8.self)), !parts.count.isMultiple(of: 2),
        outside.allSatisfy(allowed.contains)
      else { return String(decoding: utf8[start...end], as: UTF8.self) }
      index = end + 1
    }
    return nil
  }
}
