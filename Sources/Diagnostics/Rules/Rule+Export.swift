/// Documents for paper and articles for WeChat.
extension Rule {
  /// Every part of a text fits into an article of WeChat.
  public static let tooLong = Rule(
    "too-long",
    title: Message(
      zh: "每个段落、列表项和表格行都要放得进一篇公众号文章",
      en: "Every part of a text fits into an article of WeChat"),
    explanation: Message(
      zh: "微信公众号一篇文章连同格式代码须少于 2 万字符；长文会自动分篇，但一个段落、一个列表项或一行表格不能拆开。请把它分成几段。只有 export wechat 检查这一条。",
      en:
        "WeChat takes fewer than 20,000 characters an article, markup included. Long texts are divided, but one paragraph, item or row cannot be; divide it yourself. Only `export wechat` checks this."
    ),
    example: .init(
      in: "pages/x.zh.md",
      wrong: .bytes(
        Array("---\ntitle: 示例\npublished: 2023-03-02 09:00\n---\n\n".utf8)
          + Array(String(repeating: "知识产权。", count: 4000).utf8),
        Message(zh: "一个 2 万字的段落", en: "one paragraph of 20,000 characters")),
      right: .bytes(
        Array("---\ntitle: 示例\npublished: 2023-03-02 09:00\n---\n\n".utf8)
          + Array(
            String(repeating: String(repeating: "知识产权。", count: 40) + "\n\n", count: 100).utf8),
        Message(zh: "同样的文字，分成 100 段", en: "the same words in a hundred paragraphs")),
      foundBy: .export))

  /// What goes on paper can be set in type.
  public static let typesetting = Rule(
    "typesetting",
    title: Message(
      zh: "印到纸面上的内容要能排版",
      en: "What goes on paper can be set in type"),
    explanation: Message(
      zh:
        "PDF 由排版程序生成；字体里没有的字、一页放不下的海报等都会使它出错，因此不生成 PDF，以免纸面上出现空框。请按提示换字或删减。只有 export pdf 和 build --with pdf 检查这一条。",
      en:
        "PDF files are set by a typesetter, and a character that no font has, or a poster that fits no page, stops it rather than leave a box on paper. Use other characters, or shorten the text, as the message says. Only `export pdf` and `build --with pdf` check this."
    ),
    example: .init(
      in: "papers/2023/01-start.zh.md",
      wrong: "---\ntitle: 概况\n---\n\n成效明显😀。\n",
      right: "---\ntitle: 概况\n---\n\n成效明显。\n",
      foundBy: .export))

  /// WeChat takes every image of an article as it is.
  public static let weChatImage = Rule(
    "wechat-image", .warning, isAdjustable: true,
    title: Message(
      zh: "文章里的图片要是公众号收的格式和大小",
      en: "WeChat takes the images of an article as they are"),
    explanation: Message(
      zh:
        "公众号的图片接口只收 1 MB 以内的 JPG 和 PNG；WebP、AVIF、GIF 和更大的图片网站可以用，公众号不收。请另存后换上。只有 export wechat 检查这一条。",
      en:
        "WeChat's interface takes JPEG and PNG files of at most 1 MB. WebP, AVIF and GIF are right for the site, but WeChat refuses them; save them anew and use those. Only `export wechat` checks this."
    ),
    example: .init(
      wrong: [
        "media/square.webp": .bytes(
          square, Message(zh: "WebP 图片", en: "a picture in WebP")),
        "pages/x.zh.md":
          "---\ntitle: 示例\npublished: 2023-03-02 09:00\n---\n\n![方块](../media/square.webp)\n",
      ],
      right: [
        "pages/x.zh.md":
          "---\ntitle: 示例\npublished: 2023-03-02 09:00\n---\n\n![方块](../media/square.png)\n"
      ], foundBy: .export))

  /// A WebP image of two pixels a side.
  private static let square: [UInt8] = [
    0x52, 0x49, 0x46, 0x46, 0x1E, 0x00, 0x00, 0x00, 0x57, 0x45, 0x42, 0x50, 0x56, 0x50, 0x38, 0x4C,
    0x11, 0x00, 0x00, 0x00, 0x2F, 0x01, 0x40, 0x00, 0x00, 0x07, 0x50, 0x8B, 0x92, 0x56, 0xA3, 0xFF,
    0x81, 0x88, 0xE8, 0x7F, 0x00, 0x00,
  ]

  static let aboutExport: [Rule] = [.tooLong, .typesetting, .weChatImage]
}
