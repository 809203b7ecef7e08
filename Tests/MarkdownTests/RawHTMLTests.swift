import Diagnostics
import Markdown
import Testing

@Suite("Raw HTML")
struct RawHTMLTests {
  @Test(
    "every kind is an error at its tag",
    arguments: [
      ("<b>真</b>", ["1:1 raw-html", "1:5 raw-html"]),
      ("真<br>真", ["1:2 raw-html"]),
      ("真\n真<br/>真", ["2:2 raw-html"]),
      ("真 <!-- 记 --> 真", ["1:3 raw-html"]),
      ("<!-- 记 -->", ["1:1 raw-html"]),
      ("真\n\n<div>\n真\n</div>", ["3:1 raw-html"]),
      ("<script>alert(1)</script>", ["1:1 raw-html"]),
      ("真<?php ?>真", ["1:2 raw-html"]),
      ("真<!DOCTYPE html>真", ["1:2 raw-html"]),
      ("真<![CDATA[真]]>真", ["1:2 raw-html"]),
      ("> 真\n> 真<i>真", ["2:4 raw-html"]),
      (">   真\n   >  真<i>真", ["2:8 raw-html"]),
      ("- 真\n  真<i>真", ["2:4 raw-html"]),
      ("- 真\n真<i>真", ["2:2 raw-html"]),
      ("## 真 <i>真", ["1:6 raw-html"]),
      ("**（真）**真<i>", ["1:9 raw-html"]),
      ("真**（真）**真\n真**（真）**真<i>", ["2:10 raw-html"]),
      ("[真<i>](a)", ["1:3 raw-html"]),
      ("`a\nb` <i>", ["2:4 raw-html"]),
      ("[a](b\n\"c\") <i>\n真<u>", ["2:6 raw-html", "3:2 raw-html"]),
      ("<a\nhref=\"b\">真", ["1:1 raw-html"]),
      ("真 <a\nhref='b'> <i>", ["1:3 raw-html", "2:11 raw-html"]),
      ("<custom-element>", ["1:1 raw-html"]),
    ])
  func places(_ source: String, _ problems: [String]) {
    #expect(Parsed(source).problems == problems)
  }

  @Test(
    "what is no HTML is text",
    arguments: [
      ("a < b > c", "a &lt; b &gt; c"),
      ("1<2", "1&lt;2"),
      (#"\<b>"#, "&lt;b&gt;"),
      ("&lt;b&gt;", "&lt;b&gt;"),
      ("`<b>`", "<code>&lt;b&gt;</code>"),
      ("<注>", "&lt;注&gt;"),
    ])
  func text(_ source: String, _ expected: String) {
    #expect(inline(source) == expected)
  }

  @Test(
    "each tag has its mend",
    arguments: [
      ("真<br>真", "end the line with a backslash"),
      ("真<B>真", "write **…**"),
      ("真</em>真", "write *…*"),
      ("真<a href=x>真", "write [text](address)"),
      ("真<img src=x>真", "write ![what the image shows](address)"),
      ("<table>", "write a table with | and a second line | --- |"),
      ("<!-- x -->", "delete it: a note to yourself does not belong into a published text"),
      ("<script>", "delete it: a text holds no programs, frames or forms"),
      ("真<www>真", #"write it in Markdown, or write \< for the sign itself"#),
    ])
  func mends(_ source: String, _ help: String) {
    #expect(Parsed(source).diagnostics.first?.help?.en == help)
  }

  @Test("no HTML comes through")
  func nothingComesThrough() {
    #expect(Parsed("真<b onclick=x>真</b>\n\n<div>\n").html == "<p>真真</p>\n")
  }
}
