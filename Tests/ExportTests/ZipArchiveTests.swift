import Diagnostics
import Testing

@testable import Export

@Suite("ZIP archives")
struct ZipArchiveTests {
  private func sample() -> ZipArchive {
    var archive = ZipArchive()
    archive.add("z", Array("stored".utf8), .stored)
    archive.add("a/b.txt", Array(repeating: UInt8(ascii: "x"), count: 9_000))
    archive.add("空.txt", [])
    return archive
  }

  @Test("the same entries give the same bytes")
  func reproducible() throws {
    #expect(try sample().encoded() == sample().encoded())
  }

  @Test("unzip finds the entries whole and in their order")
  func order() throws {
    let bytes = try sample().encoded()
    #expect(try unzip(["-Z1"], bytes) == "z\na/b.txt\n空.txt\n")
    #expect(try unzip(["-tq"], bytes).contains("No errors detected"))
    #expect(try unzip(["-p"], bytes, ["z"]) == "stored")
    #expect(try unzip(["-p"], bytes, ["a/b.txt"]) == String(repeating: "x", count: 9_000))
    #expect(bytes.count < 1_000)
  }

  @Test("every entry bears the same time, and a stored one nothing but its name")
  func header() throws {
    let header = try sample().encoded().prefix(37)
    let noonOfTheFirstDay: [UInt8] = [0x00, 0x60, 0x21, 0x00]
    #expect(Array(header[8..<10]) == [0, 0], "method")
    #expect(Array(header[10..<14]) == noonOfTheFirstDay)
    #expect(Array(header[26..<30]) == [1, 0, 0, 0], "lengths of name and extra field")
    #expect(Array(header[30...]) == Array("zstored".utf8))
  }

  @Test("two entries of one name are an error that says it")
  func twice() {
    var archive = sample()
    archive.add("z", [])
    let error = #expect(throws: ZipError.self) { try archive.encoded() }
    #expect(error?.message.en == "cannot pack the e-book: add z: File already exists")
  }
}
