/// The body.
extension Rule {
  /// Links to headings lead to headings.
  public static let brokenAnchor = Rule(
    "broken-anchor",
    title: Message(zh: "链接到的标题要在那一页上", en: "A link to a heading leads to one that is there"),
    explanation: Message(
      zh: "# 后面是标题的 id：作者用 {#id} 写定的，或者按次序编的 s-1、s-1-2。标题改动后按次序的 id 会变；请给标题写上 {#id} 再链接。",
      en:
        "After # stands the id of a heading: the one that its writer pinned with {#id}, or its number, such as s-1-2, which changes when headings move. Pin the heading's id and link to it."
    ),
    example: .text(
      wrong: "见[措施](../plans/2023/02.zh.md#stepps)。", right: "见[措施](../plans/2023/02.zh.md#steps)。")
  )

  /// Images lead to media files.
  public static let brokenImage = Rule(
    "broken-image",
    title: Message(zh: "图片要放在 media/，路径要写对", en: "An image leads to a file in media/"),
    explanation: Message(
      zh: "图片写作 ![说明](../media/文件名.png)，文件放在 Content/media/。请核对文件名和层级；提示会给出最接近的文件。",
      en:
        "Write ![what it shows](../media/name.png), with the file in Content/media/. Correct the name or the path; the message names the nearest file."
    ),
    example: .text(wrong: "![方块](../media/sqare.png)", right: "![方块](../media/square.png)"))

  /// Links lead to files of the content.
  public static let brokenLink = Rule(
    "broken-link",
    title: Message(
      zh: "站内链接写内容文件的路径，且文件要存在", en: "A link leads to a file of the content, in the same language"),
    explanation: Message(
      zh: "站内链接写成指向 .md 文件的相对路径，网址由程序换算；有译文的页面链接同一语言的文件。请核对路径；指向外部网站的要写全 https://。",
      en:
        "A link within the site is the relative path of a .md file, in the same language where there is one; the program makes the address of it. Correct the path; links to other sites start with https://."
    ),
    example: .text(
      wrong: "见[第三项](../plans/2023/03.zh.md)。", right: "见[第二项](../plans/2023/02.zh.md)。"))

  /// References lead to ids of the paper.
  public static let brokenReference = Rule(
    "broken-reference",
    title: Message(
      zh: "[@id] 要指向同一白皮书中的 id", en: "A reference [@id] leads to an id of the same paper"),
    explanation: Message(
      zh: "[@id] 会变成“表 1”“第二章”这样的编号，只能指同一本白皮书里的章节、标题、图表和术语；其他文件请用链接。提示会列出可用的 id。",
      en:
        "[@id] becomes “Table 1” or “Section 2”, so it can name sections, headings, tables, figures and terms of the same paper only; elsewhere write a link. The message lists the ids."
    ),
    example: .init(
      in: "papers/2023/01-start.zh.md",
      wrong: "---\ntitle: 概况\n---\n\n## 目标 {#goals}\n\n见[@goal]。\n",
      right: "---\ntitle: 概况\n---\n\n## 目标 {#goals}\n\n见[@goals]。\n"))

  /// Directives are known, closed, and hold what they promise.
  public static let directive = Rule(
    "directive",
    title: Message(
      zh: "::: 区块的名称、属性要正确，首尾要成对", en: "A directive is known, has known attributes, and is ended"),
    explanation: Message(
      zh:
        "区块以一行 :::名称 开始，以一行 ::: 结束，两行都顶格，冒号用半角，后面不空格；可用的名称和属性见 docs/white-papers.zh.md。请改正拼写或补上结束行。",
      en:
        "A directive starts with a line :::name and ends with a line :::, both at the beginning of their lines, with half-width colons and no space behind them; docs/white-papers.md lists names and attributes. Correct the name, or end it."
    ),
    example: .text(wrong: ":::notice\n请注意。\n:::", right: ":::note\n请注意。\n:::"))

