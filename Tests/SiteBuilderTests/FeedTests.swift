import Testing

/// The Atom feeds.
struct FeedTests {
  private let entry = "//*[local-name()='entry']"

  private func entries(_ name: String, _ files: [String: [UInt8]], _ path: String) throws
    -> [String]
  {
    try values("\(entry)/*[local-name()='\(name)']", in: files, path)
  }

  @Test("A feed has news, plans, weeks, events and papers, the newest first")
  func listsNewestFirst() async throws {
    let files = try await Fixture.office.value
    #expect(
      try entries("title", files, "zh/feed.xml") == [
        "2024年示例县知识产权白皮书（虚构）", "宣传周闭幕（虚构）", "2024年示例县知识产权宣传周（虚构）",
        "闭幕（虚构）", "全天开放日（虚构）", "启动仪式（虚构）", "进校园讲座（虚构）",
        "关于印发《2024年示例县知识产权工作要点》的通知（虚构）", "2024年工作要点印发（虚构）",
        "关于印发《2023年示例县知识产权工作要点》的通知（虚构）",
      ])
    #expect(try entries("updated", files, "zh/feed.xml").first == "2025-01-31T12:00:00Z")
    #expect(
      try values("/*/*[local-name()='updated']", in: files, "zh/feed.xml") == [
        "2025-01-31T12:00:00Z"
      ])
  }

  @Test("An entry that is not translated says which language it is in")
  func namesLanguages() async throws {
    let files = try await Fixture.office.value
    let languages = try values("\(entry)/@*[local-name()='lang']", in: files, "en/feed.xml")
    let titles = try entries("title", files, "en/feed.xml")
    #expect(titles.count == 10)
    for (title, language) in zip(titles, languages) {
      #expect(language == (title.utf8.allSatisfy { $0 < 0x80 } ? "en" : "zh-CN"), "\(title)")
    }
    #expect(languages.filter { $0 == "zh-CN" }.count == 3)
  }

  @Test("Addresses are absolute, and identifiers differ and stay when the site moves")
  func hasStableIdentifiers() async throws {
    let workspace = try Workspace()
    let files = try await workspace.files()
    let links = try values("\(entry)/*[local-name()='link']/@href", in: files, "zh/feed.xml")
    #expect(links.allSatisfy { $0.hasPrefix("https://www.example.org/office/zh/") })
    let ids = try values("//*[local-name()='id']", in: files, "zh/feed.xml")
    #expect(Set(ids).count == 11)
    let form = /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}/
    for id in ids { #expect(id.wholeMatch(of: form) != nil) }
    try workspace.edit(
      "Content/site.yml", "https://www.example.org/office/", "https://example.com/")
    #expect(try await values("//*[local-name()='id']", in: workspace.files(), "zh/feed.xml") == ids)
  }

  @Test("A feed carries the whole text, without markup")
  func hasText() async throws {
    let files = try await Fixture.office.value
    let texts = try entries("content", files, "zh/feed.xml")
    #expect(texts.contains("工作要点印发。") || texts.contains("工作要点印发。\n"))
  }
}
