import Diagnostics
import Markdown
import Proofreading
import SiteModel
import Testing

/// Texts, right and wrong, and what is said of them.
struct ProofreaderTests {
  /// A text and what is marked in it: each rule with the words.
  struct Sample: Sendable, CustomTestStringConvertible {
    let text: String
    let language: Language
    let findings: [String]

    init(_ text: String, _ findings: String..., in language: Language = .zh) {
      self.text = text
      self.language = language
      self.findings = findings
    }

    var testDescription: String { text }
  }

  static let right: [Sample] = [
    // Marks between digits and Latin letters.
    Sample("会议于9:30开始，比分3:2，共1,234件，占9.4%。"),
    Sample("见 https://www.example.org/a,b(c);d 。"),
    Sample("用`甲,乙`分隔。"),
    Sample("英文名为China (Luohe) Centre, Inc.。"),
    Sample("1.强化保护；2.促进运用。"),
    Sample("```\n甲,乙\n```\n\n    丙,丁\n"),
    Sample("[办法](a,b.md \"甲,乙\")和![方块图](图,1.png)。"),
    Sample("| 甲 | 乙 |\n|---|---|\n| 一 | 二 |\n"),
    Sample("见表3[^a]，另见[@table]、[@other]。\n\n[^a]: 注。\n"),
    // Pairs.
    Sample("《〈办法〉实施细则》和“‘双随机’监管”（试行）。"),
    Sample("措施有：1）强化；2）促进；（一）落实；a）其他。"),
    Sample("“第一段。\n\n“第二段。”"),
    Sample("“第一段。\n\n“第二段提到“专利”二字。”"),
    Sample("“第一段。\n\n“第二段。\n\n“第三段。”"),
    Sample("“第一段。\n\n“第二段。”\n"),
    Sample("Don't say “the office’s ‘plan’” twice.", in: .en),
    // Numbers, dates and document numbers.
    Sample("2021—2035年，2021～2025年，电话0395-1234567。"),
    Sample("《二〇二一年中国知识产权保护状况》于2022年发布。"),
    Sample("授权量3.5万件，约3万件、5千人。"),
    Sample("示例发〔2022〕1号，（2021）豫01民终23号，示例发〔2022〕110号。"),
    Sample("2022年5月20日（星期五）至2024年2月29日，2月29日，4月20日至30日。"),
    Sample("2022-05-20发布，编号2022-13-45-1。"),
    Sample("On Friday, 20 May 2022, and May 20, 2022 (Friday), and in May 2022.", in: .en),
    // Words.
    Sample("目的的实现、参与与配合、的的确确、普及及推广、存在在先权利、于是是非分明、和和美美。"),
    Sample("研究研究，讨论讨论。"),
    Sample("机制有待补充完善；Article XX。"),
    Sample("等等…… Wait... What is it?"),
    Sample("He had had that that they wanted.", in: .en),
    Sample("The Measures《办法》，No. 1 (漯知〔2022〕1号).", in: .en),
    Sample("第一章 总则\n\n图1 授权量\n"),
    // Personal numbers that are none.
    Sample("金额13800138000元，编号1380013800012，比例13800138000.5。"),
    Sample("统一编号110105194912310021。"),
    Sample("电话0395-3131234转8001，热线12345，传真010-62083114。"),
    Sample("单号2022-13800138000、ISBN 978-7-111-12345-6、10 000 000 000、13800.138000。"),
    // Spaces, quotation marks and dashes.
    Sample("## 保护知识产权 推动创新发展\n\n电话 0395-3131234\n"),
    Sample("He said: 10:30 a.m., Inc., and so on.", in: .en),
    Sample("编号A--1，选项--fix，等等……共1 000 km，图1 200人。"),
    Sample("李某某诉某某公司案，前十3家，星期三5点。"),
    // Markup that is meant, and what only looks like it.
    Sample("#知识产权#和#2，[注]（见下文），见<https://www.gov.cn/x>和[名](https://www.gov.cn/x)。"),
    Sample("| 甲 | 乙 |\n| --- | --- |\n| 一 | 二 |\n| 三 | 四 |\n"),
    Sample("![一座楼的图1](a.png)\n![2022年的授权量](b.png)\n"),
    // Headings, links, images.
    Sample("## 一\n\n### 措施\n\n## 二\n\n### 措施\n"),
    Sample("[网站说明](about.zh.md)；![一个深色方块](square.png)"),
  ]

