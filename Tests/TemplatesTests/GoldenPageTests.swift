import ContentLoading
import Foundation
import SiteBuilder
import Templates
import Testing

/// A few whole pages of the invented office, as they stood when somebody last looked at them.
///
/// After a change that is meant, `RECORD=1 swift test --filter GoldenPageTests` writes them anew;
/// the difference is then read in the diff.
@Suite("Golden pages")
struct GoldenPageTests {
  private static let tests = URL(filePath: #filePath).appending(path: "../..").standardizedFileURL

  @Test(
    "a page is what somebody looked at",
    arguments: [
      "zh/plans/2023/01", "en/plans/2023/01", "en/plans/2023/05", "zh/units/matrix",
      "zh/papers/2024/protection", "en/papers/2024/protection", "zh/weeks/2025", "en/weeks/2025",
      "zh/weeks/2025/2025-04-22", "en/weeks/2025/school-contest",
    ])
  func page(at path: String) async throws {
    let outcome = await ContentLoader.load(
      root: Self.tests.appending(path: "Fixtures/Office").path)
    let publication = try #require(outcome.publication)
    let site = SiteBuilder(publication, templates: SiteLook()).onDemand()
    let bytes = try #require(site.bytes(of: "\(path)/index.html"), "there is no such page")
    let page = body(of: String(decoding: bytes, as: UTF8.self))

    let name = path.replacing("/", with: "-") + ".html"
    let golden = Self.tests.appending(path: "Golden/\(name)")
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try page.write(to: golden, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: golden, encoding: .utf8)
    #expect(page == expected, "differs from Tests/Golden/\(name)")
  }

  /// The body, since the head names assets by their fingerprints.
  private func body(of page: String) -> String {
    let start = page.range(of: "<body")?.lowerBound ?? page.startIndex
    let end = page.range(of: "</html>")?.lowerBound ?? page.endIndex
    return String(page[start..<end])
  }
}
