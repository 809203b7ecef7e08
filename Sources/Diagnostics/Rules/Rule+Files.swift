/// Files.
extension Rule {
  /// Files are UTF-8 without a byte-order mark.
  public static let byteOrderMark = Rule(
    "byte-order-mark",
    title: Message(
      zh: "文件开头不要字节顺序标记（BOM）", en: "A file does not start with a byte-order mark"),
    explanation: Message(
      zh:
        "BOM 是一些 Windows 编辑器加在文件开头的三个看不见的字节，会使文件头的 --- 认不出来。请另存为“UTF-8”而不是“带 BOM 的 UTF-8”，或者用 check --fix 去掉。",
      en:
        "Some editors on Windows put three invisible bytes before the text, which hide the `---` of the front matter. Save the file as “UTF-8”, not as “UTF-8 with BOM”, or let `check --fix` take them out."
    ),
    example: .init(
      in: "pages/x.zh.md",
      wrong: .bytes(
        [0xEF, 0xBB, 0xBF] + Array(shortPage.utf8),
        Message(zh: "开头带 BOM 的同一文件", en: "the same file with a byte-order mark")),
      right: .text(shortPage)))

  /// Texts hold no control characters.
  public static let controlCharacter = Rule(
    "control-character",
    title: Message(zh: "正文不得含看不见的字符", en: "A text holds no invisible characters"),
    explanation: Message(
      zh:
        "控制字符、零宽字符、软连字符和改变文字方向的字符看不见，多半是从其他软件粘贴带来的，会打乱文字、断开检索词，破坏网页、订阅源和 PDF。请删去；明确无用的，check --fix 会删。",
      en:
        "Controls, marks of no width, soft hyphens and those that turn the direction of reading are invisible, mostly come along with a paste, reorder or split words, and break pages, feeds and PDF files. Delete them; `check --fix` takes out those that can mean nothing."
    ),
    example: .text(wrong: "正\u{8}文。", right: "正文。"))

  /// Files are UTF-8.
  public static let encoding = Rule(
    "encoding",
    title: Message(zh: "文件用 UTF-8 编码", en: "A file is encoded in UTF-8"),
    explanation: Message(
      zh: "GBK、UTF-16 等编码的文件会变成乱码，因此不予发布。请在编辑器中“以 GBK 重新打开”，确认文字正常后“以 UTF-8 保存”。",
      en:
        "Files in GBK, UTF-16 and the like would be published as garbage. In your editor choose “Reopen with Encoding: GBK”, see that the text is right, then “Save with Encoding: UTF-8”."
    ),
    example: .init(
      in: "pages/x.zh.md",
      wrong: .bytes(
        Array("---\ntitle: ".utf8) + [0xCA, 0xBE, 0xC0, 0xFD]
          + Array("\npublished: 2023-03-02 09:00\n---\n".utf8),
        Message(zh: "以 GBK 保存的同一文件", en: "the same file saved as GBK")),
      right: .text(shortPage)))

  /// File names can be addresses.
  public static let fileName = Rule(
    "file-name",
    title: Message(
      zh: "文件名用小写字母、数字和单个连字符，并放在规定的文件夹",
      en: "A file's name can be an address, and its folder is one the site knows"),
    explanation: Message(
      zh:
        "文件名会成为网址，所以只用小写英文字母、数字和单个连字符，后接语言和扩展名，如 about.zh.md。文件夹和各类文件的命名见 docs/content-model.md；请改名或移动。",
      en:
        "The name becomes an address: lower-case letters, digits and single hyphens, then the language and the kind, such as about.zh.md. docs/content-model.md lists the folders and the names; rename or move the file."
    ),
    example: .init(
      wrong: ["pages/About_Us.zh.md": .text(shortPage)],
      right: ["pages/about-us.zh.md": .text(shortPage)]))

  /// Texts stay below 1 MiB.
  public static let fileTooLarge = Rule(
    "file-too-large",
    title: Message(
      zh: "文本不超过 1 MiB，文件头不超过 64 KiB，媒体文件不超过 20 MiB",
      en: "A text is at most 1 MiB, its front matter 64 KiB, a media file 20 MiB"),
    explanation: Message(
      zh: "过大的文件难以编辑，读者也下载不动，多半是误放。请拆成几个文件，或把文件头中的长文移到正文。",
      en:
        "Larger files are hard to edit and to load, and mostly there by mistake. Split the text over several files, or move long texts from the front matter into the body."
    ),
    example: .init(
      in: "pages/x.zh.md",
      wrong: .bytes(
        Array("---\ntitle: \(String(repeating: "题", count: 22_000))\n---\n".utf8),
        Message(
          zh: "标题有 22000 字的文件，即 64 KiB 以上",
          en: "a file whose title has 22,000 characters: more than 64 KiB")),
      right: .text(shortPage)))

  /// Lines end with LF.
  public static let lineEnds = Rule(
    "line-ends",
    title: Message(zh: "换行符用 LF", en: "Lines end with LF"),
    explanation: Message(
      zh: "CR LF 是 Windows 的换行，混用会使同一段文字在不同电脑上算作改动。请在编辑器右下角把 CRLF 改为 LF 后保存，或者用 check --fix 改。",
      en:
        "CR LF is the line end of Windows, and a mixture makes the same text count as changed from one machine to the next. Set “LF” in your editor and save, or let `check --fix` do it."
    ),
    example: .init(
      in: "pages/x.zh.md",
      wrong: .bytes(
        Array("---\r\ntitle: 示例\r\npublished: 2023-03-02 09:00\r\n---\r\n".utf8),
        Message(zh: "换行符为 CR LF 的同一文件", en: "the same file with lines that end with CR LF")),
      right: .text(shortPage)))

