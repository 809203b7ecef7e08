/// What a desk editor finds.
extension Rule {
  /// Western punctuation beside Chinese characters.
  public static let halfWidthPunctuation = Rule(
    "half-width-punctuation", .warning, isAdjustable: true,
    title: Message(
      zh: "中文用全角标点",
      en: "Chinese text has full-width punctuation"),
    explanation: Message(
      zh: "汉字旁的逗号、分号、冒号、问号、叹号和括号用全角，省略号写作“……”，破折号写作“——”（GB/T 15834）。数字、时间和外文里的半角标点不算。",
      en:
        "Commas, semicolons, colons, question and exclamation marks and brackets beside Chinese characters are full-width, an ellipsis is …… and a dash —— (GB/T 15834). Half-width marks in numbers, times and foreign words are right."
    ),
    example: .text(
      wrong: "组织案例评选,适时发布结果。",
      right: "组织案例评选，适时发布结果。"))

  /// Straight quotation marks beside Chinese characters.
  public static let straightQuote = Rule(
    "straight-quote", .warning, isAdjustable: true,
    title: Message(
      zh: "中文用弯引号",
      en: "Chinese text has curly quotation marks"),
    explanation: Message(
      zh: "中文的引号是“”和‘’，不用打字机的直引号。一段里的直引号成对时，check --fix 会改。",
      en:
        "Chinese quotation marks are “” and ‘’, not those of a typewriter. Where those of a paragraph make pairs, `check --fix` writes them."
    ),
    example: .text(
      wrong: "深化\"双随机\"监管。",
      right: "深化“双随机”监管。"))

  /// Chinese punctuation in English text.
  public static let fullWidthPunctuation = Rule(
    "full-width-punctuation", .warning, isAdjustable: true,
    title: Message(
      zh: "英文用半角标点",
      en: "English text has half-width punctuation"),
    explanation: Message(
      zh: "英文里的逗号、句号、冒号、分号和括号用半角。夹在英文里的中文词句保留自己的标点。",
      en:
        "Commas, full stops, colons, semicolons and brackets in English are half-width. Chinese words within the English keep their own."
    ),
    example: .init(
      in: "pages/about.en.md",
      wrong: "---\ntitle: About\n---\n\nThe bureau，and its partners.\n",
      right: "---\ntitle: About\n---\n\nThe bureau, and its partners.\n"))

  /// Brackets and quotation marks without their other half.
  public static let unpairedMark = Rule(
    "unpaired-mark", .warning, isAdjustable: true,
    title: Message(
      zh: "书名号、引号、括号要成对",
      en: "Brackets and quotation marks come in pairs"),
    explanation: Message(
      zh: "《》〈〉“”‘’（）【】〔〕在同一段里有开有关，里层先关、外层后关，全角与半角不混配。引文分几段时，各段都有“，末段才有”。",
      en:
        "《》〈〉“”‘’（）【】〔〕 open and close within a paragraph, the inner pair first, full-width with full-width. A quotation of several paragraphs opens each of them and closes with the last."
    ),
    example: .text(
      wrong: "修订《示例办法。",
      right: "修订《示例办法》。"))

  /// A space between a Chinese character and a digit or letter.
  public static let hanSpacing = Rule(
    "han-spacing", .warning, isAdjustable: true,
    title: Message(
      zh: "汉字之间，汉字与数字、字母、标点之间不加空格",
      en: "No space stands between Chinese and Chinese, digits, letters or marks"),
    explanation: Message(
      zh:
        "间距由版面自动加。存在文本里的空格（包括不换行空格）多半来自 PDF 复制，会断开检索词。“第一章 总则”“电话 0395-3131234”这样的空格不算，标题和标语里两个分句之间的也不算。",
      en:
        "The page draws the gap. A space in the text, a no-break space too, mostly comes from a PDF, and splits what people search for. Right are those behind the number of a chapter, before a telephone number, and between two clauses of a title or a slogan."
    ),
    example: .text(
      wrong: "印发 2022 年要点。",
      right: "印发2022年要点。"))

