import Testing

@testable import Preview

/// An answer of the server, taken apart.
struct Answer {
  let status: Int
  /// The fields, by their name in lower case.
  let fields: [String: String]
  let body: [UInt8]

  var text: String { String(decoding: body, as: UTF8.self) }

  /// Takes the first answer off `bytes`; the one to a HEAD request has no body.
  init(takingFrom bytes: inout ArraySlice<UInt8>, isForHead: Bool = false) throws {
    let end = try #require(
      bytes.indices.first { bytes[$0...].starts(with: "\r\n\r\n".utf8) }, "no head in the answer")
    let lines = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\r\n")
    let words = try #require(lines.first).split(separator: " ")
    try #require(words.first == "HTTP/1.1")
    status = try #require(Int(words[1]))
    var fields: [String: String] = [:]
    for line in lines.dropFirst() {
      let colon = try #require(line.firstIndex(of: ":"))
      let name = line[..<colon].lowercased()
      #expect(fields[name] == nil, "\(name) is there twice")
      fields[name] = String(line[colon...].dropFirst(2))
    }
    self.fields = fields
    let length = isForHead ? 0 : try #require(fields["content-length"].flatMap { Int($0) })
    let rest = bytes[end...].dropFirst(4)
    try #require(rest.count >= length, "the answer is cut short")
    body = Array(rest.prefix(length))
    bytes = rest.dropFirst(length)
  }
}
