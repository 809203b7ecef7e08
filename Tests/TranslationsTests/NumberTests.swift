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
    Equal("20世纪90年代", "the 1990s"), Equal("二十世纪九十年代", "the 1990s"), Equal("上世纪90年代", "the 1990s"),
    Equal("90年代", "the 90s"), Equal("21世纪", "the 21st century"), Equal("二○二二年", "2022"),
    Equal("三成", "30%"), Equal("3成", "30 per cent"), Equal("千分之五", "0.5%"), Equal("5‰", "0.5%"),
    Equal("百分之五十七点一", "57.1%"), Equal("百分之十五", "fifteen per cent"),
    Equal("15%至20%", "15 to 20 per cent"), Equal("15%至20%", "15–20%"),
    Equal("15－20%", "15% to 20%"),
    Equal("提高3.2个百分点", "up 3.2 percentage points"), Equal("提高3.2个百分点", "up 3.2 points"),
    Equal("1亿3000万", "130 million"), Equal("3万5千件", "35,000"), Equal("1亿3000万5000", "130,005,000"),
    Equal("50万", "half a million"), Equal("50万", "half a million yuan"),
    Equal("6个", "half a dozen"),
    Equal("2千米", "2 km"), Equal("2千米", "2,000 metres"), Equal("500米", "0.5 km"),
    Equal("3公里", "3,000 m"),
    Equal("5万千瓦", "50,000 kW"), Equal("5千克", "5 kg"), Equal("2021—2022", "2021–22"),
    Equal("2021—2022年度", "2021/22"), Equal("1.5倍", "150%"), Equal("2/3", "two thirds"),
    Equal("三分之二", "2/3"), Equal("四分之三", "75%"), Equal("3/4", "three-quarters"),
    Equal("1/2", "half"),
    Equal("4/26", "26 April"), Equal("2.5年", "two and a half years"), Equal("两年半", "2.5 years"),
    Equal("半年", "6 months"), Equal("半小时", "30 minutes"), Equal("300000", "300k"),
    Equal("30万元", "RMB 300K"), Equal("同比-3.2%", "a fall of 3.2%"), Equal("-12.5万", "-125,000"),
    Equal("下降3.2%", "−3.2%"), Equal("2021-2022年", "2021 to 2022"), Equal("12-15件", "12 to 15"),
    Equal("3件、3件", "3 and 3"), Equal("3件、3件", "3 each"),
    Equal("2022年3月至2022年5月", "March to May 2022"),
    Equal("5月20日至6月12日", "20 May to 12 June"), Equal("5月20日至6月12日", "May 20 to June 12"),
    Equal("4月20日至26日、5月3日", "20–26 April and 3 May"), Equal("4月20日、26日", "20 and 26 April"),
    Equal("3成员单位", "3 members"), Equal("5000万元", "50 million yuan"), Equal("100%", "100 per cent"),
    Equal("占15.6％", "15.6 per cent"), Equal("近300万件", "nearly 3 million"),
    Equal("3、4、5%", "3, 4 and 5%"),
  ]

  static let different = [
    Equal("3.5亿", "35 million"), Equal("12件", "13 patents"), Equal("2022年5月20日", "20 June 2022"),
    Equal("第（七）项", "task (8)"), Equal("2022年5月20日", "21 May 2022"), Equal("15.6%", "15.7%"),
    Equal("12件", "12 patents and 7 trademarks"), Equal("526165件", "526,156 cases"),
    Equal("2021年3件，2022年3件", "3 in 2021, 3 in 2021"), Equal("14:00", "3 pm"),
    Equal("1.2万件", "1,200"), Equal("-12.5万", "125 thousand"), Equal("-12.5万", "-12.5 million"),
    Equal("57.1%", "57.1"), Equal("3件、3件", "3 cases"), Equal("15.6%", "15.6‰"),
    Equal("5月20日发布，6月12日施行", "issued on 12 May, in force on 20 June"),
    Equal("5月20日至6月12日", "May 12 to June 20"), Equal("20世纪90年代", "the 1980s"), Equal("三成", "40%"),
    Equal("1亿3000万", "1.3 million"), Equal("50万", "half a billion"), Equal("2千米", "20 km"),
    Equal("2021—2022", "2021–23"), Equal("2/3", "three quarters"), Equal("三分之二", "3/4"),
    Equal("1.5倍", "15%"), Equal("300000", "30k"), Equal("500米", "5 km"),
    Equal("15%至20%", "15 to 25 per cent"),
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

  /// The ways to write `number` times ten thousand.
  private static func writings(of number: Int) -> [String] {
    [
      "\(number)万", "\(number)0,000", "\(number * 10_000)", "\(number * 10)k",
      "\(number * 10) thousand",
      "\(number * 10)千", "\(number * 1_000_000)%", "\(number * 10_000_000)‰",
    ]
  }

  @Test("A number is itself however it is written, and no other", arguments: 1...40)
  func comparesWritings(_ number: Int) {
    for writing in Self.writings(of: number) {
      for other in Self.writings(of: number) {
        #expect(NumberComparison(source: writing, translation: other) == nil, "\(writing) \(other)")
      }
      for other in Self.writings(of: number + 1) + Self.writings(of: number).map({ "-\($0)" }) {
        #expect(NumberComparison(source: writing, translation: other) != nil, "\(writing) \(other)")
      }
    }
  }

  @Test("A difference names the numbers on both sides")
  func namesNumbers() throws {
    let comparison = try #require(
      NumberComparison(source: "2022年12件", translation: "13 patents in 2022"))
    #expect(comparison.missing.map(\.spelling) == ["12"])
    #expect(comparison.surplus.map(\.spelling) == ["13"])
  }
}
