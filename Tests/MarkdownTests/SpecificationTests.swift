import Foundation
import Markdown
import Testing

@Suite("CommonMark 0.30")
struct SpecificationTests {
  struct Example: Decodable, CustomTestStringConvertible {
    let example: Int
    let section: String
    let markdown: String
    let html: String

    var testDescription: String { "\(example) \(section)" }

    /// What we write for it: like the specification, but void elements do not close themselves.
    var expected: String {
      html.replacing(#/(<(?:br|hr|img)\b[^>]*?) \/>/#) { String($0.output.1) + ">" }
    }

    static let all: [Example] = {
      let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/CommonMark")
      do {
        let data = try Data(contentsOf: fixtures.appending(path: "commonmark-0.30.json"))
        return try JSONDecoder().decode([Example].self, from: data)
      } catch {
        Issue.record(error)
        return []
      }
    }()
  }

  @Test("all examples are there")
  func count() {
    #expect(Example.all.count == 652)
  }

  @Test("an example gives the HTML of the specification", arguments: Example.all)
  func rendering(_ example: Example) {
    let parsed = Parsed(example.markdown, as: .specification)
    #expect(parsed.html(.specification) == example.expected)
    #expect(parsed.diagnostics.isEmpty)
  }
}
