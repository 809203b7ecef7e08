import Export
import Testing

@Suite("QR codes")
struct QRCodeTests {
  @Test("a code is as small as its text lets it be: the capacities of ISO/IEC 18004, level Q")
  func sides() throws {
    for (bytes, side) in [(1, 21), (11, 21), (12, 25), (20, 25), (21, 29), (1663, 177)] {
      #expect(try QRCode(String(repeating: "a", count: bytes)).side == side)
    }
  }

  @Test("three corners have finder patterns, and the lines between them alternate")
  func patterns() throws {
    let code = try QRCode("https://www.example.org/office/zh/weeks/2024/")
    #expect(code.modules.count == code.side * code.side)
    func isDark(_ row: Int, _ column: Int) -> Bool { code.modules[row * code.side + column] }
    let far = code.side - 7
    for (top, left) in [(0, 0), (0, far), (far, 0)] {
      let rows = (0..<7).map { row in
        (0..<7).map { isDark(top + row, left + $0) ? "#" : "." }.joined()
      }
      #expect(
        rows == ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"])
    }
    for index in 8..<(code.side - 8) {
      #expect(isDark(6, index) == index.isMultiple(of: 2))
      #expect(isDark(index, 6) == index.isMultiple(of: 2))
    }
  }

  @Test(
    "a text that is too long is refused, with its length in bytes",
    arguments: [
      (String(repeating: "a", count: 1664), 1664), (String(repeating: "周", count: 600), 1800),
    ])
  func tooLong(text: String, bytes: Int) throws {
    let error = #expect(throws: QRCode.TooLong.self) { try QRCode(text) }
    #expect(try #require(error).bytes == bytes)
  }

  @Test("the picture has every dark module, and four light ones around them")
  func picture() throws {
    let code = try QRCode("A")
    let text = String(decoding: code.svg, as: UTF8.self)
    #expect(text.contains(#"viewBox="0 0 29 29""#))
    var dark: Set<Int> = []
    for run in text.matches(of: /M(\d+) (\d+)h(\d+)v1h-\d+z/) {
      let (column, row, length) = (Int(run.1)! - 4, Int(run.2)! - 4, Int(run.3)!)
      for offset in 0..<length { dark.insert(row * code.side + column + offset) }
    }
    #expect(dark == Set(code.modules.indices.filter { code.modules[$0] }))
  }
}