  /// Footnotes are defined and referred to.
  public static let footnote = Rule(
    "footnote",
    title: Message(zh: "脚注的引用和注文要一一对应", en: "A footnote is defined once and referred to"),
    explanation: Message(
      zh: "正文中写 [^a]，文末另起一行写 [^a]: 注文。只有一头的、重名的脚注读者看不到或看错。请补上另一头，或删去。",
      en:
        "Write [^a] in the text and a line [^a]: with the note at its end. With one of the two missing, or two notes of one name, readers see the wrong thing. Add the other half, or delete it."
    ),
    example: .text(
      wrong: "成效明显[^a]。\n\n[^b]: 见年报。", right: "成效明显[^a]。\n\n[^a]: 见年报。"))

  /// The title is the only heading of the first level.
  public static let headingLevel = Rule(
    "heading-level",
    title: Message(
      zh: "正文中的标题从 ## 写起", en: "Headings in a text start at the second level"),
    explanation: Message(
      zh: "一级标题是文件头里的 title，每页只有一个，读屏软件和搜索引擎据此认出页面。请把正文中的 # 改成 ##。",
      en:
        "The heading of the first level is the title in the front matter, one a page; screen readers and search engines know the page by it. Start the line with ##."
    ),
    example: .text(wrong: "# 目标", right: "## 目标"))

  /// Headings go down one level at a time.
  public static let skippedHeading = Rule(
    "skipped-heading", .warning, isAdjustable: true,
    title: Message(zh: "标题不跳级", en: "Headings go down one level at a time"),
    explanation: Message(
      zh: "## 之下用 ###，不直接用 ####；跳级会让用读屏软件的读者以为漏了一节。请减少 # 的个数，不要用级别来调字号。",
      en:
        "Below ## comes ###, not ####: those who listen to a page would think that a part is missing. Take a # out; a level is no size of type."
    ),
    example: .text(wrong: "## 目标\n\n#### 一季度", right: "## 目标\n\n### 一季度"))

  /// No signs of markup are left over in a text.
  public static let leftoverMarkup = Rule(
    "leftover-markup", .warning, isAdjustable: true,
    title: Message(zh: "正文中不留未生效的标记符号", en: "No signs of markup are left over in a text"),
    explanation: Message(
      zh:
        "只有一头的 **、没有空格或用全角的 ##、用全角括号的链接、缺“| --- |”的表格、紧贴汉字的网址、格数不一的表头都不会生效，读者会看到符号本身。请照提示改写；确实要显示这个符号时，在前面加 \\。",
      en:
        "A `**` without its other half, a `##` without its space or in full-width signs, a link with full-width brackets, a table without its `| --- |`, an address beside Chinese, or a table's head with another number of cells has no effect, and readers see the signs. Write what the message says, or put \\ before a sign that is meant."
    ),
    example: .text(wrong: "**重点工作。", right: "**重点工作。**"))

  /// Images say what they show.
  public static let missingAlternative = Rule(
    "missing-alternative",
    title: Message(zh: "图片要有替代文字", en: "An image says what it shows"),
    explanation: Message(
      zh: "看不见图的读者靠方括号里的文字了解内容，无障碍规定也要求写。请用一句话说明图中有什么，不写“图片”二字。",
      en:
        "Those who cannot see an image have the text in its square brackets, and the rules on accessibility ask for it. Say in a sentence what it shows."
    ),
    example: .text(wrong: "![](../media/square.png)", right: "![一个方块](../media/square.png)"))

  /// Texts are not nested beyond reason.
  public static let nestedTooDeep = Rule(
    "nested-too-deep",
    title: Message(zh: "列表、引文不要嵌套过深", en: "Lists and quotations are not nested too deep"),
    explanation: Message(
      zh: "嵌套几十层的列表或引文没有人能读，多半是粘贴时带进的符号。请减少层数，改用小标题。",
      en:
        "Nobody can read lists or quotations that stand dozens deep in each other; mostly the signs came with a paste. Use fewer levels, or headings."
    ),
    example: .text(wrong: String(repeating: ">", count: 40) + " 引文", right: "> 引文"))

