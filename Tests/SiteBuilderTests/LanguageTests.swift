import Testing

/// The site in its languages, whichever is the source.
struct LanguageTests {
  @Test("Every page is there in every language, and each has its own tag")
  func hasAllPages() async throws {
    for files in [try await Fixture.office.value, try await Fixture.englishOffice.value] {
      func pages(_ language: String) -> Set<String> {
        Set(files.keys.filter { $0.hasPrefix("\(language)/") }.map { String($0.dropFirst(3)) })
      }
      #expect(pages("zh") == pages("en"))
      for (path, bytes) in files where path.hasSuffix(".html") && path.contains("/") {
        let tag = path.hasPrefix("zh/") ? "zh-CN" : "en"
        #expect(String(decoding: bytes, as: UTF8.self).contains("<html lang=\"\(tag)\""), "\(path)")
      }
    }
  }

  @Test("The root leads to the source language")
  func leadsToSource() async throws {
    let chinese = try text(await Fixture.office.value, "index.html")
    #expect(chinese.contains("url=zh/"))
    let english = try text(await Fixture.englishOffice.value, "index.html")
    #expect(english.contains("url=en/"))
  }

  @Test("A page without a translation shows the source text, and says which language that is")
  func showsSourceText() async throws {
    let chinese = try text(await Fixture.office.value, "en/plans/2023/05/index.html")
    #expect(chinese.contains("设立咨询窗口") && chinese.contains("lang=\"zh-CN\""))
    let english = try text(await Fixture.englishOffice.value, "zh/plans/2024/02/index.html")
    #expect(english.contains("Hold a fair") && english.contains("lang=\"en\""))
  }

  @Test("No link of the site leads to a page that is not there")
  func hasNoDeadLinks() async throws {
    for files in [try await Fixture.office.value, try await Fixture.englishOffice.value] {
      for (path, bytes) in files where path.hasSuffix("/index.html") {
        let page = String(decoding: bytes, as: UTF8.self)
        for match in page.matches(of: /(?:href|src)="([^"#:]*)(?:#[^"]*)?"/) {
          let target = resolve(String(match.1), from: path)
          #expect(files[target] != nil, "\(path) links to \(match.1)")
        }
      }
    }
  }

  private func resolve(_ address: String, from page: String) -> String {
    guard !address.isEmpty else { return page }
    var folders = page.split(separator: "/").dropLast().map(String.init)
    for part in address.split(separator: "/") {
      switch part {
      case "..": _ = folders.popLast()
      case ".": continue
      default: folders.append(String(part))
      }
    }
    let path = folders.joined(separator: "/")
    return address.hasSuffix("/") || path.isEmpty
      ? (path.isEmpty ? "" : path + "/") + "index.html" : path
  }
}
