import Foundation
import SiteBuilder
import SiteModel
import Testing

@Suite("Kept pictures")
struct PictureCacheTests {
  private let workspace: Workspace
  private let folder: String
  private let first = Fingerprint(of: Array("first drawing".utf8))
  private let second = Fingerprint(of: Array("second drawing".utf8))
  private let picture = Array("a picture".utf8)

  init() throws {
    workspace = try Workspace()
    folder = workspace.root + "/.build/pictures"
  }

  private var files: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0 != ".gitignore" }
    }
  }

  @Test("what was kept is there for the next build, and for what it was made from only")
  func kept() {
    #expect(PictureCache(in: folder).picture(madeFrom: first) == nil)
    PictureCache(in: folder).keep(picture, madeFrom: first)
    #expect(PictureCache(in: folder).picture(madeFrom: first) == picture)
    #expect(PictureCache(in: folder).picture(madeFrom: second) == nil)
  }

  @Test("a damaged file counts for nothing, and a new one takes its place")
  func damaged() throws {
    PictureCache(in: folder).keep(picture, madeFrom: first)
    let path = "\(folder)/\(try #require(try files.first))"
    try Data("half".utf8).write(to: URL(filePath: path))
    let cache = PictureCache(in: folder)
    #expect(cache.picture(madeFrom: first) == nil)
    cache.keep(picture, madeFrom: first)
    #expect(PictureCache(in: folder).picture(madeFrom: first) == picture)
    #expect(try files.count == 1)
  }

  @Test("what no page needs any more goes, and what another build has kept since stays")
  func unused() throws {
    PictureCache(in: folder).keep(picture, madeFrom: first)
    let cache = PictureCache(in: folder)
    PictureCache(in: folder).keep(picture, madeFrom: second)
    cache.removeAll(butThoseFrom: [])
    #expect(PictureCache(in: folder).picture(madeFrom: first) == nil)
    #expect(PictureCache(in: folder).picture(madeFrom: second) == picture)
  }

  @Test("git is told to leave the folder alone")
  func ignored() throws {
    PictureCache(in: folder).keep(picture, madeFrom: first)
    #expect(try String(contentsOfFile: folder + "/.gitignore", encoding: .utf8) == "*\n")
  }

  @Test("a folder that cannot be written keeps nothing and stops nobody")
  func unwritable() throws {
    try Data().write(to: URL(filePath: workspace.root + "/file"))
    let cache = PictureCache(in: workspace.root + "/file/pictures")
    cache.keep(picture, madeFrom: first)
    cache.removeAll(butThoseFrom: [first])
    #expect(cache.picture(madeFrom: first) == nil)
  }
}