  /// Texts hold no HTML.
  public static let rawHTML = Rule(
    "raw-html",
    title: Message(zh: "正文中不写 HTML", en: "A text holds no HTML"),
    explanation: Message(
      zh: "HTML 会带来脚本和走样的版式，也进不了 PDF 和公众号，所以不收。请改用 Markdown；要显示尖括号时写 \\<。",
      en:
        "HTML can carry scripts, breaks the layout, and has no place in a PDF file or in WeChat. Write Markdown instead, or \\< for the sign itself."
    ),
    example: .text(wrong: "<b>重点</b>工作。", right: "**重点**工作。"))

  /// Rows have the cells of their table.
  public static let tableRow = Rule(
    "table-row",
    title: Message(
      zh: "表格每行的格数不多于表头，合并的格要成矩形",
      en: "A row has no more cells than its table, and merged cells make rectangles"),
    explanation: Message(
      zh: "多出的格没有列可放，会丢失；文字中的竖线要写成 \\|。合并用 ^（接上格）和 <（接左格），合起来须是矩形。请删去多余的格或补上 \\。",
      en:
        "A cell too many has no column to stand in; a bar inside a cell is written \\|. Merged cells are written ^ (the cell above) and < (the cell to the left), and make a rectangle. Take a cell out, or escape the bar."
    ),
    example: .text(
      wrong: "| 年份 | 件数 |\n| --- | --- |\n| 2022 | 3 | 4 |",
      right: "| 年份 | 件数 |\n| --- | --- |\n| 2022 | 3 |"))

  /// Tables have a size that people can read.
  public static let tableTooLarge = Rule(
    "table-too-large",
    title: Message(
      zh: "表格不要大到无法阅读", en: "A table is not too large to be read"),
    explanation: Message(
      zh: "上百列的表在屏幕和纸上都看不了。请拆成几个表，或者把数据作为 csv 文件公布。",
      en:
        "Nobody can read a table of a hundred columns, on a screen or on paper. Divide it, or publish the data as a csv file."
    ),
    example: .init(
      in: "pages/x.zh.md",
      wrong: .bytes(
        Array(
          ("---\ntitle: 示例\npublished: 2023-03-02 09:00\n---\n\n"
            + String(repeating: "| 甲 ", count: 101) + "|\n"
            + String(repeating: "| - ", count: 101) + "|\n").utf8),
        Message(zh: "正文是一个 101 列的表格", en: "a text with a table of 101 columns")),
      right: "---\ntitle: 示例\npublished: 2023-03-02 09:00\n---\n\n| 甲 |\n| - |\n"))

  /// Addresses are safe to open.
  public static let unsafeAddress = Rule(
    "unsafe-address",
    title: Message(
      zh: "外部链接写完整的 https:// 或 http:// 网址",
      en: "An address outside the site is a whole https:// or http:// address"),
    explanation: Message(
      zh: "javascript:、data: 等网址会在读者的电脑上运行程序，省略 https: 的网址会指错地方，所以不收。请写完整的网址，不带空格。",
      en:
        "Addresses such as javascript: or data: run programs on the reader's machine, and one without its https: leads astray. Write the whole address, without spaces."
    ),
    example: .text(
      wrong: "[年报](javascript:open())", right: "[年报](https://www.example.org/report)"))

  /// Blocks of code are closed.
  public static let unterminatedFence = Rule(
    "unterminated-fence",
    title: Message(zh: "``` 代码块要有结束行", en: "A block of code is closed"),
    explanation: Message(
      zh: "没有结束行，后面的全文都会当作代码显示。请在代码之后另起一行，写同样的 ```。",
      en:
        "Without its end the rest of the text would be shown as code. Write a line with the same fence after the code."
    ),
    example: .text(wrong: "```\nnumber: 1", right: "```\nnumber: 1\n```"))

  static let aboutBodies: [Rule] = [
    .brokenAnchor, .brokenImage, .brokenLink, .brokenReference, .directive, .footnote,
    .headingLevel, .skippedHeading, .leftoverMarkup, .missingAlternative, .nestedTooDeep, .rawHTML,
    .tableRow, .tableTooLarge, .unsafeAddress, .unterminatedFence,
  ]
}
