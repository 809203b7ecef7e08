import Testing

/// F1: what Swift holds to be one character is several to a browser.
struct EscapingTests {
  private static let specials = ["<", ">", "&", "\"", "'"]
  private static let joiners = [
    "\u{301}", "\u{338}", "\u{36F}", "\u{FE0F}", "\u{20E3}",
  ]

  @Test(
    "A mark on a special character of HTML does not carry it through unescaped", arguments: joiners)
  func escapesMarkedCharacters(joiner: String) async throws {
    let hostile = Self.specials.map { "x\($0)\(joiner) onmouseover=alert(1) " }.joined()
    let quoted = hostile.unicodeScalars.map { $0 == "'" ? "''" : String($0) }.joined()
    let body = Self.specials.map { "\\\($0)\(joiner)" }.joined()
    let workspace = try Workspace()
    try workspace.write(
      """
      ---
      title: '\(quoted)'
      summary: '\(quoted)'
      published: 2024-01-01
      sources:
        - title: '\(quoted)'
          address: https://www.example.org/?a=1&b='2'
          note: '\(quoted)'
      ---

      正文\(body)，`\(hostile)`，[链接](https://www.example.org/ "\\"\(joiner) onclick=x")

      ## 题\(body)
      """, to: "Content/pages/hostile.zh.md")
    let files = try await workspace.files()
    for path in ["zh/hostile/index.html", "en/hostile/index.html"] {
      let page = try #require(files[path])
      for special in ["<", "\""] {
        let raw = Array("\(special)\(joiner)".utf8)
        #expect(!holds(page, raw), "\(special) before the mark in \(path)")
      }
      for name in ["quot", "lt", "amp"] {
        #expect(holds(page, Array("x&\(name);\(joiner) onmouseover".utf8)), "\(name) in \(path)")
      }
    }
    // Every XML file can still be read.
    for path in ["sitemap.xml", "zh/feed.xml", "en/feed.xml"] {
      #expect(try !values("/*", in: files, path).isEmpty)
    }
  }

  /// Whether `part` stands in `page`, but for a quotation mark that JSON has escaped.
  private func holds(_ page: [UInt8], _ part: [UInt8]) -> Bool {
    page.indices.dropFirst().contains {
      page[$0] == part[0] && page[$0...].starts(with: part) && page[$0 - 1] != UInt8(ascii: "\\")
    }
  }
}
