import Testing

@testable import Preview

struct HeadCheckTests {
  /// What is wrong with `text`, and after how many bytes.
  private func firstFault(in text: String) -> (fault: HeadCheck.Fault, length: Int)? {
    var check = HeadCheck()
    for (offset, byte) in text.utf8.enumerated() {
      do throws(HeadCheck.Fault) { try check.take(byte) } catch { return (error, offset + 1) }
    }
    return nil
  }

  private func request(target: Int = 1, fields: [String] = ["Host: localhost"]) -> String {
    let target = String(repeating: "a", count: target)
    return "GET \(target) HTTP/1.1\r\n" + fields.map { "\($0)\r\n" }.joined() + "\r\n"
  }

  @Test func admitsAnyNumberOfRequests() {
    let longest = request(
      target: 8000, fields: Array(repeating: "X: \(String(repeating: "y", count: 300))", count: 100)
    )
    #expect(firstFault(in: String(repeating: longest, count: 5)) == nil)
    #expect(firstFault(in: "\r\n\r\n" + longest + "\r\n" + longest) == nil)
  }

  @Test func limitsTheRequestLine() throws {
    let rest = "GET  HTTP/1.1\r\n".utf8.count
    #expect(firstFault(in: request(target: 8192 - rest)) == nil)
    let found = try #require(firstFault(in: request() + request(target: 8193 - rest)))
    #expect(found == (.requestLineTooLong, request().utf8.count + 8193))
  }

  @Test func limitsTheFields() throws {
    let fits = String(repeating: "y", count: 32_768 - "X: \r\n\r\n".utf8.count)
    #expect(firstFault(in: request(fields: ["X: \(fits)"])) == nil)
    #expect(firstFault(in: request(fields: ["X: \(fits)y"]))?.fault == .fieldsTooLong)
    #expect(firstFault(in: request(fields: ["X: \(fits)", "Y:"]))?.fault == .fieldsTooLong)
  }

  @Test func limitsTheNumberOfFields() {
    #expect(firstFault(in: request(fields: Array(repeating: "X: y", count: 100))) == nil)
    #expect(
      firstFault(in: request(fields: Array(repeating: "X: y", count: 101)))?.fault == .fieldsTooLong
    )
  }

  @Test(
    arguments: [
      ("GET / HTTP/1.1\r\n", nil), ("GET / HTTP/1.0\r\n", nil),
      ("GET / HTTP/9.9\r\n", .versionNotServed), ("PRI * HTTP/2.0\r\n", .versionNotServed),
      ("GET / HTTP/0.9\r\n", .versionNotServed), ("GET / HTTP/1.2\r\n", .versionNotServed),
      ("GET /\r\n", .malformed), ("GET / HTTP/1.1\n", .malformed), ("GET / HTTP/1\r\n", .malformed),
      ("GET / http/1.1\r\n", .malformed), ("GET / HTTP/1.1 \r\n", .malformed),
      ("GET / HTTP/1.10\r\n", .malformed), ("x\r\n", .malformed), ("x\n", .malformed),
    ] as [(String, HeadCheck.Fault?)])
  func wantsAVersion(line: String, expected: HeadCheck.Fault?) {
    #expect(firstFault(in: line)?.fault == expected)
  }
}