  static let wrong: [Sample] = [
    Sample("评查工作,适时发布", "half-width-punctuation ,"),
    Sample("评查**工作**,适时发布", "half-width-punctuation ,"),
    Sample("评查\n,适时发布", "half-width-punctuation ,"),
    Sample("开发区(食品)中心", "half-width-punctuation (食品)"),
    Sample(
      "时间: 全天;地点:礼堂", "half-width-punctuation : ", "half-width-punctuation ;",
      "half-width-punctuation :"),
    Sample("完成.", "half-width-punctuation ."),
    Sample("共2022件,其中发明3件", "half-width-punctuation ,"),
    Sample("深化\"双随机\"监管", "straight-quote \"", "straight-quote \""),
    Sample("修订《办法和“规定》", "unpaired-mark 》"),
    Sample("修订（办法", "unpaired-mark （"),
    Sample("修订办法）", "unpaired-mark ）"),
    Sample("**十一）提升满意度。**", "unpaired-mark ）"),
    Sample("开展“蓝天行动。\n\n“铁拳”行动继续。", "unpaired-mark “"),
    Sample("（办法)", "unpaired-mark )"),
    Sample("《“办法》”", "unpaired-mark 》", "unpaired-mark ”"),
    Sample("印发 2022年要点，TISC 中心", "han-spacing  ", "han-spacing  "),
    Sample("共２０件", "number-form ２０"),
    Sample("2 0 2 2年", "number-form 2 0 2 2"),
    Sample("二〇二二年和2022年", "number-form 二〇二二年"),
    Sample("3万5千元", "number-form 3万5千"),
    Sample("2021-2035年", "year-range -"),
    Sample("From 2021-2035 on.", "year-range -", in: .en),
    Sample("示例发[2022]1号", "cited-document-number [2022]1号"),
    Sample("示例发〔22〕1号", "cited-document-number 〔22〕1号"),
    Sample("示例发（2022）第1号", "cited-document-number （2022）第1号"),
    Sample("示例发〔2022〕01号", "cited-document-number 〔2022〕01号"),
    Sample(
      "4月31日，2023年2月29日，4月20日至31日", "impossible-date 4月31日", "impossible-date 2023年2月29日",
      "impossible-date 31日"),
    Sample("2022-02-30", "impossible-date 2022-02-30"),
    Sample("2022年5月20日（周四）", "wrong-weekday 周四"),
    Sample(
      "Thursday, 20 May 2022 and 31 June 2022.", "wrong-weekday Thursday",
      "impossible-date 31 June 2022", in: .en),
    Sample("May 20, 2022 (Monday)", "wrong-weekday Monday", in: .en),
    Sample("Luohe，China。", "full-width-punctuation ，", "full-width-punctuation 。", in: .en),
    Sample("加强的的保护。。", "doubled-word 的", "doubled-word 。。"),
    Sample("促进知识产权知识产权保护", "doubled-word 知识产权"),
    Sample("Carry out the the plan.", "doubled-word  the", in: .en),
    Sample("地点：待补。TODO", "placeholder 待补", "placeholder TODO"),
    Sample(
      "手机13800138000，138-0013-8000，+8613800138000", "personal-data 13800138000",
      "personal-data 138-0013-8000", "personal-data 8613800138000"),
    Sample("身份证11010519491231002X", "personal-data 11010519491231002X"),
    Sample(
      "１３８００１３８０００", "personal-data １３８００１３８０００",
      "number-form １３８００１３８０００"),
    Sample(
      "008613800138000，+86-138 0013 8000", "personal-data 008613800138000",
      "personal-data 86-138 0013 8000"),
    Sample("138 00138000", "personal-data 138 00138000"),
    Sample("138.0013.8000", "personal-data 138.0013.8000"),
    Sample(
      "138－0013－8000，1380-013-8000", "personal-data 138－0013－8000", "personal-data 1380-013-8000"),
    Sample(
      "13800138000-1和2022-05-20 13800138000", "personal-data 13800138000",
      "personal-data 13800138000"),
    Sample("1,13800138000,5", "personal-data 13800138000"),
    Sample("身份证110105 19491231 002X", "personal-data 110105 19491231 002X"),
    Sample(
      "身份证１１０１０５１９４９１２３１００２Ｘ", "personal-data １１０１０５１９４９１２３１００２Ｘ",
      "number-form １１０１０５１９４９１２３１００２Ｘ"),
    Sample("## 一\n\n## 一\n", "heading-text ## 一"),
    Sample(
      "推进代理行业专项整治行动，加强监管和行业自律。\n\n推进代理行业专项整治行动，加强监管和行业自律。",
      "doubled-word 推进代理行业专项整治行动，加强监管和行业自律。"),
    Sample("知识 产权保护，知识\u{A0}产权", "han-spacing  ", "han-spacing \u{A0}"),
    Sample("甲 ，乙", "han-spacing  "),
    Sample("增长百分之20，百分之3.5", "number-form 百分之20", "number-form 百分之3.5"),
    Sample("约三十5件", "number-form 三十5"),
    Sample("3．5亿", "number-form ．"),
    Sample("共1 200件", "number-form 1 200"),
    Sample("示例发〔22〕1号", "cited-document-number 〔22〕1号"),
    Sample("示例发﹝2022﹞1号", "cited-document-number ﹝2022﹞1号"),
    Sample("示例发〔2022年〕1号", "cited-document-number 〔2022年〕1号"),
    Sample("等等...", "half-width-punctuation ..."),
    Sample("保护--运用，4月20日--26日", "half-width-punctuation --", "half-width-punctuation --"),
    Sample("Thursday 20 May 2022", "wrong-weekday Thursday", in: .en),
    Sample("由某某单位负责，时间：某某。", "placeholder 某某", "placeholder 某某"),
    Sample("共???件", "placeholder ???"),
    Sample(
      "![图1](a.png)![IMG_2031](b.png)", "useless-alternative ![图1](a.png)",
      "useless-alternative ![IMG_2031](b.png)"),
    Sample("##译文\n", "leftover-markup ##译文"),
    Sample("＃＃ 译文\n", "leftover-markup ＃＃ 译文"),
    Sample("见[说明]（about.zh.md）", "leftover-markup [说明]（about.zh.md）"),
    Sample("| 甲 | 乙 |\n| 一 | 二 |\n", "leftover-markup | 甲 | 乙 |"),
    Sample("见https://www.gov.cn/x。", "leftover-markup https://www.gov.cn/x"),
    Sample("登陆网站，请登陆山顶", "wrong-word 登陆"),
  ]

