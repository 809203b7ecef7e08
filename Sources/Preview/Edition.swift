/// A page of the site, as the preview lists it.
public struct PreviewPage: Sendable {
  /// The file that holds it: `zh/plans/2022/07/index.html`.
  let file: String
  /// The title.
  let title: String
  /// The column that it stands in.
  let column: String
  /// The BCP 47 tag of its language.
  let language: String
  /// Whether it shows a draft.
  let isDraft: Bool

  /// A page.
  ///
  /// - Parameters:
  ///   - file: the file that holds it, from the site's root: `zh/plans/2022/07/index.html`.
  ///   - language: the BCP 47 tag of its language.
  public init(file: String, title: String, column: String, language: String, isDraft: Bool) {
    self.file = file
    self.title = title
    self.column = column
    self.language = language
    self.isDraft = isDraft
  }

  /// The address on the server.
  var address: String {
    let name = "index.html"
    return "/"
      + (file.utf8.elementsEqual(name.utf8) || file.hasSuffix("/\(name)")
        ? String(file.dropLast(name.count)) : file)
  }
}

/// What a preview shows at a time: a site, and what was said of its content.
public struct Edition: Sendable {
  let files: @Sendable (String) -> [UInt8]?
  let renditions: @Sendable (String) -> [PreviewPage]
  let comparisons: @Sendable (String) -> [PageComparison]
  let previewedBytes: @Sendable (String) -> [UInt8]?
  let pages: @Sendable () -> [PreviewPage]
  let report: PreviewReport?

  /// An edition.
  ///
  /// - Parameters:
  ///   - report: what loading said; `nil` where nothing is to be said of the content.
  ///   - pages: every page of the site, in the order of the site map.
  ///   - renditions: the page that the file at a path holds, in all of its languages; none where it
  ///     holds no page.
  ///   - comparisons: how the translations of the page that the file at a path holds stand to their
  ///     source; none where it has no text of its own.
  ///   - previewedBytes: the bytes of the page that the file at a path holds, with comments that say
  ///     where in their files its blocks stand, and for `404.html` with links from the root; `nil`
  ///     where the file is shown as it is published.
  ///   - files: the bytes of a file by its path from the site's root, such as `zh/index.html`, or
  ///     none. The path has no empty part and none that begins with a dot but `.well-known`. One
  ///     call is made at a time, and requests wait for it.
  public init(
    report: PreviewReport? = nil, pages: @escaping @Sendable () -> [PreviewPage] = { [] },
    renditions: @escaping @Sendable (_ path: String) -> [PreviewPage] = { _ in [] },
    comparisons: @escaping @Sendable (_ path: String) -> [PageComparison] = { _ in [] },
    previewedBytes: @escaping @Sendable (_ path: String) -> [UInt8]? = { _ in nil },
    files: @escaping @Sendable (_ path: String) -> [UInt8]?
  ) {
    self.report = report
    self.pages = pages
    self.renditions = renditions
    self.comparisons = comparisons
    self.previewedBytes = previewedBytes
    self.files = files
  }

  /// The page for what does not exist, at whatever address that is.
  var notFoundPage: [UInt8]? {
    previewedBytes("404.html") ?? files("404.html")
  }

  /// Nothing but a report: no state of the content has been free of errors yet.
  public static func empty(_ report: PreviewReport) -> Edition {
    Edition(report: report) { path in
      path.hasSuffix(".html") ? OwnPage.nothingYet(report) : nil
    }
  }
}