  /// Numbers of persons.
  public static let personalData = Rule(
    "personal-data", .error, isAdjustable: true,
    title: Message(
      zh: "不公开身份证号码和手机号码",
      en: "Identity-card and mobile numbers are not published"),
    explanation: Message(
      zh: "公开前删去个人的身份证号码和手机号码。消息里不重复这些号码，因为检查日志可能公开。单位确认须公开的，写明豁免。",
      en:
        "Identity-card and mobile numbers of persons are taken out before publication. No message repeats them, since logs may be public. Where the office has confirmed that one has to be public, it is waived."
    ),
    example: .text(
      wrong: "联系人手机13800138000。",
      right: "联系电话见单位索引。"))

  /// A word of the office's list of wrong words.
  public static let wrongWord = Rule(
    "wrong-word", .warning, isAdjustable: true,
    title: Message(
      zh: "不用错词表里的词",
      en: "No word of the office's list of wrong words is used"),
    explanation: Message(
      zh: "错词表是本单位的 Content/wrong-words.tsv：每行一个错词、正词，可加“写作错词也对的短语”和说明。",
      en:
        "The list is the office's own, Content/wrong-words.tsv: a wrong word a line, the right one, and if need be phrases in which the first is right, and a note."
    ),
    example: .init(
      wrong: [
        "wrong-words.tsv": "wrong\tright\n帐号\t账号\n",
        "pages/x.zh.md": "---\ntitle: 题\npublished: 2023-03-02 09:00\n---\n\n登录帐号。\n",
      ],
      right: [
        "wrong-words.tsv": "wrong\tright\n帐号\t账号\n",
        "pages/x.zh.md": "---\ntitle: 题\npublished: 2023-03-02 09:00\n---\n\n登录账号。\n",
      ]))

  /// A line of the list of wrong words that cannot be used.
  public static let wordList = Rule(
    "word-list", .error, isAdjustable: false,
    title: Message(
      zh: "错词表每行列全",
      en: "Every line of the list of wrong words is complete"),
    explanation: Message(
      zh: "首行是列名 wrong、right、right_in、note，以制表符分隔；其后每行一个错词和它的正词，不重复。right_in 是写作错词也对的短语，以 | 分隔。",
      en:
        "The first line names the columns wrong, right, right_in and note, with tabs between; then a wrong word and the right one a line, each once. right_in holds phrases in which the first is right, with | between."
    ),
    example: .init(
      in: "wrong-words.tsv",
      wrong: "wrong\tright\n帐号\n",
      right: "wrong\tright\n帐号\t账号\n"))

  /// Words and marks that were typed twice.
  public static let doubledWord = Rule(
    "doubled-word", .warning, isAdjustable: true,
    title: Message(
      zh: "没有重复的字词和标点",
      en: "No word or mark stands twice"),
    explanation: Message(
      zh: "“的的”“，，”、紧接着重复的词语和段落，多半是改稿留下的。",
      en: "的的, ，， or a phrase or paragraph that follows itself is mostly left over from editing."),
    example: .text(
      wrong: "加强知识产权的的保护。",
      right: "加强知识产权的保护。"))

  /// A gap that was to be filled in.
  public static let placeholder = Rule(
    "placeholder", .warning, isAdjustable: true,
    title: Message(
      zh: "没有待补的内容",
      en: "Nothing is left to be filled in"),
    explanation: Message(
      zh: "TODO、XXX、待补、某某、？？？之类的记号，公开前要补全。案例里隐去的人名、单位名（李某某、某某公司）不算。",
      en:
        "Marks such as TODO, XXX, 待补, 某某 and ??? are filled in before publication. Names that a report on a case withholds (李某某, 某某公司) are right."
    ),
    example: .text(
      wrong: "启动时间：待补。",
      right: "启动时间：2023年4月20日。"))

  /// Headings that are empty, end with a mark, or are the same.
  public static let headingText = Rule(
    "heading-text", .warning, isAdjustable: true,
    title: Message(
      zh: "标题有字、末尾无句号、同层不重复",
      en: "Headings have words, no mark at their end, and differ"),
    explanation: Message(
      zh: "读屏用户靠标题找内容：空标题、两个相同的标题都找不到地方。标题末尾不用句末标点。",
      en:
        "Listeners find their way by headings; empty ones and equal ones lead nowhere. A heading has no mark at its end."
    ),
    example: .text(
      wrong: "## 主要措施。\n\n加强保护。",
      right: "## 主要措施\n\n加强保护。"))

