import Diagnostics
import Testing

/// Lines and columns as editors count them.
struct PlaceTests {
  private let file = SourceFile(path: "a.md", bytes: Array("ab\n知识x\n\n😀e\u{301}z".utf8))

  @Test(
    "A byte is found in its line, and the column counts characters, not bytes",
    arguments: [
      (0, 1, 1), (2, 1, 3), (3, 2, 1), (6, 2, 2), (9, 2, 3), (10, 2, 4), (11, 3, 1), (12, 4, 1),
      (16, 4, 2), (17, 4, 3), (19, 4, 4), (20, 4, 5),
    ])
  func findsPlace(offset: Int, line: Int, column: Int) {
    #expect(file.place(at: offset) == SourcePlace(line: line, column: column))
  }

  @Test("An offset outside the file is the file's start or end")
  func clampsOffsets() {
    #expect(file.place(at: -1) == SourcePlace(line: 1, column: 1))
    #expect(file.place(at: 1_000) == file.place(at: 20))
    #expect(file.line(around: 1_000) == 12..<20)
    #expect(file.line(around: 11) == 11..<11)
  }

  @Test("Places are ordered as they are read")
  func ordersPlaces() {
    let places = [(2, 1), (1, 9), (1, 10)].map { SourcePlace(line: $0.0, column: $0.1) }
    #expect(places.sorted().map(\.column) == [9, 10, 1])
  }

  @Test("Diagnostics are ordered by file, place and text; those of a whole file come first")
  func ordersDiagnostics() {
    let a = SourceFile(path: "a.md", bytes: Array("1\n2\n".utf8))
    let diagnostics = [
      Diagnostic(.yaml, path: "b.md", Message(name: "b")),
      Diagnostic(.yaml, in: a, at: 2..<3, Message(name: "later")),
      Diagnostic(.yaml, in: a, at: 0..<1, Message(name: "second")),
      Diagnostic(.yaml, in: a, at: 0..<1, Message(name: "first")),
      Diagnostic(.yaml, path: "a.md", Message(name: "whole")),
      Diagnostic(.yaml, path: "B.md", Message(name: "B")),
    ]
    #expect(
      diagnostics.sorted().map(\.message.en) == ["B", "whole", "first", "second", "later", "b"])
  }
}
