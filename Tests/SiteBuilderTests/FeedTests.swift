import Testing

/// What feeds have entries about, and how they are named; the acceptance tests read the files as
/// other programs do.
struct FeedTests {
  private static let entry = "//*[local-name()='entry']"

  /// What the entries of a feed say in an element, or the attribute of one.
  private func entries(_ path: String, in files: [String: [UInt8]], _ feed: String) throws
    -> [String]
  {
    try values("\(Self.entry)/\(path)", in: files, feed)
  }

  /// The addresses of the entries' pages from the site's root.
  private func pages(in files: [String: [UInt8]], _ feed: String) throws -> [String] {
    try entries("*[local-name()='link']/@href", in: files, feed).map {
      String($0.trimmingPrefix("https://www.example.org/office/"))
    }
  }

  @Test(
    "A feed follows what its page is about",
    arguments: [
      (
        "zh/feed.xml",
        [
          "zh/news/2025-04-20-week-opened/", "zh/weeks/2025/", "zh/weeks/2025/opening/",
          "zh/papers/2024/",
        ], ["zh/plans/2023/01/", "zh/papers/2024/protection/"]
      ),
      ("zh/news/feed.xml", ["zh/news/2024-03-01-plan-issued/"], ["zh/weeks/2024/"]),
      ("en/weeks/feed.xml", ["en/weeks/2024/", "en/weeks/2024/closing/"], ["en/papers/2024/"]),
      ("en/weeks/2024/feed.xml", ["en/weeks/2024/", "en/weeks/2024/closing/"], []),
      (
        "en/papers/feed.xml", ["en/papers/2024/", "en/papers/2024/protection/"], ["en/plans/2023/"]
      ),
      (
        "zh/units/education-bureau/feed.xml",
        ["zh/plans/2023/06/", "zh/weeks/2024/", "zh/weeks/2024/school-lectures/"],
        ["zh/weeks/2024/opening/"]
      ),
    ])
  func followsItsPage(feed: String, present: [String], absent: [String]) async throws {
    let pages = try pages(in: await Fixture.office.value, feed)
    #expect(Set(pages).isSuperset(of: present))
    #expect(Set(pages).isDisjoint(with: absent))
  }

  @Test("A unit that nothing names has neither feed nor calendar")
  func leavesOutEmptyFeeds() async throws {
    let workspace = try Workspace()
    let units = try workspace.read("Content/units.yml")
    try workspace.write(
      units + "  - { id: unnamed, kind: body, name: { zh: 未提及的单位 } }\n", to: "Content/units.yml")
    let files = try await workspace.files()
    #expect(files["zh/units/unnamed/index.html"] != nil)
    for name in ["feed.xml", "feed.json", "events.ics"] {
      #expect(files["zh/units/unnamed/\(name)"] == nil)
    }
  }

  @Test("What was changed last comes first, also by a change that was announced")
  func listsNewestFirst() async throws {
    let workspace = try Workspace()
    try workspace.edit(
      "Content/weeks/2024/closing.zh.md", "place:",
      "changes:\n  - date: 2024-04-24\n    note: 改期（虚构）\nplace:")
    try workspace.remove("Content/weeks/2024/closing.en.md")
    let files = try await workspace.files()
    #expect(try pages(in: files, "zh/weeks/2024/feed.xml").first == "zh/weeks/2024/closing/")
    let updated = try entries("*[local-name()='updated']", in: files, "zh/weeks/2024/feed.xml")
    #expect(updated.first == "2024-04-24T12:00:00Z")
    #expect(Set(updated.dropFirst()) == ["2024-04-01T01:00:00Z"])
  }

  @Test("A time at which the site published something is told in UTC")
  func tellsTime() async throws {
    let workspace = try Workspace()
    try workspace.edit("Content/weeks/2024/week.zh.md", "2024-04-01 09:00", "2024-04-01 07:30")
    let files = try await workspace.files()
    for element in ["published", "updated"] {
      let times = try entries("*[local-name()='\(element)']", in: files, "zh/weeks/2024/feed.xml")
      #expect(Set(times).contains("2024-03-31T23:30:00Z"))
    }
  }

  @Test("A feed has no more than the fifty latest entries")
  func isBounded() async throws {
    let workspace = try Workspace()
    for number in 10..<70 {
      let date = "2030-01-\(number % 28 + 1 < 10 ? "0" : "")\(number % 28 + 1)"
      try workspace.write(
        "---\ntitle: 第\(number)条（虚构）\ndate: \(date)\n---\n\n正文。\n",
        to: "Content/news/\(date)-item-\(number).zh.md")
    }
    let files = try await workspace.files()
    let pages = try pages(in: files, "zh/news/feed.xml")
    #expect(pages.count == 50)
    #expect(pages.allSatisfy { $0.hasPrefix("zh/news/2030-01-") })
  }

  @Test("An entry that is not translated says which language it is in")
  func namesLanguages() async throws {
    let files = try await Fixture.office.value
    let languages = try entries("@*[local-name()='lang']", in: files, "en/weeks/2024/feed.xml")
    let titles = try entries("*[local-name()='title']", in: files, "en/weeks/2024/feed.xml")
    for (title, language) in zip(titles, languages) {
      #expect(language == (title.utf8.allSatisfy { $0 < 0x80 } ? "en" : "zh-CN"), "\(title)")
    }
    #expect(Set(languages) == ["en", "zh-CN"])
  }

  // MARK: Names

  @Test("A feed, an entry and an event keep the names under which programs know them")
  func keepsIdentifiers() async throws {
    let named = try await values("//*[local-name()='id']", in: Fixture.office.value, "zh/feed.xml")
    #expect(named.first == "urn:uuid:1115da05-663b-8a93-8e50-996ff4c0b544")
    // Without an id of the site they are made from its name, as they always were.
    let workspace = try Workspace()
    try workspace.edit("Content/site.yml", "id: example-ip\n", "")
    let files = try await workspace.files()
    let ids = try values("//*[local-name()='id']", in: files, "zh/feed.xml")
    #expect(ids.first == "urn:uuid:b1a34639-657d-8c98-8ce8-62d9f7d3d4ab")
    #expect(ids.contains("urn:uuid:9110a7c2-12fb-819c-8990-29f8b8c6a8c3"))
    for language in ["zh", "en"] {
      #expect(
        try text(files, "\(language)/weeks/2024/week.ics").contains(
          "UID:02ab1ed4-ac28-8427-8fbe-8d1fcc0f7231\r\n"))
    }
  }

  @Test("Identifiers stay when the site's name is corrected, once it has an id")
  func keepsIdentifiersBesideAnID() async throws {
    let workspace = try Workspace()
    let ids = try values("//*[local-name()='id']", in: await workspace.files(), "zh/feed.xml")
    try workspace.edit("Content/site.yml", "zh: 示例县", "zh: 新示例县")
    #expect(try await values("//*[local-name()='id']", in: workspace.files(), "zh/feed.xml") == ids)
  }

  @Test("Identifiers differ, and stay when the site moves")
  func hasStableIdentifiers() async throws {
    let workspace = try Workspace()
    let ids = try values("//*[local-name()='id']", in: await workspace.files(), "zh/feed.xml")
    #expect(Set(ids).count == ids.count)
    let form = /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}/
    for id in ids { #expect(id.wholeMatch(of: form) != nil) }
    try workspace.edit(
      "Content/site.yml", "https://www.example.org/office/", "https://example.com/")
    #expect(try await values("//*[local-name()='id']", in: workspace.files(), "zh/feed.xml") == ids)
  }
}