  /// Links whose words do not say where they lead.
  public static let vagueLink = Rule(
    "vague-link", .warning, isAdjustable: true,
    title: Message(
      zh: "链接文字说明去处",
      en: "The words of a link say where it leads"),
    explanation: Message(
      zh: "“点击这里”离开上下文没有意思；读屏用户常常只听链接。",
      en: "“Click here” means nothing by itself, and many listen to the links alone."),
    example: .text(
      wrong: "[点击这里](about.zh.md)看说明。",
      right: "见[网站说明](about.zh.md)。"))

  /// Alternative texts that do not say what an image shows.
  public static let uselessAlternative = Rule(
    "useless-alternative", .warning, isAdjustable: true,
    title: Message(
      zh: "替代文字说明图的内容",
      en: "An alternative text says what the image shows"),
    explanation: Message(
      zh: "“图片”“图1”或文件名不能代替图。用一句话写出图上有什么。",
      en:
        "“Image”, “Figure 1” or the name of the file tells nobody what is to be seen. Say it in a sentence."
    ),
    example: .text(
      wrong: "![图片](../media/square.png)",
      right: "![一个深色方块](../media/square.png)"))

  /// A waiver that waives nothing.
  public static let unusedWaiver = Rule(
    "unused-waiver", .warning, isAdjustable: true,
    title: Message(
      zh: "豁免都用得上",
      en: "Every waiver waives something"),
    explanation: Message(
      zh: "“waivers”里的一条在它引的原文里没有免掉任何问题：问题已改好，或原文引错了。删去它，免得以后盖住别的问题。",
      en:
        "An entry of “waivers” waives nothing in the words that it quotes: the text is mended, or the quotation is wrong. Delete it, so that it hides nothing later."
    ),
    example: .init(
      in: "pages/x.zh.md",
      wrong:
        "---\ntitle: 题\npublished: 2023-03-02 09:00\nwaivers:\n  - rule: half-width-punctuation\n    quote: 评选，发布\n    note: 原文如此。\n---\n\n案例评选，发布结果。\n",
      right:
        "---\ntitle: 题\npublished: 2023-03-02 09:00\nwaivers:\n  - rule: half-width-punctuation\n    quote: 评选,发布\n    note: 原文如此。\n---\n\n案例评选,发布结果。\n"
    ))

  /// Markers that a merge left in a file.
  public static let mergeConflict = Rule(
    "merge-conflict", .error, isAdjustable: false,
    title: Message(
      zh: "文件里没有合并冲突的记号",
      en: "No file holds markers of a merge"),
    explanation: Message(
      zh: "两个人改了同一处，git 留下 <<<<<<<、=======、>>>>>>> 三行，中间是两种写法。留下要的写法，删去记号。",
      en:
        "Two people changed one place, and git left the lines <<<<<<<, ======= and >>>>>>> with both versions between. Keep one, and delete the markers."
    ),
    example: .text(
      wrong: "<<<<<<< HEAD\n第一种写法。\n=======\n第二种写法。\n>>>>>>> other",
      right: "第一种写法。"))

  static let aboutProofreading: [Rule] = [
    .dateOrder, .halfWidthPunctuation, .straightQuote, .fullWidthPunctuation, .unpairedMark,
    .hanSpacing, .numberForm, .yearRange, .citedDocumentNumber, .documentNumber, .impossibleDate,
    .wrongWeekday, .personalData, .wrongWord, .wordList, .doubledWord, .placeholder, .headingText,
    .vagueLink, .uselessAlternative, .unusedWaiver, .mergeConflict,
  ]

  /// Whether it is about how a text is written, so that a quotation of the original, `sic`, excuses
  /// a breach.
  public var isTypographic: Bool { Self.typographic.contains(self) }

  private static let typographic: Set<Rule> = [
    .citedDocumentNumber, .doubledWord, .fullWidthPunctuation, .halfWidthPunctuation, .hanSpacing,
    .numberForm, .straightQuote, .unpairedMark, .wrongWord, .yearRange,
  ]
}
