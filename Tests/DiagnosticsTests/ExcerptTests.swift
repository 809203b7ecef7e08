import Diagnostics
import Testing

/// The line under a message, and the carets under the line.
struct ExcerptTests {
  private func excerpt(of line: String, marking part: String) throws -> Excerpt {
    let bytes = Array("first line\n\(line)\nlast line\n".utf8)
    let wanted = Array(part.utf8)
    let start = try #require(
      bytes.indices.first { bytes[$0...].starts(with: wanted) && $0 >= 11 })
    let file = SourceFile(path: "a.md", bytes: bytes)
    let diagnostic = Diagnostic(
      .yaml, in: file, at: start..<(start + wanted.count), Message(name: "wrong"))
    return try #require(diagnostic.excerpt)
  }

  @Test(
    "Carets stand under the marked text, a Han character taking two columns",
    arguments: [
      ("title: abc", "abc", 7, 3),
      ("quote: 市知识产权局", "知识", 9, 4),
      ("知识产权", "知", 0, 2),
      ("知识产权", "权", 6, 2),
      ("，、《》", "《", 4, 2),
      ("“引号”局", "局", 6, 2),
      ("cafe\u{301}局", "局", 4, 2),
      ("ﾊﾝｶｸ局", "局", 4, 2),
      ("한국局", "局", 4, 2),
      ("😀局", "局", 2, 2),
      ("𠮷局", "局", 2, 2),
      ("a\tb", "b", 2, 1),
    ])
  func placesCarets(line: String, part: String, indent: Int, width: Int) throws {
    let excerpt = try excerpt(of: line, marking: part)
    #expect(excerpt.indent == indent)
    #expect(excerpt.width == width)
    #expect(excerpt.text == line.replacing("\t", with: " "))
  }

  @Test("A mark that cuts characters takes them whole")
  func snapsToScalars() throws {
    let file = SourceFile(path: "a.md", bytes: Array("知识产权\n".utf8))
    let diagnostic = Diagnostic(.yaml, in: file, at: 4..<7, Message(name: "wrong"))
    let excerpt = try #require(diagnostic.excerpt)
    #expect((excerpt.text, excerpt.indent, excerpt.width) == ("知识产权", 2, 4))
  }

  @Test("A mark that runs over the end of its line is cut there")
  func staysInLine() throws {
    let file = SourceFile(path: "a.md", bytes: Array("甲乙\n丙丁\n".utf8))
    let excerpt = try #require(
      Diagnostic(.yaml, in: file, at: 3..<13, Message(name: "wrong")).excerpt)
    #expect(excerpt.text == "甲乙" && excerpt.indent == 2 && excerpt.width == 2)
  }

  @Test("An empty place, also at the end of the file, gets one caret")
  func marksEmptyPlaces() throws {
    let file = SourceFile(path: "a.md", bytes: Array("甲\n乙".utf8))
    let atEnd = try #require(Diagnostic(.yaml, in: file, at: 7..<7, Message(name: "wrong")).excerpt)
    #expect(atEnd.text == "乙" && atEnd.indent == 2 && atEnd.width == 1)
    let beyond = try #require(
      Diagnostic(.yaml, in: file, at: 99..<120, Message(name: "wrong")).excerpt)
    #expect(beyond == atEnd)
    let empty = SourceFile(path: "a.md", bytes: [])
    #expect(
      try #require(Diagnostic(.yaml, in: empty, at: 0..<3, Message(name: "wrong")).excerpt).width
        == 1)
  }

  @Test("A long line is cut on both sides of the mark, and an ellipsis says so")
  func cutsLongLines() throws {
    let line = String(repeating: "前", count: 400) + "错" + String(repeating: "后", count: 400)
    let excerpt = try excerpt(of: line, marking: "错")
    #expect(excerpt.text.hasPrefix("…前") && excerpt.text.hasSuffix("后…"))
    #expect(excerpt.text.displayWidth <= 98)
    #expect(excerpt.indent == 49 && excerpt.width == 2)
  }

  @Test("A long mark is cut, and its carets with it")
  func cutsLongMarks() throws {
    let line = String(repeating: "错", count: 4_000)
    let excerpt = try excerpt(of: line, marking: line)
    #expect(excerpt.text == String(repeating: "错", count: 24) + "…")
    #expect(excerpt.indent == 0 && excerpt.width == 48)
  }

  @Test("A line of combining marks, which take no column, is cut too")
  func cutsMarks() throws {
    let line = "a" + String(repeating: "\u{301}", count: 100_000) + "b"
    #expect(try excerpt(of: line, marking: "b").text.unicodeScalars.count < 500)
    #expect(try excerpt(of: line, marking: line).text.unicodeScalars.count < 500)
  }

  @Test("Bytes that are no UTF-8 show as replacement characters")
  func showsBrokenBytes() throws {
    let file = SourceFile(path: "a.md", bytes: [0x61, 0xFF, 0x62])
    let excerpt = try #require(
      Diagnostic(.encoding, in: file, at: 1..<2, Message(name: "wrong")).excerpt)
    #expect(excerpt.text == "a\u{FFFD}b" && excerpt.indent == 1 && excerpt.width == 1)
  }
}
