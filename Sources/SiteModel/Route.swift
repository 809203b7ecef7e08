/// The address of a page without its language: `plans/2022/07/`, or empty for the home page.
///
/// It is lower-case ASCII, without a leading slash, and ends with `/` or with a file's name.
public struct PagePath: Sendable, Hashable {
  /// The path.
  public let path: String

  package init(_ path: String) {
    self.path = path
  }
}

/// The address of a file of the site, from the site's root and without a leading slash.
public struct Route: Sendable, Hashable {
  /// The address: `zh/plans/2022/07/`; a page's ends with `/` or with the file's name.
  public let path: String

  package init(_ path: String) {
    self.path = path
  }

  package init(_ page: PagePath, in language: Language) {
    self.path = "\(language.rawValue)/\(page.path)"
  }

  /// The file that holds the page: `zh/plans/2022/07/index.html`.
  public var file: String {
    path.isEmpty || path.utf8.last == UInt8(ascii: "/") ? path + "index.html" : path
  }

  /// The address of `target` as a link on this page writes it, so that the site works at any path
  /// of any host.
  package func relativeAddress(of target: Route) -> String {
    let from = path.utf8
    let to = target.path.utf8
    var shared = 0
    for (index, (a, b)) in zip(from, to).enumerated() {
      guard a == b else { break }
      if a == UInt8(ascii: "/") { shared = index + 1 }
    }
    let ups = from.dropFirst(shared).count { $0 == UInt8(ascii: "/") }
    let rest = Substring(to.dropFirst(shared))
    if ups == 0 { return rest.isEmpty ? "./" : String(rest) }
    return String(repeating: "../", count: ups) + rest
  }
}
