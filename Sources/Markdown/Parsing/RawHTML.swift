internal import Diagnostics

/// A piece of raw HTML in a text, and what a writer can use instead.
struct RawHTML {
  private let name: String

  /// The piece `source`, which starts with `<`.
  init(_ source: String) {
    let utf8 = source.utf8.dropFirst().drop { $0 == UInt8(ascii: "/") }
    name =
      utf8.first == UInt8(ascii: "!") || utf8.first == UInt8(ascii: "?")
      ? "!"
      : String(decoding: utf8.prefix { $0.isLetter || $0.isDigit }, as: UTF8.self).lowercased()
  }

  /// How to say it in Markdown.
  var mend: Message {
    switch name {
    case "!":
      Message(
        zh: "删去它：给自己看的批注不该留在发布的文字里",
        en: "delete it: a note to yourself does not belong into a published text")
    case "br": Message(zh: "在行末写一个反斜杠", en: "end the line with a backslash")
    case "b", "strong": Message(zh: "写成 **…**", en: "write **…**")
    case "i", "em": Message(zh: "写成 *…*", en: "write *…*")
    case "s", "del", "strike": Message(zh: "写成 ~~…~~", en: "write ~~…~~")
    case "code", "kbd", "samp", "tt": Message(zh: "写成 `…`", en: "write `…`")
    case "a": Message(zh: "写成 [文字](地址)", en: "write [text](address)")
    case "img": Message(zh: "写成 ![图上是什么](地址)", en: "write ![what the image shows](address)")
    case "sup", "sub":
      Message(
        zh: "直接写上标或下标字符，如 ² 或 ₂", en: "write the raised or lowered character itself, such as ² or ₂"
      )
    case "h1", "h2", "h3", "h4", "h5", "h6": Message(zh: "行首写 ##", en: "start a line with ##")
    case "hr": Message(zh: "前后空行，写 ---", en: "write --- between blank lines")
    case "ul", "ol", "li": Message(zh: "每行以 - 或 1. 开头", en: "start each line with - or 1.")
    case "blockquote", "q": Message(zh: "每行以 > 开头", en: "start each line with >")
    case "pre": Message(zh: "把这几行放在 ``` 和 ``` 之间", en: "put the lines between ``` and ```")
    case "table", "thead", "tbody", "tr", "td", "th":
      Message(zh: "用 | 写表格，第二行写 | --- |", en: "write a table with | and a second line | --- |")
    case "p", "div", "section", "article":
      Message(zh: "段落之间空一行", en: "put a blank line between paragraphs")
    case "span", "font", "center", "u", "big", "small", "style":
      Message(
        zh: "删去标签：版式由模板决定", en: "delete the tags: how a text looks is the business of the templates"
      )
    case "script", "iframe", "object", "embed", "form", "input", "button", "video", "audio":
      Message(zh: "删去它：正文里不放程序、框架和表单", en: "delete it: a text holds no programs, frames or forms")
    default:
      Message(
        zh: #"用 Markdown 写；要写尖括号本身就写 \<"#,
        en: #"write it in Markdown, or write \< for the sign itself"#)
    }
  }
}