  /// Images are no larger than a page needs.
  public static let mediaSize = Rule(
    "media-size", isAdjustable: true,
    title: Message(
      zh: "图片每边不超过 4096 像素，不超过 1024 KB",
      en: "An image has at most 4096 pixels a side and 1024 KB"),
    explanation: Message(
      zh: "手机流量有限，公众号也不收 1 MB 以上的图片；页面上 1600 像素宽已足够清楚。请在看图软件中缩小后再放入 media/。",
      en:
        "Phones pay for every byte, and WeChat takes no image over 1 MB; 1600 pixels are enough for a page. Make the image smaller in a picture program."
    ),
    example: .init(
      in: "media/x.png",
      wrong: .bytes(
        png(width: 5000), Message(zh: "5000 × 1 像素的图片", en: "an image of 5000 × 1 pixels")),
      right: .bytes(
        png(width: 1600), Message(zh: "1600 × 1 像素的图片", en: "an image of 1600 × 1 pixels"))))

  /// Media are what their names say.
  public static let mediaType = Rule(
    "media-type",
    title: Message(zh: "媒体文件的内容要与扩展名相符", en: "A media file is what its name says"),
    explanation: Message(
      zh: "改扩展名并不转换格式，浏览器和公众号会拒绝名不副实的图片。请用看图软件另存为 png 或 jpg，或者按实际格式改名。",
      en:
        "Renaming does not convert, and browsers and WeChat refuse an image of another kind than its name. Export it from a picture program as png or jpg, or give it the ending of its kind."
    ),
    example: .init(
      wrong: [
        "media/x.jpg": .bytes(png(width: 1), Message(zh: "PNG 图片", en: "a PNG image"))
      ],
      right: [
        "media/x.png": .bytes(png(width: 1), Message(zh: "PNG 图片", en: "a PNG image"))
      ]))

  /// Files that others need are there.
  public static let missingFile = Rule(
    "missing-file",
    title: Message(zh: "其他文件所依赖的文件要有", en: "The files that others need are there"),
    explanation: Message(
      zh: "任务要有要点的 plan 文件，活动要有 week 文件，章节要有 paper 文件，译文要有原文，数据的 csv 和 yml 要成对。请写上缺少的文件，或者改正文件名。",
      en:
        "A task needs its plan, an event its week, a section its paper, a translation its source, and a data file its other half. Write the file that is missing, or correct a name."
    ),
    example: .init(
      wrong: ["pages/x.en.md": "---\ntitle: Example\n---\n"],
      right: ["pages/x.en.md": "---\ntitle: Example\n---\n", "pages/x.zh.md": .text(shortPage)]))

  /// The content holds no symbolic links.
  public static let symbolicLink = Rule(
    "symbolic-link",
    title: Message(zh: "Content/ 内不得有符号链接", en: "The content holds no symbolic links"),
    explanation: Message(
      zh: "符号链接可能指向内容以外的文件，把不该公开的东西发布出去，所以一律不跟随。请放入文件本身。",
      en:
        "A symbolic link could lead to a file that is not meant for the public, so none is followed. Put the file itself there."
    ),
    example: .init(
      in: "pages/x.zh.md", wrong: .link(to: "about.zh.md"), right: .text(shortPage)))

  /// Folders and special files have their place elsewhere.
  public static let unexpectedFile = Rule(
    "unexpected-file",
    title: Message(
      zh: "Content/ 内只放规定层次的普通文件",
      en: "The content holds plain files, in folders that are not too deep"),
    explanation: Message(
      zh: "管道、设备等特殊文件、过深的文件夹，以及名称像文件（如 terms.tsv）的文件夹都不是内容，多半是误放。请移出 Content/，或移到上层文件夹。",
      en:
        "Pipes, devices, folders deep inside others and folders named like a file (such as terms.tsv) are no content, and mostly there by mistake. Take them out of Content/, or move the files up."
    ),
    example: .init(
      wrong: ["media/a/b/c/d/e/f/g/h/x.txt": "正文\n"],
      right: ["pages/x.zh.md": .text(shortPage)]))

  /// The program may read every file.
  public static let unreadable = Rule(
    "unreadable",
    title: Message(zh: "文件要能读取", en: "Every file can be read"),
    explanation: Message(
      zh: "没有读取权限的文件，或者文件名不是 UTF-8 的文件（例如从旧压缩包解出的），程序打不开。请改权限或改名。",
      en:
        "A file without the right to read it, or whose name is not UTF-8 (such as one from an old archive), cannot be opened. Change its rights, or rename it."
    ),
    example: .init(
      wrong: [
        "pages": .misnamed(
          [0xB2, 0xFA], Message(zh: "文件名以 GBK 编码", en: "a file whose name is encoded in GBK"))
      ],
      right: ["pages/x.zh.md": .text(shortPage)]))

  static let aboutFiles: [Rule] = [
    .byteOrderMark, .controlCharacter, .encoding, .fileName, .fileTooLarge, .lineEnds, .mediaSize,
    .mediaType, .missingFile, .symbolicLink, .unexpectedFile, .unreadable,
  ]

  /// A page that nothing is wrong with.
  private static var shortPage: String { "---\ntitle: 示例\npublished: 2023-03-02 09:00\n---\n" }

  /// A PNG file as far as its size, one pixel high, and its end.
  private static func png(width: UInt16) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
      + [0, 0, UInt8(width >> 8), UInt8(width & 0xFF), 0, 0, 0, 1]
      + [0, 0, 0, 0] + Array("IEND".utf8) + [0xAE, 0x42, 0x60, 0x82]
  }
}
