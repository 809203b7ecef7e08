import ContentLoading
import Markdown
import SiteModel
import Testing

/// Links and images between the files of the content.
struct LinkTests {
  static let wrong: [Wrong] = [
    Wrong(
      "a misspelt file", .body("正文[办法](../plans/2023/o1.zh.md)。"),
      report: "pages/x.zh.md:5:8 broken-link", help: "did you mean Content/plans/2023/01.zh.md?"),
    Wrong(
      "another number", .body("[办法](../plans/2023/03.zh.md)"),
      report: "pages/x.zh.md:5:6 broken-link", help: "the path counts from this file"),
    Wrong(
      "the plan of another year", .body("[办法](../plans/2024/plan.zh.md)"),
      report: "pages/x.zh.md:5:6 broken-link", help: "the path counts from this file"),
    Wrong(
      "an address that the text of its link repeats", .body("[a.zh.md](a.zh.md \"题\")"),
      report: "pages/x.zh.md:5:11 broken-link", help: ""),
    Wrong(
      "a link whose address stands below", .body("[办法][a]\n\n[a]: q.zh.md"),
      report: "pages/x.zh.md:5:1 broken-link", help: ""),
    Wrong(
      "a file like no other", .body("[办法](a.zh.md)"),
      report: "pages/x.zh.md:5:6 broken-link", help: "did you mean"),
    Wrong(
      "an address of the site instead of a file", .body("[办法](../plans/2023/01/)"),
      report: "pages/x.zh.md:5:6 broken-link", help: ""),
    Wrong(
      "a path from the root of the host", .body("[办法](/zh/plans/)"),
      report: "pages/x.zh.md:5:6 broken-link", help: "link to files of Content/ only"),
    Wrong(
      "another host without a scheme", .body("[办法](//example.org/x)"),
      report: "pages/x.zh.md:5:1 unsafe-address", help: "https:"),
    Wrong(
      "a path out of the content", .body("[办法](../../README.md)"),
      report: "pages/x.zh.md:5:6 broken-link", help: "link to files of Content/ only"),
    Wrong(
      "a path out of the content and back", .body("[办法](../../Content/pages/about.zh.md)"),
      report: "pages/x.zh.md:5:6 broken-link", help: "link to files of Content/ only"),
    Wrong(
      "a path out that a combining mark hides", .body("[办法](../..\u{301}/../../etc/passwd)"),
      report: "pages/x.zh.md:5:6 broken-link", help: ""),
    Wrong(
      "an encoded path out", .body("[办法](%2e%2e/%2e%2e/etc/passwd)"),
      report: "pages/x.zh.md:5:6 broken-link", help: ""),
    Wrong(
      "a path with a query", .body("[办法](about.zh.md?x)"),
      report: "pages/x.zh.md:5:6 broken-link", help: "did you mean Content/pages/about.zh.md?"),
    Wrong(
      "the other language", .body("[办法](about.en.md)"),
      report: "pages/x.zh.md:5:6 broken-link", help: "link to the .zh.md file"),
    Wrong(
      "a heading that is not there", .body("[办法](../plans/2023/02.zh.md#stepps)"),
      report: "pages/x.zh.md:5:6 broken-anchor", help: "did you mean “#steps”?"),
    Wrong(
      "a heading of a text without headings", .body("[办法](about.zh.md#s-1)"),
      report: "pages/x.zh.md:5:6 broken-anchor", help: "without “#s-1”"),
    Wrong(
      "a heading of the same text that is not there", .body("## 一\n\n[办法](#results)"),
      report: "pages/x.zh.md:7:6 broken-anchor", help: "the ids are: s-1"),
    Wrong(
      "an unknown unit", .body("[办法](../units.yml#burau)"),
      report: "pages/x.zh.md:5:6 broken-link", help: "did you mean “units.yml#bureau”?"),
    Wrong(
      "the units without one", .body("[办法](../units.yml)"),
      report: "pages/x.zh.md:5:6 broken-link", help: "units.yml#<id of the unit>"),
    Wrong(
      "a misspelt image", .body("![方块](../media/sqare.png)"),
      report: "pages/x.zh.md:5:7 broken-image", help: "did you mean Content/media/square.png?"),
    Wrong(
      "an image out of the content", .body("![方块](../../square.png)"),
      report: "pages/x.zh.md:5:7 broken-image", help: "link to files of Content/ only"),
    Wrong(
      "an image that is a text", .body("![方块](about.zh.md)"),
      report: "pages/x.zh.md:5:7 broken-image", help: ""),
    Wrong(
      "an image that is an anchor", .body("![方块](#s-1)"),
      report: "pages/x.zh.md:5:7 broken-image", help: ""),
    Wrong(
      "a link without an address", .body("[办法]()"),
      report: "pages/x.zh.md:5:1 broken-link", help: "write [text](address)"),
    Wrong(
      "two broken links in one line", .body("[甲](a-b.zh.md)、[乙](c-d.zh.md)"),
      report: "pages/x.zh.md:5:5 broken-link\npages/x.zh.md:5:20 broken-link", help: ""),
  ]

  @Test("A link or an image that leads nowhere is an error", arguments: wrong)
  func reports(_ wrong: Wrong) async throws {
    try await wrong.check()
  }

  @Test("A link to a file becomes the address of its page, relative to the page that it stands on")
  func resolves() async throws {
    let links = """
      [一](../plans/2023/01.zh.md) [二](../plans/2023/02.zh.md#steps) [三](../units.yml#bureau)
      [四](./about.zh.md) ![五](../media/square.png) [六](#s-1) [七](https://www.example.org/?a=b#c)
      [八](../media/square.png)

      ## 题
      """
    let publication = try await #require(Project([.body(links)]).load().publication)
    let page = try #require(publication.pages.last)
    let writing = page.article.writing.source
    let from = publication.page(about: .page(page), in: .zh)
    var addresses: [String?] = []
    writing.body.forEachAddress { address, _ in
      addresses.append(
        publication.address(for: address.destination, in: writing, language: .zh, from: from))
    }
    let picture = "../../assets/square.\(Fingerprint(of: square)).png"
    #expect(
      addresses == [
        "../plans/2023/01/", "../plans/2023/02/#steps", "../units/bureau/", "../about/", picture,
        "#s-1", "https://www.example.org/?a=b#c", picture,
      ])
  }

  @Test("A translation links to the source of what is not translated, and only of that")
  func linksToUntranslated() async throws {
    let project = try Project([
      .edit("pages/about.en.md", "About.", "[A task](../plans/2023/02.zh.md#steps)")
    ])
    let outcome = await project.load()
    #expect(outcome.diagnostics.isEmpty)
    let page = try #require(outcome.publication?.pages.first)
    let target = page.article.writing[.en]?.targets["../plans/2023/02.zh.md#steps"]
    #expect(target == .page(PagePath("plans/2023/02/"), fragment: "steps"))
    let translated = try Project([
      .edit("pages/about.en.md", "About.", "[A task](../plans/2023/01.zh.md)")
    ])
    #expect(
      await translated.load().diagnostics.map(\.brief) == ["pages/about.en.md:5:10 broken-link"])
  }
}
