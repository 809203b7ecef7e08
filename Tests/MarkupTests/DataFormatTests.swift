import Markup
import Testing

@Suite("Data formats")
struct DataFormatTests {
  // MARK: JSON

  @Test("members keep their order, and those without a value are left out")
  func jsonObject() {
    let json = JSON.object([
      "z": .number(-1), "a": .array([.bool(true), .bool(false), .null]), "b": nil,
      "c": JSON(nil as String?), "d": JSON("甲"),
    ])
    #expect(string(json.encoded()) == #"{"z":-1,"a":[true,false,null],"c":null,"d":"甲"}"#)
    #expect(string(JSON.object([:]).encoded()) == "{}")
  }

  @Test(
    "texts are escaped by bytes",
    arguments: [
      ("\"", #""\"""#), ("\\", #""\\""#), ("\n\t", #""\n\t""#), ("\u{0}\u{1F}", #""\u0000\u001f""#),
      ("\r\n", #""\u000d\n""#), ("\"\u{301}", "\"\\\"\u{301}\""), ("\\\u{338}", "\"\\\\\u{338}\""),
      ("</script>", #""</script>""#), ("甲😀", "\"甲😀\""),
    ])
  func jsonText(_ text: String, _ expected: String) {
    #expect(Array(JSON.string(text).encoded()) == Array(expected.utf8))
    #expect(
      Array(JSON.members([(key: text, value: .null)]).encoded())
        == Array("{\(expected):null}".utf8))
  }

  // MARK: CSV

  private func row(_ cells: [String]) -> String {
    var csv = CSV(header: [])
    csv.append(cells)
    return string(Array(csv.encoded().dropFirst(5)))
  }

  @Test("a table starts with a byte-order mark, and its rows end with CR LF")
  func csvFrame() {
    var csv = CSV(header: ["甲", "乙"])
    csv.append(["1", ""])
    #expect(csv.encoded() == [0xEF, 0xBB, 0xBF] + Array("甲,乙\r\n1,\r\n".utf8))
  }

  @Test(
    "cells are quoted where they must be",
    arguments: [
      ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""),
      ("a\tb", "\"a\tb\""), ("a\"\u{301},", "\"a\"\"\u{301},\""), ("甲；乙", "甲；乙"), ("", ""),
    ])
  func csvQuoting(_ cell: String, _ expected: String) {
    #expect(Array(row([cell, "x"]).utf8) == Array("\(expected),x\r\n".utf8))
  }

  @Test(
    "no cell is a formula",
    arguments: ["=1+1", "+1", "-A1", "-", "@SUM(A1)", "=\u{301}1", "=HYPERLINK(\"x\")"])
  func csvFormula(_ cell: String) {
    #expect(row([cell]).utf8.starts(with: "\"\t".utf8))
  }

  @Test(
    "what only holds such a sign is no formula",
    arguments: ["a=1", "1-2", "甲@乙", "2+3", "-1", "-12.5"])
  func csvNoFormula(_ cell: String) {
    #expect(row([cell]) == cell + "\r\n")
  }

  // MARK: XML

  @Test("an XML document declares itself, and elements nest")
  func xmlElements() {
    var document = XML()
    document.element("feed", ["xmlns": "http://www.w3.org/2005/Atom", "lang": nil]) {
      $0.element("title", text: "甲<乙>&\"丙\"")
      $0.empty("link", ["href": "a?b=c&d=\"e\""])
    }
    #expect(
      string(document.finish()) == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom"><title>甲&lt;乙&gt;&amp;&quot;丙&quot;</title>
        <link href="a?b=c&amp;d=&quot;e&quot;"/>
        </feed>

        """)
  }

  @Test(
    "an XML attribute cannot be left",
    arguments: ["\u{301}", "\u{338}", "\u{200D}", "\u{FE0F}", "\u{20E3}"])
  func xmlEscaping(_ mark: String) {
    let element = xml { $0.empty("a", ["b": "\"\(mark) c=\"\(mark)<\(mark)"]) }
    let expected = "<a b=\"&quot;\(mark) c=&quot;\(mark)&lt;\(mark)\"/>\n"
    #expect(Array(element.utf8) == Array(expected.utf8))
  }
}
