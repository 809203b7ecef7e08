@_spi(RawMarkup) import Markup

/// What the preview adds to a page before it is sent.
///
/// All else is byte for byte what would be published.
struct Injection {
  /// A name for the bytes of the page as the site has it.
  let fingerprint: String
  let isDraft: Bool

  static let styleSheet = "__xuanzhi/preview.css"
  static let script = "__xuanzhi/preview.js"

  /// The page with the preview's script and style sheet, and with a ribbon if it is a draft, just
  /// before the end of its body.
  func applied(to page: [UInt8]) -> [UInt8] {
    let end = Array("</body>".utf8)
    guard page.count >= end.count,
      let place = (0...(page.count - end.count)).last(where: {
        page[$0] == end[0] && page[$0..<($0 + end.count)].elementsEqual(end)
      })
    else { return page }
    return page[..<place] + markup + page[place...]
  }

  private var markup: [UInt8] {
    var html = HTML()
    if isDraft {
      html.raw("<p class=\"xuanzhi-ribbon\"><span lang=\"zh-CN\">草稿</span> ")
      html.raw("<span lang=\"en\">Draft</span></p>")
    }
    html.raw("<link rel=\"stylesheet\" href=\"/\(Self.styleSheet)\">")
    html.raw("<script src=\"/\(Self.script)\" data-fingerprint=\"")
    html.text(fingerprint)
    html.raw("\" defer></script>")
    return html.finish()
  }
}
