import Testing

/// `sitemap.xml` and `robots.txt`.
struct SitemapTests {
  private static let base = "https://www.example.org/office/"
  private let url = "//*[local-name()='url']"

  private func locations(_ files: [String: [UInt8]]) throws -> [String] {
    try values("\(url)/*[local-name()='loc']", in: files, "sitemap.xml").map {
      String($0.dropFirst(Self.base.count))
    }
  }

  @Test("It has every page that is in its own language once, and no other")
  func listsPages() async throws {
    let files = try await Fixture.office.value
    let found = try locations(files)
    #expect(Set(found).count == found.count)
    let pages = files.keys.filter { $0.hasSuffix("/index.html") }.map { String($0.dropLast(10)) }
    let untranslated = [
      "en/plans/2024/", "en/plans/2024/01/", "en/plans/2024/02/", "en/plans/2024/03/",
      "en/plans/2023/05/", "en/plans/2023/06/", "en/weeks/2024/school-lectures/",
      "en/weeks/2025/evening-film/", "en/weeks/2025/school-lectures/",
      "en/weeks/2025/volunteer-training/", "en/weeks/2025/online-shops/",
      "en/weeks/2025/senior-class/", "en/weeks/2025/mediation/", "en/weeks/2025/talent-salon/",
      "en/papers/2024/services/", "en/news/2025-04-26-night-market/",
      "en/news/2024-04-26-week-closed/",
    ]
    let forTheOffice = ["zh/translations/", "en/translations/"]
    #expect(Set(found) == Set(pages).subtracting(untranslated + forTheOffice))
    #expect(found.first == "zh/")
  }

  @Test("A page and its translation name each other and themselves")
  func namesAlternates() async throws {
    let files = try await Fixture.office.value
    func alternates(_ path: String) throws -> [String] {
      let entry = "\(url)[*[local-name()='loc']='\(Self.base)\(path)']/*[local-name()='link']"
      return try zip(
        values("\(entry)/@hreflang", in: files, "sitemap.xml"),
        values("\(entry)/@href", in: files, "sitemap.xml")
      ).map { "\($0) \($1.dropFirst(Self.base.count))" }
    }
    let both = ["zh-CN zh/plans/2023/01/", "en en/plans/2023/01/"]
    #expect(try alternates("zh/plans/2023/01/") == both)
    #expect(try alternates("en/plans/2023/01/") == both)
    #expect(try alternates("zh/plans/2024/") == ["zh-CN zh/plans/2024/"])
  }

  @Test("The day of a page is that of its last change, else of its publication")
  func datesPages() async throws {
    let files = try await Fixture.office.value
    func day(_ path: String) throws -> [String] {
      try values(
        "\(url)[*[local-name()='loc']='\(Self.base)\(path)']/*[local-name()='lastmod']", in: files,
        "sitemap.xml")
    }
    #expect(try day("zh/plans/2024/") == ["2024-03-05"])
    #expect(try day("zh/plans/2024/01/") == ["2024-03-01"])
    #expect(try day("zh/news/2024-03-01-plan-issued/") == ["2024-03-01"])
    #expect(try day("zh/units/") == [])
  }

  @Test("robots.txt leads to it")
  func namesSitemap() async throws {
    let files = try await Fixture.office.value
    #expect(
      try text(files, "robots.txt")
        == "User-agent: *\nAllow: /\nSitemap: https://www.example.org/office/sitemap.xml\n")
  }

  @Test("A draft is in no file of the site, neither its text nor its address")
  func hidesDrafts() async throws {
    for (path, bytes) in try await Fixture.office.value {
      let page = String(decoding: bytes, as: UTF8.self)
      #expect(
        !page.contains("草稿暗号") && !page.contains("未公布的") && !page.contains("unpublished"), "\(path)"
      )
      #expect(!path.contains("unpublished") && !path.contains("2024/04"))
    }
  }
}
