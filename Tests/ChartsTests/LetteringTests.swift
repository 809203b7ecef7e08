import Testing

@testable import Charts

@Suite("Lettering")
struct LetteringTests {
  private let chinese = Lettering(size: 10, isChinese: true)
  private let english = Lettering(size: 10, isChinese: false)

  @Test("Chinese is one em wide, Latin about half")
  func widths() {
    #expect(abs(chinese.width("知识产权") - 41.6) < 0.01)
    #expect((15...18).contains(english.width("2022") - 7))
    #expect(english.width("e\u{301}") == english.width("e"))
    #expect(english.width("") == 0)
  }

  @Test(
    "lines break between words and Chinese characters, and never before closing punctuation",
    arguments: [
      ("知识产权，保护", 45.0, ["知识产", "权，保护"]),
      ("《纲要》", 25.0, ["《纲", "要》"]),
      ("service bases in cities", 60.0, ["service", "bases in", "cities"]),
      ("China（新乡）中心", 48.0, ["China", "（新乡）", "中心"]),
      ("短", 5.0, ["短"]),
      ("印发《要点》的通知", 35.0, ["印发", "《要", "点》的", "通知"]),
      ("共2022年，第3项", 55.0, ["共", "2022年，", "第3项"]),
      ("开展“4·26”宣传", 55.0, ["开展", "“4·26”", "宣传"]),
    ])
  func lines(_ text: String, _ width: Double, _ lines: [String]) {
    #expect(chinese.lines(text, width: width) == lines)
  }

  @Test(
    "lines break elsewhere than in what is kept whole, where that fits",
    arguments: [
      ("保护知识产权工作", 65.0, ["知识产权"], ["保护知识产权", "工作"]),
      ("保护知识产权", 35.0, ["知识产权"], ["保护知", "识产权"]),
      ("全国商标和专利周", 55.0, ["商标", "专利周"], ["全国商标", "和专利周"]),
      ("for high-quality growth", 75.0, ["high-quality"], ["for", "high-quality", "growth"]),
      ("week of 22 April", 60.0, ["22 April"], ["week of", "22 April"]),
      ("Trademark week", 60.0, ["trade", "mark"], ["Trademark", "week"]),
    ])
  func phrases(_ text: String, _ width: Double, _ phrases: [String], _ lines: [String]) {
    let isChinese = text.unicodeScalars.contains { $0.value > 0x2E80 }
    let lettering = Lettering(size: 10, isChinese: isChinese, keeping: phrases)
    #expect(lettering.lines(text, width: width) == lines)
  }

  @Test("an ellipsis stands at the end of a word")
  func ellipsis() {
    let keeping = Lettering(size: 10, isChinese: true, keeping: ["知识产权"])
    #expect(keeping.shortened("全国知识产权保护", width: 55) == "全国…")
    #expect(keeping.shortened("保护，全国知识产权", width: 50) == "保护…")
    #expect(english.shortened("Example County Office", width: 110) == "Example County…")
  }

  @Test("a word wider than the line is broken, and what exceeds the limit is left out")
  func narrowLines() {
    let lines = english.lines("Supercalifragilistic", width: 40)
    #expect(lines.count > 2 && lines.joined() == "Supercalifragilistic")
    #expect(lines.allSatisfy { english.width($0) <= 40 })
    #expect(chinese.shortened("知识产权保护", width: 45) == "知识产…")
    #expect(chinese.shortened("知识", width: 45) == "知识")
  }
}
