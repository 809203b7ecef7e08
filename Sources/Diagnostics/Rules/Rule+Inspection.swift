/// What an inspection of the whole site finds.
extension Rule {
  /// A plain page that no text links to.
  public static let orphanPage = Rule(
    "orphan-page", .warning, isAdjustable: true,
    title: Message(
      zh: "每个页面都有链接可到",
      en: "Every plain page can be reached"),
    explanation: Message(
      zh: "没有链接的页面读者找不到，还会被遗忘在那里越来越旧。在相关文章里链接它，或删去。“about”和“accessibility”由页脚链接。",
      en:
        "Nobody finds a page without a link, and it grows old unseen. Link to it, or delete it. The foot of every page leads to “about” and “accessibility”."
    ),
    example: .init(
      wrong: ["pages/x.zh.md": "---\ntitle: 题\npublished: 2023-03-02 09:00\n---\n\n正文。\n"],
      right: [
        "pages/x.zh.md": "---\ntitle: 题\npublished: 2023-03-02 09:00\n---\n\n正文。\n",
        "pages/about.zh.md":
          "---\ntitle: 关于\npublished: 2023-03-02 09:00\n---\n\n![方块](../media/square.png)\n\n见[题](x.zh.md)。\n",
      ]))

  /// A media file that no text uses.
  public static let unusedMedia = Rule(
    "unused-media", .warning, isAdjustable: true,
    title: Message(
      zh: "media/ 里的文件都用得上",
      en: "Every media file is used"),
    explanation: Message(
      zh: "media/ 里的文件都会随网站公开，不论有没有文章用到；没有用到的，多半是旧图或误放的材料。",
      en:
        "All files in media/ are published, used or not. Those that no text uses are mostly old, or there by mistake."
    ),
    example: .init(
      wrong: [
        "pages/about.zh.md": "---\ntitle: 关于\npublished: 2023-03-02 09:00\n---\n\n正文。\n",
        "pages/about.en.md": "---\ntitle: About\n---\n\nText.\n",
      ],
      right: [
        "pages/about.zh.md":
          "---\ntitle: 关于\npublished: 2023-03-02 09:00\n---\n\n![方块](../media/square.png)\n",
        "pages/about.en.md":
          "---\ntitle: About\n---\n\n![A small square](../media/square.png)\n",
      ]))

  /// A column without a change for too long; found with `check --as-of`.
  public static let staleColumn = Rule(
    "stale-column", .warning, isAdjustable: true,
    title: Message(
      zh: "栏目按期更新",
      en: "Columns are brought up to date in time"),
    explanation: Message(
      zh:
        "`check --as-of 日期` 检查：首页和动态类栏目两周内、政策文件类栏目六个月内要有更新（国办秘函〔2019〕19号）；检查当天之后的日期和活动举办的日期不算更新。首页逾期、动态和政策类栏目共5个逾期，或栏目共10个逾期，都属于单项否决，整个网站不合格。期限可用栏目的“max_age”（天）另定。",
      en:
        "`check --as-of DATE` asks that the home page and columns of news change within two weeks, columns of policy documents within six months (国办秘函〔2019〕19号); a date after the day of the inspection, or on which an event takes place, is no change. A stale home page, five stale columns of news and policy documents, or ten stale columns of any kind fail a whole site. “max_age” of a column sets another number of days."
    ),
    example: .init(
      wrong: ["news/2023-03-02-issued.zh.md": news(changed: nil)],
      right: [
        "news/2023-03-02-issued.zh.md": news(changed: "2023-03-18"),
        "weeks/2023/week.zh.md":
          "---\ntitle: 宣传周\nstart: 2023-04-20\nend: 2023-04-26\npublished: 2023-03-18 09:00\n---\n\n宣传周。\n",
      ], foundBy: .inspection))

  /// A column without any content; found with `check --as-of`.
  public static let emptyColumn = Rule(
    "empty-column", .warning, isAdjustable: true,
    title: Message(
      zh: "栏目不空白",
      en: "No column is empty"),
    explanation: Message(
      zh: "`check --as-of 日期` 检查：空白栏目达到5个，网站检查即不合格（国办秘函〔2019〕19号）。",
      en:
        "`check --as-of DATE` points at columns without content: five of them fail a whole site (国办秘函〔2019〕19号)."
    ),
    example: .init(
      in: "news/2023-03-02-issued.zh.md", wrong: .absent, right: news(changed: "2023-03-18"),
      foundBy: .inspection))

  /// A page that is too large for a slow connection; found by `check`.
  public static let pageWeight = Rule(
    "page-weight", .warning, isAdjustable: true,
    title: Message(
      zh: "页面不过大",
      en: "Pages are not too large"),
    explanation: Message(
      zh: "一页的 HTML 不超过 500 kB，连同图片不超过 2 MB，慢的网络上也能在几秒内打开。由 `check` 渲染后得出。",
      en:
        "The HTML of a page has 500 kB at most, with its images 2 MB, so that it opens in a few seconds on a slow connection. `check` renders the pages to know."
    ),
    example: .init(
      in: "pages/about.zh.md",
      wrong: .bytes(
        Array(
          "---\ntitle: 关于\npublished: 2023-03-02 09:00\n---\n\n![方块](../media/square.png)\n\n".utf8)
          + Array(
            String(repeating: String(repeating: "知识产权。", count: 40) + "\n\n", count: 900).utf8),
        Message(zh: "18 万字的正文", en: "a text of 180,000 characters")),
      right:
        "---\ntitle: 关于\npublished: 2023-03-02 09:00\n---\n\n![方块](../media/square.png)\n\n正文。\n",
      foundBy: .rendering))

  /// A link out of the site that does not open; found with `check --external`.
  public static let externalLink = Rule(
    "external-link", .warning, isAdjustable: true,
    title: Message(
      zh: "外部链接打得开",
      en: "Links out of the site open"),
    explanation: Message(
      zh: "`check --external` 逐个测试外部地址：改了址的、打不开的、证书有问题的，都在链接处提示。确知无误而对方不让程序访问的，可用“waivers”豁免。",
      en:
        "`check --external` asks for every address outside the site, and reports where it has moved, does not open, or has a wrong certificate. Where a server only keeps programs out, waive it."
    ),
    example: .text(
      wrong: "见[来源](https://nowhere.invalid/)。", right: "见[网站说明](about.zh.md)。",
      foundBy: .network))

  static let aboutInspection: [Rule] = [
    .orphanPage, .unusedMedia, .staleColumn, .emptyColumn, .pageWeight, .externalLink,
  ]

  /// News, which says on which day it was changed last.
  private static func news(changed day: String?) -> Example.File {
    """
    ---
    title: 印发
    date: 2023-03-02
    published: 2023-03-02 09:00
    \(day.map { "lastmod: \($0)\n" } ?? "")---

    印发。

    """
  }
}
