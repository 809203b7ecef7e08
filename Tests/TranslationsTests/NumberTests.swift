import Testing

@testable import Translations

/// What numbers a text names.
struct NumberTests {
  struct Equal: Sendable, CustomTestStringConvertible {
    let zh: String
    let en: String

    init(_ zh: String, _ en: String) {
      self.zh = zh
      self.en = en
    }

    var testDescription: String { "\(zh) = \(en)" }
  }

  static let equal = [
    Equal("3.5亿", "350 million"), Equal("1.2万件", "12,000"), Equal("15.6%", "15.6 per cent"),
    Equal("百分之15.6", "15.6%"), Equal("第（七）项", "task (7)"), Equal("（二十六）", "(26)"),
    Equal("二十六项", "twenty-six tasks"), Equal("26项", "twenty-six tasks"),
    Equal("“十四五”规划", "14th Five-Year Plan"), Equal("2022年5月20日", "20 May 2022"),
    Equal("2022年5月20日", "May 20, 2022"), Equal("“4·26”", "April 26"),
    Equal("每万人口12件", "12 per 10,000 people"), Equal("4868.80亿元", "486.880 billion yuan"),
    Equal("漯知战联办〔2022〕1号", "LZZLB (2022) No. 1"), Equal("526165件", "526,165 cases"),
    Equal("２０２２年", "2022"), Equal("2021—2035年", "2021–2035"), Equal("下午2时30分", "2:30 p.m."),
    Equal("14:00", "2 pm"), Equal("9时", "9:00"), Equal("二〇二二年", "2022"),
    Equal("3至5亿元", "300 to 500 million yuan"), Equal("2家", "two firms"),
    Equal("1万亿元", "1 trillion yuan"), Equal("5千万元", "50 million yuan"),
    Equal("1件", "a patent"), Equal("第一季度1至3月", "January to March"),
    Equal("两百零六", "206"), Equal("10.50", "10.5"), Equal("第14条", "the fourteenth article"),
  ]

  static let different = [
    Equal("3.5亿", "35 million"), Equal("12件", "13 patents"), Equal("2022年5月20日", "20 June 2022"),
    Equal("第（七）项", "task (8)"), Equal("2022年5月20日", "21 May 2022"), Equal("15.6%", "15.7%"),
    Equal("12件", "12 patents and 7 trademarks"), Equal("526165件", "526,156 cases"),
    Equal("2021年3件，2022年3件", "3 in 2021, 3 in 2021"), Equal("14:00", "3 pm"),
    Equal("1.2万件", "1,200"),
  ]

  @Test("Numbers that are equal are equal in both languages", arguments: equal)
  func findsEqual(_ pair: Equal) {
    #expect(NumberComparison(source: pair.zh, translation: pair.en) == nil)
    #expect(NumberComparison(source: pair.en, translation: pair.zh) == nil)
  }

  @Test("Numbers that differ are found", arguments: different)
  func findsDifferent(_ pair: Equal) {
    #expect(NumberComparison(source: pair.zh, translation: pair.en) != nil)
    #expect(NumberComparison(source: pair.en, translation: pair.zh) != nil)
  }

  @Test("A difference names the numbers on both sides")
  func namesNumbers() throws {
    let comparison = try #require(
      NumberComparison(source: "2022年12件", translation: "13 patents in 2022"))
    #expect(comparison.missing.map(\.spelling) == ["12"])
    #expect(comparison.surplus.map(\.spelling) == ["13"])
  }
}
