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

  @Test(
    "An abbreviation of a Chinese name means that name",
    arguments: [
      ("漯河市市监局", "漯河市市场监督管理局"), ("市监局", "漯河市市场监督管理局"), ("市场监管局", "漯河市市场监督管理局"),
      ("知识产权服务中心", "知识产权公共服务中心"), ("市人社局", "市人力资源和社会保障局"),
      ("漯河市人力资源社会保障局", "市人力资源和社会保障局"), ("市知识权产局", "市知识产权局"), ("市识产权局", "市知识产权局"),
    ])
  func findsAbbreviation(name: String, unit: String) {
    let units = ["漯河市市场监督管理局", "市人力资源和社会保障局", "市知识产权局", "市财政局", "知识产权公共服务中心"]
    #expect(nearestName(to: name, among: units) == unit)
  }

  @Test("An abbreviation needs three characters, and two thirds of its own in the name")
  func needsLikeness() {
    #expect(nearestName(to: "市监", among: ["市场监督管理局"]) == nil)
    #expect(nearestName(to: "市公安局", among: ["市人力资源和社会保障局"]) == nil)
    #expect(nearestName(to: "ttl", among: ["the title of a page"]) == nil)
  }

  @Test(
    "Full-width forms are the same characters",
    arguments: [
      ("２０２２/７", "2022/7"), ("２０２２／０７", "2022/7"), ("ＡＢＣ", "abc"), ("ip－office", "ip-office"),
    ])
  func readsFullWidth(name: String, id: String) {
    #expect(nearestName(to: name, among: ["2022/7", "2022/26", "abc", "ip-office"]) == id)
  }

  @Test("Where a code is asked for, the name of the thing finds its code")
  func findsCode() throws {
    let things = [
      (code: "market-regulation", names: ["市市场监督管理局", "Market Regulation Bureau"]),
      (code: "ip-office", names: ["市知识产权局", "IP Office"]),
    ]
    for (name, code, match) in [
      ("市监局", "market-regulation", "市市场监督管理局"), ("市知识产权局", "ip-office", "市知识产权局"),
      ("IP Offce", "ip-office", "IP Office"), ("ip-ofice", "ip-office", nil),
    ] as [(String, String, String?)] {
      let near = try #require(nearestCode(to: name, among: things))
      #expect(near.code == code && near.name == match)
    }
    #expect(nearestCode(to: "quux", among: things) == nil)
  }

  @Test("What is like nothing finds nothing", arguments: ["", "xyz", "局", "quux"])
  func findsNothing(name: String) {
    #expect(nearestName(to: name, among: keys + units) == nil)
  }

  @Test(
    "Another number is another thing, however it is written",
    arguments: [("07.zh.md", "01.zh.md"), ("2022/27", "2022/17"), ("２０２２/27", "2022/26")])
  func keepsNumbers(name: String, other: String) {
    #expect(nearestName(to: name, among: [other]) == nil)
    #expect(nearestName(to: name, among: [other, name]) == name)
    #expect(nearestName(to: "2022/07", among: ["2022/7"]) == "2022/7")
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
