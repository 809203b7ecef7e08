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
        Array("---\ntitle: 示例\npublished: 2023-03-02\n---\n\n".utf8)
          + Array(String(repeating: "知识产权。", count: 4000).utf8),
        Message(zh: "一个 2 万字的段落", en: "one paragraph of 20,000 characters")),
      right: .bytes(
        Array("---\ntitle: 示例\npublished: 2023-03-02\n---\n\n".utf8)
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

  static let aboutExport: [Rule] = [.tooLong, .typesetting]
}
