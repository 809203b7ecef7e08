import Diagnostics
import Markdown

/// Headings, links and images.
extension Findings {
  /// Reports headings without words, with a mark at their end, or with the words of another beside
  /// them.
  mutating func checkHeadings(of document: Document) {
    var siblings: [[String: Int]] = []
    checkHeadings(in: document.blocks, &siblings)
  }

  private mutating func checkHeadings(in blocks: [Block], _ siblings: inout [[String: Int]]) {
    for block in blocks {
      switch block.content {
      case .heading(let level, _, let inlines):
        check(inlines.plainText, level: level, at: block.offset, &siblings)
      case .quote(let inner): checkHeadings(in: inner, &siblings)
      case .list(let list): for item in list.items { checkHeadings(in: item, &siblings) }
      case .directive(let directive): checkHeadings(in: directive.blocks, &siblings)
      case .paragraph, .code, .thematicBreak, .table, .html: break
      }
    }
  }

  private mutating func check(
    _ text: String, level: Int, at offset: Int, _ siblings: inout [[String: Int]]
  ) {
    let range = file.line(around: offset)
    if text.utf8.allSatisfy({ $0 == UInt8(ascii: " ") }) {
      return report(
        .headingText, at: range, Message(zh: "标题是空的", en: "the heading has no words"),
        help: Message(zh: "写上标题，或删去这一行", en: "write it, or delete the line"))
    }
    if let last = text.unicodeScalars.last, "。，；、：,;:".unicodeScalars.contains(last) {
      report(
        .headingText, at: range,
        Message(zh: "标题末尾有“\(last)”", en: "the heading ends with “\(last)”"),
        help: Message(zh: "删去句末标点", en: "delete the mark"))
    }
    if siblings.count > level { siblings.removeLast(siblings.count - level) }
    while siblings.count < level { siblings.append([:]) }
    if let first = siblings[level - 1][text] {
      report(
        .headingText, at: range,
        Message(zh: "同一层有两个标题“\(text)”", en: "two headings beside each other read “\(text)”"),
        help: Message(zh: "改写其中一个，让读者分得清", en: "tell them apart"),
        notes: [note(Message(zh: "另一个", en: "the other one"), at: first)])
    } else {
      siblings[level - 1][text] = offset
    }
  }

  /// Reports links and images whose words say nothing by themselves.
  mutating func checkLinksAndImages(of document: Document) {
    document.forEachInline { inline in
      switch inline {
      case .link(let address, let inner):
        guard vagueLinks.contains(inner.plainText.lowercased()) else { return }
        report(
          .vagueLink, at: address.range,
          Message(
            zh: "链接文字“\(inner.plainText)”没有说明去处",
            en: "“\(inner.plainText)” does not say where the link leads"),
          help: Message(
            zh: "写出所链内容的名称；读屏用户常常只听链接", en: "name what it leads to; many listen to the links alone")
        )
      case .image(let address, let inner):
        checkAlternative(inner.plainText, of: address.destination, at: address.range)
      default: break
      }
    }
  }

  /// Reports an alternative text that tells nobody what the image `name` shows.
  mutating func checkAlternative(_ text: String, of name: String, at range: Range<Int>) {
    let file = name.split(separator: "/").last.map(String.init) ?? ""
    let stem = file.split(separator: ".").first.map(String.init) ?? ""
    let words = text.lowercased()
    guard !text.isEmpty,
      words == file.lowercased() || words == stem.lowercased()
        || vagueImages.contains(withoutNumber(words))
    else { return }
    report(
      .uselessAlternative, at: range,
      Message(zh: "替代文字“\(text)”没有说明图的内容", en: "“\(text)” does not say what the image shows"),
      help: Message(
        zh: "用一句话写出图上有什么", en: "say in a sentence what is to be seen"))
  }
}

/// A name without the number that it ends with: 图 of 图1, img of img_2031.
private func withoutNumber(_ name: String) -> String {
  var scalars = Array(name.unicodeScalars)
  while let last = scalars.last, last.isDigit || "_-. ".unicodeScalars.contains(last) {
    scalars.removeLast()
  }
  return String(String.UnicodeScalarView(scalars))
}

private let vagueLinks: Set<String> = [
  "点击这里", "点击此处", "点这里", "这里", "此处", "链接", "点击", "点击查看", "查看", "详情", "更多", "更多内容",
  "here", "click here", "this", "link", "this link", "more", "read more", "this page",
]
private let vagueImages: Set<String> = [
  "图片", "图像", "照片", "图", "表", "插图", "配图", "截图", "附图", "微信图片", "image", "picture", "photo",
  "img", "figure", "fig", "screenshot", "dsc", "dscf", "dscn",
]
