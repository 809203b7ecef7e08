import ContentLoading
import Foundation
import SiteModel
import Templates
import Testing

/// The invented office's pictures for sharing as the rasteriser gets them.
@Suite("Drawings of pictures for sharing")
struct PictureTests {
  private func publication() async throws -> Publication {
    let office = URL(filePath: #filePath).appending(path: "../../Fixtures/Office")
    let outcome = await ContentLoader.load(root: office.standardizedFileURL.path)
    return try #require(outcome.publication)
  }

  /// The lines of the title, which alone are bold.
  private func titleLines(of picture: SharePicture, _ publication: Publication) -> [String] {
    let drawing = String(decoding: SiteLook().drawing(of: picture, publication), as: UTF8.self)
    return drawing.matches(of: /<text [^>]*font-weight="600"[^>]*>([^<]*)<\/text>/)
      .map { String($0.1) }
  }

  @Test(
    "titles are whole, and their lines begin and end well", arguments: SharePicture.Shape.allCases)
  func lines(shape: SharePicture.Shape) async throws {
    let publication = try await publication()
    let pictures = publication.sharePictures.map {
      SharePicture(of: $0.subject, in: $0.language, shape)
    }
    for picture in pictures {
      let lines = titleLines(of: picture, publication)
      #expect((1...5).contains(lines.count), "\(picture.route.path)")
      for (line, next) in zip(lines, lines.dropFirst()) {
        #expect(!"《“（〔【".contains(line.suffix(1)), "\(line)")
        #expect(!"、，。：；！？》”）〕】%".contains(next.prefix(1)), "\(next)")
        #expect(!(line.last?.isNumber ?? false && next.first?.isNumber ?? false), "\(line)|\(next)")
      }
      if let article = picture.subject.article, lines.last?.hasSuffix("…") == false {
        let title = article.writing.rendition(in: picture.language).value.title
        let read = lines.joined(separator: " ").filter { $0 != " " }
        #expect(read.contains(title.replacing("&", with: "&amp;").filter { $0 != " " }))
      }
    }
  }

  @Test(
    "no title breaks within a term that fits", arguments: SharePicture.Shape.allCases)
  func terms(shape: SharePicture.Shape) async throws {
    let publication = try await publication()
    for subject in publication.subjects {
      let lines = titleLines(of: SharePicture(of: subject, in: .zh, shape), publication)
      for (line, next) in zip(lines, lines.dropFirst()) {
        for cut in ["知|识产权", "知识|产权", "知识产|权", "宣|传周", "宣传|周"] {
          let parts = cut.split(separator: "|")
          #expect(!(line.hasSuffix(parts[0]) && next.hasPrefix(parts[1])), "\(line)|\(next)")
        }
      }
    }
  }

  @Test("a picture of an event names its week", arguments: SharePicture.Shape.allCases)
  func place(shape: SharePicture.Shape) async throws {
    let publication = try await publication()
    let event = try #require(publication.events.first { $0.week.id == "2025" })
    let picture = SharePicture(of: .event(event), in: .en, shape)
    let drawing = String(decoding: SiteLook().drawing(of: picture, publication), as: UTF8.self)
    #expect(drawing.contains("Intellectual Property Week of"))
    #expect(!drawing.contains("Publicity weeks"))
  }

  @Test("a page with a text has two pictures, any other one, and the error page none")
  func shapes() async throws {
    let publication = try await publication()
    let routes = publication.sharePictures.map(\.route.path)
    #expect(Set(routes).count == routes.count)
    #expect(!routes.contains { $0.contains("404") })
    #expect(routes.contains("zh/units/share-wide.png"))
    #expect(!routes.contains("zh/units/share-square.png"))
    let plan = try #require(publication.plans.first)
    #expect(routes.contains("zh/plans/\(plan.id)/share-wide.png"))
    #expect(routes.contains("zh/plans/\(plan.id)/share-square.png"))
  }

  @Test("a page without a translation has the picture of the source text")
  func untranslated() async throws {
    let publication = try await publication()
    let subject = try #require(
      publication.subjects.first { subject in
        subject.article.map { $0.writing[.en] == nil } ?? false
      })
    let made = Dictionary(
      uniqueKeysWithValues: publication.sharePictures.map { ($0.route, [UInt8]()) })
    let page = publication.page(about: subject, in: .en)
    let picture = publication.with(pictureFiles: made).picture(of: page, .wide)
    #expect(picture?.language == .zh)
    #expect(publication.picture(of: page, .wide) == nil)
  }
}
