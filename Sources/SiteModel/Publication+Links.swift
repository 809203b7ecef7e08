extension Publication {
  /// The page about `subject` in `language`.
  public func page(about subject: Subject, in language: Language) -> Page {
    Page(subject, in: language)
  }

  /// The page in every language of the site, its own included.
  public func versions(of page: Page) -> [Page] {
    site.languages.map { Page(page.subject, in: $0) }
  }

  /// A link on `page` to the page about `subject` in the same language.
  public func link(to subject: Subject, from page: Page, fragment: String? = nil) -> Link {
    Link(
      href: href(to: subject.path, in: page.language, fragment: fragment, from: page),
      language: nil)
  }

  /// A link on `page` to the page about `subject` in another language.
  public func link(
    to subject: Subject, in language: Language, from page: Page, fragment: String? = nil
  ) -> Link {
    Link(
      href: href(to: subject.path, in: language, fragment: fragment, from: page),
      language: language)
  }

  /// The address that `page` writes for the page about `subject` in the same language; `nil` where
  /// there is none.
  package func address(of subject: Subject, fragment: String?, from page: Page) -> String? {
    href(to: subject.path, in: page.language, fragment: fragment, from: page)
  }

  /// A link on `page` to a file of the site in `language`.
  public func link(to file: SiteFile, in language: Language, from page: Page) -> Link {
    Link(
      href: href(to: file.route(in: language), from: page),
      language: language == page.language ? nil : language)
  }

  /// A link on `page` to an asset.
  public func link(to asset: Asset, from page: Page) -> Link {
    Link(href: href(to: asset.route, from: page), language: nil)
  }

  /// A link on `page` to a file of `Content/media/`.
  public func link(to file: MediaFile, from page: Page) -> Link {
    Link(href: href(to: file.route, from: page), language: nil)
  }

  /// A link on `page` to a document for paper or for a reading device.
  public func link(to download: Download, from page: Page) -> Link {
    Link(href: href(to: download.route, from: page), language: nil)
  }

  /// A link on `page` to a picture for sharing.
  public func link(to picture: SharePicture, from page: Page) -> Link {
    Link(href: href(to: picture.route, from: page), language: nil)
  }

  /// The address that `page` writes for a destination in `writing`; `nil` where there is none.
  ///
  /// A destination that leads off the site, or to an anchor of the same text, stays as it is.
  ///
  /// - Parameter language: the language of `writing`, in which the pages it links to are shown.
  public func address(
    for destination: String, in writing: Writing, language: Language, from page: Page
  ) -> String? {
    switch writing.targets[destination] {
    case .page(let path, let fragment):
      href(to: path, in: language, fragment: fragment, from: page)
    case .media(let route): href(to: route, from: page)
    case nil:
      destination.utf8.first == UInt8(ascii: "#") ? anchorBase(of: page) + destination : destination
    }
  }

  /// What stands before the `#` of a link on `page` to a place of its own: nothing, but for a text
  /// that is read away from the site.
  public func anchorBase(of page: Page) -> String {
    page.isDetached ? absoluteAddress(of: page.route) : ""
  }

  /// The address of `page` on the web; `nil` while the base address is unknown.
  public func canonicalAddress(of page: Page) -> String? {
    baseAddress(for: page.subject.path).map { $0 + page.route.path }
  }

  /// The address of `file` on the web; `nil` while the base address is unknown.
  public func canonicalAddress(of file: MediaFile) -> String? {
    site.baseAddress.map { $0 + file.route.path }
  }

  /// The address of a picture for sharing on the web; `nil` while the base address is unknown.
  public func canonicalAddress(of picture: SharePicture) -> String? {
    site.baseAddress.map { $0 + picture.route.path }
  }

  /// The address on the web of the page at `path` in `language`; `nil` while the base address is
  /// unknown.
  public func address(of path: PagePath, in language: Language) -> String? {
    baseAddress(for: path).map { $0 + Route(path, in: language).path }
  }

  /// Where the site with the page at `path` is published.
  private func baseAddress(for path: PagePath) -> String? {
    guard let excerpt, !excerpt.has(path) else { return site.baseAddress }
    return excerpt.wholeAddress
  }

  /// An absolute address for formats that want one.
  ///
  /// While the base address is unknown it is the
  /// preview's.
  public func absoluteAddress(of route: Route) -> String {
    (site.baseAddress ?? Self.previewAddress) + route.path
  }

  /// Where the preview serves the site unless told otherwise.
  public static let previewAddress = "http://127.0.0.1:8000/"

  /// The address of the page at `path`: on this site, or else where the whole publication is.
  private func href(
    to path: PagePath, in language: Language, fragment: String?, from page: Page
  ) -> String? {
    let route = Route(path, in: language)
    guard let excerpt, !excerpt.has(path) else {
      return href(to: route, fragment: fragment, from: page)
    }
    return excerpt.wholeAddress.map { $0 + route.path + (fragment.map { "#\($0)" } ?? "") }
  }

  private func href(to route: Route, fragment: String? = nil, from page: Page) -> String {
    let anchor = fragment.map { "#\($0)" } ?? ""
    if page.isDetached { return absoluteAddress(of: route) + anchor }
    // A host shows the 404 page at addresses of any depth, so its links start at the site's root
    // as soon as that is known.
    if case .notFound = page.subject, let root = root(of: page) {
      return root + route.path + anchor
    }
    return page.route.relativeAddress(of: route) + anchor
  }

  /// The path of the site's root on the host of `page`; `nil` while it is unknown.
  private func root(of page: Page) -> String? {
    page.isPreviewed ? "/" : site.baseAddress.map(Self.path)
  }

  private static func path(of address: String) -> String {
    var slashes = 0
    let rest = address.utf8.drop { byte in
      if byte == UInt8(ascii: "/") { slashes += 1 }
      return slashes < 3
    }
    return rest.isEmpty ? "/" : String(Substring(rest))
  }
}

/// A file of the templates, such as the style sheet.
public struct Asset: Sendable {
  /// Where the site has it.
  public let route: Route
  /// What it holds.
  public let bytes: [UInt8]

  /// An asset that is published as `assets/<name>.<fingerprint>.<extension>`.
  public init(named name: String, bytes: [UInt8]) {
    self.route = Route.asset(named: name, bytes: bytes)
    self.bytes = bytes
  }
}
