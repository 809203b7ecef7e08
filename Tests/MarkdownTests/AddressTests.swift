import Diagnostics
import Markdown
import Testing

@Suite("Addresses")
struct AddressTests {
  @Test(
    "harmless addresses pass",
    arguments: [
      "https://www.cnipa.gov.cn/", "http://a.cn", "HTTPS://a.cn/b?c=d#e", "mailto:a@b.cn",
      "tel:+86-395-1234567", "a", "a/b.zh.md", "../a.md", "./a", "/a", "#a", "?a=b", "../a.md#b",
      "a%20b", "<a b>", "附件.pdf", "https://a.cn/@user", "https://a.cn/a:b", "a/b:c", "#a:b",
      "https://例子.cn/附件", "https://a.cn?x=%0A",
    ])
  func harmless(_ address: String) {
    #expect(Parsed("[真](\(address))").problems.isEmpty)
    #expect(Parsed("![真](\(address))").problems.isEmpty)
  }

  @Test(
    "everything else is an error at the link",
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", "javascript&colon;alert(1)",
      "javascript&#58;alert(1)", "javascript&#x3a;alert(1)", "&#106;avascript:alert(1)",
      "java&Tab;script:alert(1)", "java&NewLine;script:alert(1)", "<java&#32;script:a>",
      "javascript%3Aalert(1)", "java%73cript:alert(1)", "%6aavascript%3aalert(1)",
      "data:text/html,x", "vbscript:x", "file:///etc/passwd", "blob:https://a.cn/x",
      "view-source:https://a.cn", "ftp://a.cn", "about:blank", "ws://a.cn", "urn:a:b",
      "//a.cn/b", "%2F%2Fa.cn", "/\\\\a.cn", "\\\\\\\\a.cn", "%5C%5Ca.cn", "https:\\\\a.cn",
      "https:a.cn", "https:/a.cn", "https://", "https:///a", "http://a@b.cn",
      "https://www.gov.cn@b.cn/",
      "<&#32;javascript:alert(1)>", "<a&#32;>", "a:b", "注:真", "a%00b", "a%0Ab",
    ])
  func harmful(_ address: String) {
    #expect(Parsed("真\n真[真](\(address))").problems == ["2:2 unsafe-address"])
    #expect(Parsed("![真](\(address))").problems == ["1:1 unsafe-address"])
    #expect(Parsed("真[真][r]\n\n[r]: \(address)").problems == ["1:2 unsafe-address"])
  }

  @Test(
    "autolinks are held to the same",
    arguments: [
      ("<https://a.cn/b>", []),
      ("<a@b.cn>", []),
      ("<javascript:alert(1)>", ["1:1 unsafe-address"]),
      ("真\n真 <ftp://a.cn> 真", ["2:3 unsafe-address"]),
      ("> 真\n> 真 <ftp://a.cn> 真", ["2:5 unsafe-address"]),
    ])
  func autolinks(_ source: String, _ problems: [String]) {
    #expect(Parsed(source).problems == problems)
  }

  @Test("an address may not be empty, and an image needs a text")
  func empty() {
    #expect(Parsed("真[真]()").problems == ["1:2 broken-link"])
    #expect(Parsed("真![真]()").problems == ["1:2 broken-image"])
    #expect(Parsed("真![](a)").problems == ["1:2 missing-alternative"])
    #expect(Parsed("真![ ](a)").problems == ["1:2 missing-alternative"])
    #expect(Parsed("真![\u{3000}](a)").problems == ["1:2 missing-alternative"])
    #expect(Parsed("![**真**](a)").problems.isEmpty)
    #expect(
      Parsed("![](media/a.png)").diagnostics.first?.help?.en
        == "say what it shows: ![what the image shows](media/a.png)")
  }

  @Test("the range of an address is that of the link")
  func ranges() {
    func sources(_ source: String) -> [String] {
      var texts: [String] = []
      let bytes = Array(source.utf8)
      Parsed(source).document.forEachAddress { address, _ in
        texts.append(String(decoding: bytes[address.range], as: UTF8.self))
      }
      return texts
    }
    #expect(sources("真[甲](a)真![乙](b \"c\")") == ["[甲](a)", "![乙](b \"c\")"])
    #expect(sources("真**（真）**真[甲](a)真") == ["[甲](a)"])
    #expect(sources("真**（真）**真\n真**（真）**真[甲](a)") == ["[甲](a)"])
    #expect(sources("真[甲**（乙）**丙](a)") == ["[甲**（乙）**丙](a)"])
    #expect(sources("> 真\n> 真[甲](a)真") == ["[甲](a)"])
    #expect(sources("- 真\n  真[甲](a)真\n  - 真[乙](b)") == ["[甲](a)", "[乙](b)"])
    #expect(sources("真<https://a.cn>真") == ["<https://a.cn>"])
    #expect(sources("真\n真<https://a.cn>真") == ["<https://a.cn>"])
    #expect(sources("真[甲][a]真\n\n[a]: b") == ["[甲][a]"])
    #expect(sources("真[![甲](a)](b)") == ["[![甲](a)](b)", "![甲](a)"])
    #expect(sources("## 真[甲](a)") == ["[甲](a)"])
    #expect(sources("真[^1][甲](a)\n\n[^1]: 真[乙](b)") == ["[甲](a)", "[乙](b)"])
  }

  @Test("an address of a text behind front matter counts from the file's start")
  func offset() {
    let source = "---\ntitle: 真\n---\n真[甲](javascript:a)"
    let offset = "---\ntitle: 真\n---\n".utf8.count
    let parsed = Parsed(source, from: offset)
    #expect(parsed.problems == ["4:2 unsafe-address"])
    #expect(parsed.document.blocks.first?.offset == offset)
  }
}
