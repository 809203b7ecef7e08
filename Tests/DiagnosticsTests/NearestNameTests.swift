import Diagnostics
import Testing

/// What a message suggests with “did you mean”.
struct NearestNameTests {
  private let keys = ["title", "summary", "published", "chapters", "chapter", "number"]
  private let units = ["市知识产权局", "市财政局", "市市场监督管理局", "知识产权公共服务中心"]

  @Test(
    "A slip of the pen finds the key that was meant",
    arguments: [
      ("titel", "title"), ("Title", "title"), ("summery", "summary"), ("publshed", "published"),
      ("chpater", "chapter"), ("chapterss", "chapters"), ("numbr", "number"),
      ("publish", "published"),
    ])
  func findsKey(name: String, key: String) {
    #expect(nearestName(to: name, among: keys) == key)
  }

  @Test(
    "A Chinese name is found by its characters, and by a part of it",
    arguments: [
      ("市知识产权居", "市知识产权局"), ("知识产权局", "市知识产权局"), ("市财正局", "市财政局"),
      ("市场监督管理", "市市场监督管理局"), ("公共服务中心", "知识产权公共服务中心"), ("财政", "市财政局"),
    ])
  func findsChineseName(name: String, unit: String) {
    #expect(nearestName(to: name, among: units) == unit)
  }

  @Test("What is like nothing finds nothing", arguments: ["", "xyz", "局", "quux"])
  func findsNothing(name: String) {
    #expect(nearestName(to: name, among: keys + units) == nil)
  }

  @Test("Of two names equally near the first in order is taken, whatever order they come in")
  func isStable() {
    #expect(nearestName(to: "ac", among: ["ad", "ab"]) == "ab")
    #expect(nearestName(to: "ac", among: ["ab", "ad"]) == "ab")
  }

  @Test("A name without end finds nothing")
  func isBounded() {
    let name = String(repeating: "知识", count: 50_000)
    #expect(nearestName(to: name, among: (0..<1_000).map { "Content/plans/\($0)" }) == nil)
  }
}