  private static let words = WordList.read(
    SourceFile(
      path: "wrong-words.tsv",
      bytes: Array("wrong\tright\tright_in\n登陆\t登录\t登陆山顶|登陆战\n".utf8))
  ).list

  @Test("A text in which nothing is wrong is left in peace", arguments: right)
  func isSilent(sample: Sample) {
    #expect(findings(in: sample) == [])
  }

  @Test("What is wrong is marked exactly", arguments: wrong)
  func marks(sample: Sample) {
    #expect(Set(findings(in: sample)) == Set(sample.findings))
    #expect(findings(in: sample).count == sample.findings.count)
  }

  @Test("A mend leaves nothing of its rule behind", arguments: wrong)
  func mends(sample: Sample) {
    let found = diagnostics(in: sample)
    var bytes = Array(sample.text.utf8)
    for fix in found.compactMap(\.fix).sorted(by: { $1.range.lowerBound < $0.range.lowerBound }) {
      bytes.replaceSubrange(fix.range, with: Array(fix.replacement.utf8))
    }
    let mended = Sample(String(decoding: bytes, as: UTF8.self), in: sample.language)
    let rules = Set(found.filter { $0.fix != nil }.map(\.rule))
      .subtracting(found.filter { $0.fix == nil }.map(\.rule))
    #expect(rules.isDisjoint(with: diagnostics(in: mended).map(\.rule)), "\(mended.text)")
  }

  @Test(
    "A machine writes quotation marks only where they make pairs",
    arguments: [
      ("\"甲\"乙\"丙\"", ["“", "”", "“", "”"]),
      ("他说\"it's\"和'乙'", ["“", "”", "‘", "’"]),
      ("\"甲\"乙\"丙，", []),
      ("5'10\"甲\"", []),
      ("甲\"，\"乙", []),
    ])
  func pairsStraightQuotes(text: String, marks: [String]) {
    let quotes = diagnostics(in: Sample(text)).filter { $0.rule == .straightQuote }
    #expect(!quotes.isEmpty)
    #expect(quotes.compactMap(\.fix?.replacement) == marks)
  }

  @Test(
    "No machine changes the words of somebody else",
    arguments: [
      "> 甲,乙", "> 甲\n乙,丙", ":::quote[《办法》]\n甲,乙\n:::", "他说“甲,乙”。", "“甲\n\n“乙,丙”",
      ":::note\n:::quote[《办法》]\n甲\n\n乙,丙\n:::\n:::",
    ])
  func keepsQuotations(text: String) throws {
    let comma = try #require(
      diagnostics(in: Sample(text)).first { $0.rule == .halfWidthPunctuation })
    #expect(comma.fix == nil)
    #expect(comma.help?.en.contains("compare them with the original") ?? false)
  }

  @Test(
    "Beside a quotation a machine may mend",
    arguments: ["> 甲\n\n乙,丙", ":::quote[《办法》]\n甲\n:::\n\n乙,丙", "“甲”,乙", ":::note\n甲,乙\n:::"])
  func mendsBesideQuotations(text: String) throws {
    let comma = try #require(
      diagnostics(in: Sample(text)).first { $0.rule == .halfWidthPunctuation })
    #expect(comma.fix?.replacement == "，")
  }

  private func findings(in sample: Sample) -> [String] {
    let bytes = Array(sample.text.utf8)
    return diagnostics(in: sample).map {
      "\($0.rule.code) \(String(decoding: bytes[$0.range ?? 0..<0], as: UTF8.self))"
    }
  }

  private func diagnostics(in sample: Sample) -> [Diagnostic] {
    let file = SourceFile(path: "x.md", bytes: Array(sample.text.utf8))
    var prose = Prose(of: file, in: sample.language)
    prose.addBody(from: 0)
    let joining: LineJoining = sample.language == .zh ? .chinese : .spaced
    let (document, _) = Document.parse(file, as: .content(joining))
    return Proofreader(words: Self.words).diagnostics(of: prose, document)
  }
}
