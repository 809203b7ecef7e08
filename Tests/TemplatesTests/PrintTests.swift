import ContentLoading
import Export
import Foundation
import SiteModel
import Templates
import Testing

/// The invented office's plans and white papers as the typesetter gets them.
@Suite("Manuscripts")
struct PrintTests {
  private static let fixtures = URL(filePath: #filePath).appending(path: "../../Fixtures")
    .standardizedFileURL

  private func publication(_ name: String = "Office") async throws -> Publication {
    let outcome = await ContentLoader.load(root: Self.fixtures.appending(path: name).path)
    return try #require(outcome.publication)
  }

  private func paper(in language: Language) async throws -> Manuscript {
    let publication = try await publication()
    let paper = try #require(publication.papers.first)
    let today = try #require(CivilDate(iso: "2025-02-01"))
    return SiteLook().print(of: paper, in: language, publication, today: today)
  }

  @Test("every name is given once, and every reference leads to one", arguments: Language.allCases)
  func names(language: Language) async throws {
    let text = try await paper(in: language).text
    let names = text.matches(of: /\n(?:id: |#anchor\(\n)"([^"]+)"|#note\("[^"]+", "([^"]+)"/)
      .map { String($0.1 ?? $0.2 ?? "") }
    #expect(names.count > 20)
    #expect(Set(names).count == names.count)
    for reference in text.matches(of: /#(?:xref\(|note-again\("[^"]+", )"([^"]+)"/) {
      #expect(names.contains(String(reference.1)))
    }
  }

  @Test("tables and figures have the numbers of the pages")
  func numbers() async throws {
    let text = try await paper(in: .zh).text
    let numbers = text.matches(of: /number: "(..)"/).map { String($0.1) }
    #expect(numbers.filter { $0.hasPrefix("表") } == (1...6).map { "表\($0)" })
    #expect(numbers.filter { $0.hasPrefix("图") } == (1...6).map { "图\($0)" })
    #expect(text.contains("[（一）虚构的数据]"))
  }

  @Test("charts and images come along under the names in the text")
  func pictures() async throws {
    let manuscript = try await paper(in: .en)
    #expect(manuscript.pictures.count == 6)
    for picture in manuscript.pictures {
      #expect(manuscript.text.contains("\"\(picture.fileName)\""))
    }
  }

  @Test("a part without a translation is marked as what it is, and says so")
  func untranslated() async throws {
    let text = try await paper(in: .en).text
    #expect(text.contains("This page has not been translated"))
    #expect(text.contains(#/#zh\(\[\n#p\(\n\[虚构的服务情况/#))
  }

  @Test("a plan has the look of an official document as it was issued, and in no other language")
  func plans() async throws {
    let office = try await publication()
    let plan = try #require(office.plans.last)
    let issued = SiteLook().print(of: plan, in: .zh, office).text
    #expect(issued.contains("#show: notice.with(\nmark: \"示例县知识产权局文件\","))
    #expect(issued.contains("#clause("))
    let translated = SiteLook().print(of: plan, in: .en, office).text
    #expect(translated.contains("#show: paper.with(") && !translated.contains("notice.with"))
    #expect(translated.contains("Unofficial translation"))

    let borough = try await publication("EnglishOffice")
    let english = try #require(borough.plans.first)
    for language in Language.allCases {
      let text = SiteLook().print(of: english, in: language, borough).text
      #expect(!text.contains("notice.with") && !text.contains("Unofficial"))
    }
  }
}

extension Manuscript {
  fileprivate var text: String { String(decoding: source.bytes, as: UTF8.self) }
}
