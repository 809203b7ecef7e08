import Markup
import Testing

@Suite("iCalendar")
struct ICalendarTests {
  /// The object that `write` writes.
  private func calendar(_ write: (inout ICalendar) -> Void) -> [UInt8] {
    var calendar = ICalendar()
    write(&calendar)
    return calendar.finish()
  }

  private func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  /// What folded lines say: without each line end that a space follows.
  private func unfolded(_ bytes: [UInt8]) -> [UInt8] {
    var unfolded: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.first {
      let isFold = rest.starts(with: Array("\r\n ".utf8))
      if !isFold { unfolded.append(byte) }
      rest = rest.dropFirst(isFold ? 3 : 1)
    }
    return unfolded
  }

  @Test("components stand inside each other, and lines end with CR LF")
  func components() {
    let bytes = calendar {
      $0.component("VCALENDAR") {
        $0.value("VERSION", "2.0")
        $0.component("VEVENT") { $0.value("DTSTART", "20220420", parameter: "VALUE=DATE") }
      }
    }
    #expect(
      string(bytes)
        == "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20220420\r\n"
        + "END:VEVENT\r\nEND:VCALENDAR\r\n")
  }

  @Test(
    "texts are escaped, and what no line may hold is replaced",
    arguments: [
      ("a;b,c\\d", #"a\;b\,c\\d"#), ("甲\n乙", #"甲\n乙"#), ("a\tb:c\"d", "a\tb:c\"d"),
      ("a\r\nb\u{0}\u{7F}", "a\u{FFFD}\\nb\u{FFFD}\u{FFFD}"),
      (";\u{301}", "\\;\u{301}"),
    ])
  func text(_ text: String, _ expected: String) {
    #expect(calendar { $0.text("SUMMARY", text) } == Array("SUMMARY:\(expected)\r\n".utf8))
  }

  @Test("neither an address nor a language can end its line")
  func injection() {
    let address = calendar { $0.value("URL", "https://example.org/\r\nEND:VCALENDAR") }
    #expect(lines(of: address).count == 2)
    let text = calendar { $0.text("SUMMARY", "甲", language: "zh-CN:\r\nEND;X=") }
    #expect(string(text) == "SUMMARY;LANGUAGE=zh-CNENDX:甲\r\n")
  }

  /// What follows inside a character of several scalars: a combining accent, and a joiner.
  private static let parts = ["\u{301}", "\u{200D}"].map { Array($0.utf8) }

  @Test(
    "lines are folded at 75 octets between characters, and unfold to what was written",
    arguments: ["a", "é", "甲", "𠮷", "👨‍👩‍👧‍👦", "e\u{301}", "a甲", ",", "\n"])
  func folding(_ character: String) {
    for count in 0..<160 {
      let text = String(repeating: character, count: count)
      let bytes = calendar { $0.text("SUMMARY", text) }
      let lines = lines(of: bytes)
      #expect(lines.last == [])
      for line in lines.dropLast() {
        #expect(line.last == UInt8(ascii: "\r") && line.count <= 76)
        #expect(String(validating: line, as: UTF8.self) != nil)
        #expect(!Self.parts.contains(where: line.dropFirst().starts))
      }
      let escaped = character == "," ? "\\," : character == "\n" ? "\\n" : character
      let expected = "SUMMARY:" + String(repeating: escaped, count: count) + "\r\n"
      #expect(unfolded(bytes) == Array(expected.utf8))
      let octets = "SUMMARY:".utf8.count + count * escaped.utf8.count
      #expect((lines.count > 2) == (octets > 75))
    }
  }

  @Test("a character too long for a line is broken between its scalars")
  func longCharacter() {
    let tower = "甲" + String(repeating: "\u{301}", count: 200)
    let bytes = calendar { $0.text("SUMMARY", tower) }
    for line in lines(of: bytes) {
      #expect(line.count <= 76 && String(validating: line, as: UTF8.self) != nil)
    }
    #expect(unfolded(bytes) == Array("SUMMARY:\(tower)\r\n".utf8))
  }
}
