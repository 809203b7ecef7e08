import ContentLoading
import Export
import Foundation
import SiteModel
import Templates
import Testing

/// The invented office's week as the typesetter gets it.
@Suite("Sheets of a week")
struct SheetTests {
  private static let office = URL(filePath: #filePath).appending(path: "../../Fixtures/Office")
    .standardizedFileURL.path

  private func publication(at root: String = office) async throws -> Publication {
    try #require(await ContentLoader.load(root: root).publication)
  }

  private func text(_ manuscript: Manuscript?) throws -> String {
    String(decoding: try #require(manuscript).source.bytes, as: UTF8.self)
  }

  @Test("a week has a programme and a poster, a paper a PDF file and an e-book")
  func works() async throws {
    let publication = try await publication()
    func names(_ format: Download.Format) -> [String] {
      publication.works(as: format).map { $0.fileName(in: .zh, as: format) }
    }
    #expect(
      names(.pdf) == [
        "plan-2024-zh.pdf", "plan-2023-zh.pdf", "programme-2025-zh.pdf", "poster-2025-zh.pdf",
        "programme-2024-zh.pdf", "poster-2024-zh.pdf", "paper-2024-zh.pdf",
      ])
    #expect(names(.epub) == ["paper-2024-zh.epub"])
  }

  @Test("the documents of a week stand beside its page")
  func routes() async throws {
    let publication = try await publication()
    let week = try #require(publication.weeks.first { $0.id == "2024" })
    let poster = Download(of: .poster(week), in: .en, as: .pdf, bytes: [])
    #expect(poster.route.path == "en/weeks/2024/poster-2024-en.pdf")
    let found = publication.with(downloads: [poster]).downloads(of: .week(week), in: .en)
    #expect(found.map(\.fileName) == ["poster-2024-en.pdf"])
  }

  @Test("an event of several days stands once in either language, above the days")
  func severalDays() async throws {
    let publication = try await publication()
    let week = try #require(publication.weeks.first { $0.id == "2024" })
    let text = try text(SiteLook().printProgramme(of: week, in: .zh, publication))
    #expect(text.matches(of: /title: \[进校园讲座（虚构）\]/).count == 1)
    #expect(text.matches(of: /各示例学校/).count == 1)
    #expect(text.contains(#"time: [4月23日至4月25日],"#))
    #expect(text.contains("time: [09\\:00—11\\:30],"))
    #expect(!text.contains("no-events"))
  }

  @Test("either language lists the same events, each once", arguments: ["2024", "2025"])
  func sameInBothLanguages(id: String) async throws {
    let publication = try await publication()
    let week = try #require(publication.weeks.first { $0.id == id })
    for language in Language.allCases {
      let text = try text(SiteLook().printProgramme(of: week, in: language, publication))
      let running = text.split(separator: "days: ").first?.matches(of: /time: \[/).count
      #expect(text.matches(of: /time: \[/).count == publication.events(of: week).count)
      #expect(running == publication.events(of: week).filter(\.isOverSeveralDays).count)
    }
  }

  @Test("where nobody is named as organiser, the summary says what it is")
  func withoutOrganisers() async throws {
    let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL.path
    let publication = try await publication(at: root)
    let week = try #require(publication.weeks.first)
    let programme = try text(SiteLook().printProgramme(of: week, in: .zh, publication))
    #expect(programme.contains("不是漯河市的活动"))
    #expect(programme.contains("日期和主题是全国知识产权宣传周的"))
    let address = "https://www.example.gov.cn/"
    let published = await ContentLoader.load(root: root, options: .init(baseAddress: address))
    let whole = try #require(published.publication)
    let poster = try SiteLook().printPoster(of: try #require(whole.weeks.first), in: .zh, whole)
    #expect(try text(poster).contains("日期和主题是全国知识产权宣传周的"))
  }

  @Test("an event without a translation is marked as what it is")
  func untranslated() async throws {
    let publication = try await publication()
    let week = try #require(publication.weeks.first { $0.id == "2024" })
    let text = try text(SiteLook().printProgramme(of: week, in: .en, publication))
    #expect(text.contains("title: [#zh([进校园讲座（虚构）],)],"))
    #expect(text.contains("name: [Saturday\\, 20 April],"))
  }

  @Test("the poster has the code of the address in its language", arguments: Language.allCases)
  func poster(language: Language) async throws {
    let publication = try await publication()
    let week = try #require(publication.weeks.first { $0.id == "2024" })
    let poster = try #require(try SiteLook().printPoster(of: week, in: language, publication))
    let address = "https://www.example.org/office/\(language.rawValue)/weeks/2024/"
    #expect(try text(poster).contains(#"address: "\#(address)","#))
    #expect(poster.pictures.map(\.bytes) == [try QRCode(address).svg])
  }
}

extension Event {
  fileprivate var isOverSeveralDays: Bool {
    days.count > 2 || (days.count == 2 && (start.clock ?? "") <= (end?.clock ?? ""))
  }
}
