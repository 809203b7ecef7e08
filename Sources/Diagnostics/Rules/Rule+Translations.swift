/// Texts and their translations.
extension Rule {
  /// The source has changed since somebody last held the translation beside it.
  public static let outdatedTranslation = Rule(
    "outdated-translation", .warning, isAdjustable: true,
    title: Message(
      zh: "原文改动后，译文要跟着改", en: "A translation keeps up with its source"),
    explanation: Message(
      zh: """
        译文的 front matter 记录了它所依据的原文各段的指纹。原文有改动、新增、移动或删除的段落，\
        译文就过期了，读者会在页面上看到提示。只改格式（加粗、换行、列表符号）不算改动。\
        用 xuanzhi translations 查看新旧原文，改好译文后运行 xuanzhi translations accept。
        """,
      en: """
        The front matter of a translation records fingerprints of the source's blocks. Once one of \
        them is changed, added, moved or deleted, the translation is outdated, and its page tells \
        readers so. Formatting alone, such as bold type or line breaks, is no change. See the old \
        and the new source with `xuanzhi translations`, mend the translation, and run \
        `xuanzhi translations accept`.
        """),
    example: .init(
      wrong: [
        "pages/x.zh.md": "---\ntitle: 题\npublished: 2023-03-02\n---\n\n共12件。\n",
        "pages/x.en.md":
          "---\ntitle: Title\ntranslated: 2023-03-02\nsource_blocks: [00000001, 00000002]\n---\n\n12 in all.\n",
      ],
      right: [
        "pages/x.zh.md": "---\ntitle: 题\npublished: 2023-03-02\n---\n\n共12件。\n",
        "pages/x.en.md":
          "---\ntitle: Title\ntranslated: 2023-03-02\nsource_blocks: [00000001, 00000002]\n---\n\n12 in all.\n",
      ]))

  /// Nobody has recorded what the translation was made from.
  public static let unrecordedTranslation = Rule(
    "unrecorded-translation", .warning, isAdjustable: true,
    title: Message(
      zh: "译文要记录它所依据的原文", en: "A translation records what it was made from"),
    explanation: Message(
      zh: """
        没有记录，就不知道原文后来是否改过。对照原文核对译文，然后运行 xuanzhi translations accept。\
        整个网站都没有记录时不提示。
        """,
      en: """
        Without the record nobody knows whether the source has changed since. Compare the \
        translation with its source, then run `xuanzhi translations accept`. A site on which no \
        translation has a record hears nothing of this.
        """),
    example: .init(
      wrong: [
        "pages/x.zh.md": "---\ntitle: 题\npublished: 2023-03-02\n---\n",
        "pages/x.en.md":
          "---\ntitle: Title\ntranslated: 2023-03-02\nsource_blocks: [00000001]\n---\n",
      ],
      right: [
        "pages/x.zh.md": "---\ntitle: 题\npublished: 2023-03-02\n---\n"
      ]))

  /// The translation has other headings, tables, images, links or notes than its source.
  public static let structureDiffers = Rule(
    "structure-differs", .warning, isAdjustable: true,
    title: Message(
      zh: "译文与原文的结构一致", en: "A translation has the structure of its source"),
    explanation: Message(
      zh: """
        译文应有与原文相同的各级标题、表格（行数、列数）、图片、站内链接和脚注，顺序也相同。译文可以多加脚注，\
        也可以链接到站外的译文语言页面。
        """,
      en: """
        A translation has the headings, the tables with their rows and columns, the images, the \
        links into the site and the footnotes of its source, in the same order. It may have \
        footnotes of its own, and lead to other pages outside the site.
        """),
    example: .init(
      wrong: [
        "pages/x.zh.md":
          "---\ntitle: 题\npublished: 2023-03-02\n---\n\n## 甲\n\n正文。\n\n### 乙\n\n正文。\n",
        "pages/x.en.md": "---\ntitle: Title\n---\n\n## A\n\nText.\n\n## B\n\nText.\n",
      ],
      right: [
        "pages/x.zh.md":
          "---\ntitle: 题\npublished: 2023-03-02\n---\n\n## 甲\n\n正文。\n\n### 乙\n\n正文。\n",
        "pages/x.en.md": "---\ntitle: Title\n---\n\n## A\n\nText.\n\n### B\n\nText.\n",
      ]))

  /// A number of the source is not in the translation, or the other way round.
  public static let numbersDiffer = Rule(
    "numbers-differ", .warning, isAdjustable: true,
    title: Message(
      zh: "译文的数字与原文相等", en: "A translation has the numbers of its source"),
    explanation: Message(
      zh: """
        逐段比较原文和译文的数字、日期、编号，换算单位后再比：3.5亿等于350 million，1.2万等于12,000，        2022年5月20日等于20 May 2022，第（七）项等于(7)。一方写数字、另一方写文字（26项、twenty-six）也算相等。
        """,
      en: """
        The numbers, dates and enumerations of both texts are compared block by block, after         their units are converted: 3.5亿 is 350 million, 1.2万 is 12,000, 2022年5月20日 is         20 May 2022, （七） is (7). Digits in one text and words in the other are equal too.
        """),
    example: .init(
      wrong: [
        "pages/x.zh.md": "---\ntitle: 题\npublished: 2023-03-02\n---\n\n共12件，金额3.5亿元。\n",
        "pages/x.en.md": "---\ntitle: Title\n---\n\n13 cases, worth 350 million yuan.\n",
      ],
      right: [
        "pages/x.zh.md": "---\ntitle: 题\npublished: 2023-03-02\n---\n\n共12件，金额3.5亿元。\n",
        "pages/x.en.md": "---\ntitle: Title\n---\n\n12 cases, worth 350 million yuan.\n",
      ]))

  static let aboutTranslations: [Rule] = [
    .outdatedTranslation, .unrecordedTranslation, .structureDiffers, .numbersDiffer,
  ]
}
