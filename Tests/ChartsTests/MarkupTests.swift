import Charts
import Markup
import Testing

@Suite("Drawings as SVG")
struct MarkupTests {
  private func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test("a file has its namespace, its size, its fonts and its marks")
  func file() throws {
    let drawing = try chart(.bar, ["甲", "乙"], [series("", [1, 2.5])]).drawing(.narrow)
    #expect(
      string(drawing.file(label: "甲与乙", fontFamilies: ["'Noto Sans CJK SC'", "sans-serif"])) == """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 340 73" width="340" height="73" \
        xml:lang="zh-CN" role="img" aria-label="甲与乙" \
        font-family="'Noto Sans CJK SC', sans-serif" font-size="14"><title>甲与乙</title>\
        <rect x="0" y="0" width="340" height="73" class="chart-on" fill="#ffffff"/>\
        <rect x="24.56" y="5.5" width="114.12" height="23" class="chart-series-1" \
        color="#143d52" fill="currentColor"/>\
        <rect x="24.56" y="41.5" width="285.31" height="23" class="chart-series-1" \
        color="#143d52" fill="currentColor"/>\
        <path d="M24.56 4L24.56 71" class="chart-axis" stroke="#5d544c" stroke-width="1.25"/>\
        <text x="14.56" y="22.04" text-anchor="end" class="chart-ink" fill="#231e1a">甲</text>\
        <text x="143.68" y="22.04" class="chart-ink" fill="#231e1a">1</text>\
        <text x="14.56" y="58.04" text-anchor="end" class="chart-ink" fill="#231e1a">乙</text>\
        <text x="314.87" y="58.04" class="chart-ink" fill="#231e1a">2.5</text></svg>

        """)
  }

  @Test("a page gets a named picture without ids and styles, and texts are escaped")
  func page() throws {
    var html = HTML()
    html.drawing(
      try chart(
        .column, ["a<b", "c&d"], [series("x<y", [1, 2]), series("p&\"q\"", [2, 3])], unit: "<&>",
        target: Chart.Target(value(2.5), label: "T<&>")
      ).drawing(.wide), class: "chart", label: "\"1 < 2\" & so on")
    let page = string(html.finish())
    #expect(page.contains("role=\"img\" aria-label=\"&quot;1 &lt; 2&quot; &amp; so on\""))
    for text in ["a&lt;b", "c&amp;d", "x&lt;y", "p&amp;&quot;q&quot;", "&lt;&amp;&gt;"] {
      #expect(page.contains(">\(text)</text>"))
    }
    #expect(!page.contains(" id=") && !page.contains("style=") && !page.contains("xmlns"))
  }
}
