import Diagnostics
import Export
import Foundation
import SiteBuilder
import SiteModel
import Templates

/// Makes the pictures for sharing, and no picture twice.
struct PictureMaker {
  private let publication: Publication
  private let cache: PictureCache
  private let console: Console

  /// How many pictures are in the making at a time.
  private static let width = 2

  /// A maker of pictures of `publication`, which keeps them in the project's folder `root`.
  init(_ publication: Publication, root: String, console: Console) {
    self.publication = publication
    cache = PictureCache(in: "\(root)/.build/share-pictures")
    self.console = console
  }

  /// What became of a picture: its bytes, and what they were made from.
  private struct Outcome {
    let route: Route
    let origin: Fingerprint
    let bytes: [UInt8]
  }

  /// All pictures of the site, by where the site has them; none where this machine cannot make
  /// them, which is said in one line.
  func pictures() async throws -> [Route: [UInt8]] {
    guard
      let outcomes = try await outcomes(
        of: publication.sharePictures,
        orSay: Message(zh: "页面没有分享用的图片", en: "pages have no pictures for sharing"))
    else { return [:] }
    if publication.isWhole { cache.removeAll(butThoseFrom: outcomes.map(\.origin)) }
    return Dictionary(outcomes.map { ($0.route, $0.bytes) }) { first, _ in first }
  }

  /// The pictures for the cover of an article on WeChat; none where this machine cannot make them,
  /// which is said in one line.
  func covers(of subject: Subject, in language: Language) async throws -> [WeChatFolder.File] {
    let covers: [(shape: SharePicture.Shape, name: String)] = [
      (.cover, "cover.png"), (.square, "cover-square.png"),
    ]
    let pictures = covers.map { SharePicture(of: subject, in: language, $0.shape) }
    let outcomes =
      try await outcomes(of: pictures, orSay: Message(zh: "文章没有封面", en: "the article has no cover"))
      ?? []
    return covers.compactMap { cover in
      let route = SharePicture(of: subject, in: language, cover.shape).route
      return outcomes.first { $0.route == route }.map { .init(name: cover.name, bytes: $0.bytes) }
    }
  }

  /// What became of `pictures`, in no order; `nil` where this machine cannot make them, and then
  /// `loss` is said with the reason.
  private func outcomes(
    of pictures: [SharePicture], orSay loss: Message
  ) async throws -> [Outcome]? {
    do {
      let rasterizer = try await Rasterizer.find(
        searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "")
      return try await outcomes(of: pictures, rasterizer)
    } catch let error as Rasterizer.Missing {
      say(loss, because: error)
    } catch let error as ProgramFailure {
      say(loss, because: error)
    }
    return nil
  }

  private func say(_ loss: Message, because error: any ExplainedError) {
    console.complain(
      Message(
        zh: "\(loss.zh)：\(error.message.zh)", en: "\(loss.en): \(error.message.en)"))
  }

  private func outcomes(
    of pictures: [SharePicture], _ rasterizer: Rasterizer
  ) async throws -> [Outcome] {
    let progress = console.progressBar(Message(zh: "画图", en: "Drawing"))
    return try await withThrowingTaskGroup(of: Outcome.self) { group in
      var outcomes: [Outcome] = []
      for (index, picture) in pictures.enumerated() {
        if index >= Self.width, let outcome = try await group.next() {
          outcomes.append(outcome)
          progress(outcomes.count, pictures.count)
        }
        group.addTask { try await outcome(of: picture, rasterizer) }
      }
      for try await outcome in group { outcomes.append(outcome) }
      progress(outcomes.count, pictures.count)
      return outcomes
    }
  }

  private func outcome(of picture: SharePicture, _ rasterizer: Rasterizer) async throws -> Outcome {
    let drawing = SiteLook().drawing(of: picture, publication)
    let origin = Fingerprint(of: drawing + Array(rasterizer.version.utf8))
    if let bytes = cache.picture(madeFrom: origin) {
      return Outcome(route: picture.route, origin: origin, bytes: bytes)
    }
    console.note(
      Message(zh: "画图 \(picture.route.path)", en: "drawing \(picture.route.path)"))
    let bytes = try await rasterizer.png(of: drawing)
    cache.keep(bytes, madeFrom: origin)
    return Outcome(route: picture.route, origin: origin, bytes: bytes)
  }
}
