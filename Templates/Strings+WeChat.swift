import Export

// MARK: Articles for WeChat

extension Strings {
  var linkNotes: String { text(zh: "文中链接", en: "Links in the text") }
  var quotedFrom: String { text(zh: "——", en: "— ") }
  var paper: String { text(zh: "白皮书", en: "White paper") }
  var week: String { text(zh: "宣传周", en: "Publicity week") }
  var chapter: String { text(zh: "所在部分", en: "Chapter") }
  var edition: String { text(zh: "版次", en: "Edition") }
  var newsDate: String { text(zh: "日期", en: "Date") }
  var dataDownloads: String { text(zh: "数据下载", en: "Data to download") }

  /// The mark of a footnote, which the numbers of addresses must not be taken for.
  func footnoteMark(_ number: Int) -> String { text(zh: "注\(number)", en: "note \(number)") }

  /// The number of a source among those of a table.
  func sourceNumber(_ number: Int) -> String { text(zh: "（\(number)）", en: "(\(number)) ") }

  /// Words of another text.
  func quoted(_ words: String) -> String { text(zh: "“\(words)”", en: "“\(words)”") }

  /// What stands at the beginning of a part of a long text.
  func part(_ number: Int, of count: Int) -> String {
    text(zh: "第\(number)部分（共\(count)部分）", en: "Part \(number) of \(count)")
  }

  /// The title of a part of a long text.
  func title(_ title: String, part: Int, of count: Int) -> String {
    count == 1 ? title : text(zh: "\(title)（\(part)/\(count)）", en: "\(title) (\(part)/\(count))")
  }

  var ellipsis: String { text(zh: "……", en: "…") }
}

// MARK: The page that copies an article for WeChat

extension Strings {
  var copyPageTitle: String { text(zh: "公众号图文", en: "Article for WeChat") }
  var copyText: String { text(zh: "复制正文", en: "Copy the text") }
  var copied: String {
    text(
      zh: "已复制，请到公众号编辑器里粘贴。", en: "Copied. Paste it into the editor of the official account.")
  }
  var copyFailed: String {
    text(
      zh: "浏览器没有允许复制。正文已经选中，请按 Ctrl+C（苹果电脑按 ⌘C）。",
      en: "The browser did not allow copying. The text is selected: press Ctrl+C (⌘C on a Mac).")
  }
  var copyWithoutButton: String {
    text(
      zh: "按钮不起作用时：用浏览器打开正文文件，全选（Ctrl+A），复制（Ctrl+C）。",
      en: "If the button does nothing: open the text's file, select all (Ctrl+A), copy (Ctrl+C).")
  }
  var howToPublish: String { text(zh: "发布步骤", en: "How to publish") }
  var stepCopy: String {
    text(
      zh: "新建图文，填写标题和摘要，点“复制正文”，粘贴到正文框。",
      en: "Start a new article, fill in title and digest, click “Copy the text”, paste it.")
  }
  var stepParts: String {
    text(
      zh: "全文超过公众号的长度限制，已分成几部分，每部分一篇图文。",
      en: "The text is longer than WeChat allows and comes in parts; each is an article of its own."
    )
  }
  var stepImages: String {
    text(
      zh: "粘贴后看不到的图片，按下面的次序从 images 文件夹上传，放回原处。",
      en: "Upload the images from the folder images, in the order below, to where they stand.")
  }
  var stepCover: String {
    text(
      zh: "封面用 cover.png（横版）和 cover-square.png（方形）。",
      en: "Use cover.png (wide) and cover-square.png (square) as the cover.")
  }
  var stepNoCover: String {
    text(zh: "没有生成封面图片，请另行准备。", en: "No cover was made; choose a picture yourself.")
  }
  func stepOriginal(_ address: String) -> String {
    text(zh: "“阅读原文”填写：\(address)", en: "Put into “Read the original”: \(address)")
  }
  var articleTitle: String { text(zh: "标题", en: "Title") }
  var digest: String { text(zh: "摘要", en: "Digest") }
  var images: String { text(zh: "要上传的图片", en: "Images to upload") }

  /// An image that WeChat does not take.
  var convertImage: String {
    text(
      zh: "公众号正文只收1 MB以内的JPG、PNG图片，请先另存为这样的图片。",
      en: "WeChat takes JPEG and PNG of at most 1 MB only; save it as one of these first.")
  }
  func titleTooLong(_ length: Int) -> String {
    text(
      zh: "标题\(length)个字符，公众号最多64个，请缩短。",
      en: "The title has \(length) characters, and WeChat takes 64; shorten it.")
  }
}

// MARK: The report of an article for WeChat

extension Strings {
  /// What stands between two sentences.
  var sentenceSpace: String { text(zh: "", en: " ") }

  func articleFrom(_ source: String) -> String {
    text(zh: "公众号图文，由 \(source) 生成", en: "Article for WeChat, made from \(source)")
  }
  func characterCount(_ count: Int) -> String {
    text(zh: "\(count)个字符", en: "\(count) characters")
  }
  func length(_ characters: Int, bytes: Int) -> String {
    text(
      zh: "\(characters)个字符（含标记），\(bytes)字节",
      en: "\(characters) characters with markup, \(bytes) bytes")
  }
  var linksAsNotes: String {
    text(zh: "改为文末注的链接", en: "Links that became notes at the end")
  }
  var linksKept: String { text(zh: "保留的公众号文章链接", en: "Links to WeChat articles, kept") }
  var linksWithoutAddress: String {
    text(
      zh: "只剩文字的站内链接（没有设置网站地址 base_url）",
      en: "Links to the site's pages, now plain text (base_url is not set)")
  }
  var linksInside: String {
    text(zh: "只剩文字的文内链接", en: "Links within the text, now plain text")
  }
  var tablesAsCards: String { text(zh: "改为卡片的宽表格", en: "Wide tables that became cards") }
  var chartsDrawn: String { text(zh: "画在正文里的图", en: "Charts drawn into the text") }
  func listsMovedOut(_ count: Int) -> String {
    text(
      zh: "移到上一层之外的嵌套列表：\(count)个", en: "Nested lists moved out of the list above: \(count)")
  }
  var partsLeftOut: String {
    text(zh: "网页上有、图文里没有的部分", en: "On the page, but not in the article")
  }

  /// An image to upload: its file, its size and what it shows.
  func description(of image: WeChatImage) -> String {
    let pixels = [image.width, image.height].compactMap { $0.map(String.init) }
    let size = pixels.isEmpty ? "" : comma + pixels.joined(separator: " × ")
    let bytes = comma + text(zh: "\(image.bytes.count)字节", en: "\(image.bytes.count) bytes")
    return image.file + size + bytes + colon + image.alternative
  }
}
