import SiteModel
import Testing

/// Links between the pages of the site.
struct RouteTests {
  @Test(
    "An address is relative to the page that it stands on",
    arguments: [
      ("zh/", "zh/", "./"),
      ("zh/", "zh/plans/", "plans/"),
      ("zh/plans/", "zh/", "../"),
      ("zh/plans/", "zh/plans/2022/07/", "2022/07/"),
      ("zh/plans/2022/07/", "zh/plans/2022/08/", "../08/"),
      ("zh/plans/2022/07/", "zh/plans/2022/", "../"),
      ("zh/plans/2022/07/", "zh/units/ip-office/", "../../../units/ip-office/"),
      ("zh/plans/2022/07/", "en/plans/2022/07/", "../../../../en/plans/2022/07/"),
      (
        "zh/plans/2022/07/", "assets/site.0123456789abcdef.css",
        "../../../../assets/site.0123456789abcdef.css"
      ),
      ("zh/plans/2022/07/", "zh/feed.xml", "../../../feed.xml"),
      ("zh/plans/20/", "zh/plans/2022/", "../2022/"),
      ("zh/tasks/", "zh/tasks/index.json", "index.json"),
      ("", "zh/", "zh/"),
      ("", "", "./"),
      ("zh/", "", "../"),
      ("404.html", "zh/", "zh/"),
      ("404.html", "404.html", "404.html"),
      ("zh/404.html", "zh/", "./"),
      ("zh/404.html", "en/", "../en/"),
      ("zh/404.html", "", "../"),
    ])
  func isRelative(from: String, to: String, address: String) {
    #expect(Route(from).relativeAddress(of: Route(to)) == address)
  }

  @Test("A route that ends with a slash is the file index.html in that folder")
  func namesFile() {
    #expect(Route("").file == "index.html")
    #expect(Route("zh/plans/").file == "zh/plans/index.html")
    #expect(Route("404.html").file == "404.html")
  }

  @Test("Equal bytes of one name have one address, and other bytes another")
  func namesAssets() {
    let one = Asset(named: "site.css", bytes: Array("a".utf8)).route.path
    #expect(one.wholeMatch(of: /assets\/site\.[0-9a-f]{16}\.css/) != nil)
    #expect(Asset(named: "site.css", bytes: Array("a".utf8)).route.path == one)
    #expect(Asset(named: "site.css", bytes: Array("b".utf8)).route.path != one)
  }

  @Test("Two equal images in two folders are published once")
  func sharesEqualMedia() async throws {
    let workspace = try Workspace()
    try workspace.copy("Content/media/square.png", to: "Content/media/one/seal.png")
    try workspace.copy("Content/media/square.png", to: "Content/media/two/seal.png")
    try workspace.copy("Content/media/week-2025/pledge.png", to: "Content/media/three/seal.png")
    try await workspace.build()
    let seals = try workspace.tree("Site/assets").keys.filter { $0.hasPrefix("seal.") }
    #expect(seals.count == 2)
  }

  @Test("The page of a missing address links from the root of the host, wherever it is shown")
  func linksNotFoundPage() async throws {
    let publication = try await Workspace().publication()
    let page = publication.page(about: .notFound, in: .zh)
    #expect(publication.canonicalAddress(of: page) == "https://www.example.org/office/zh/404.html")
    let workspace = try Workspace()
    let html = try text(await workspace.files(), "404.html")
    #expect(html.contains(#"href="/office/zh/""#))
    #expect(!html.contains(#"href="zh/""#))
  }
}
