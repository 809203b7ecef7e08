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
  var mend: String {
    switch name {
    case "!": "delete it: a note to yourself does not belong into a published text"
    case "br": "end the line with a backslash"
    case "b", "strong": "write **…**"
    case "i", "em": "write *…*"
    case "s", "del", "strike": "write ~~…~~"
    case "code", "kbd", "samp", "tt": "write `…`"
    case "a": "write [text](address)"
    case "img": "write ![what the image shows](address)"
    case "sup", "sub": "write the raised or lowered character itself, such as ² or ₂"
    case "h1", "h2", "h3", "h4", "h5", "h6": "start a line with ##"
    case "hr": "write --- between blank lines"
    case "ul", "ol", "li": "start each line with - or 1."
    case "blockquote", "q": "start each line with >"
    case "pre": "put the lines between ``` and ```"
    case "table", "thead", "tbody", "tr", "td", "th":
      "write a table with | and a second line | --- |"
    case "p", "div", "section", "article": "put a blank line between paragraphs"
    case "span", "font", "center", "u", "big", "small", "style":
      "delete the tags: how a text looks is the business of the templates"
    case "script", "iframe", "object", "embed", "form", "input", "button", "video", "audio":
      "delete it: a text holds no programs, frames or forms"
    default: #"write it in Markdown, or write \< for the sign itself"#
    }
  }
}
