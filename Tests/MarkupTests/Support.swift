import Markup

/// The HTML that `write` writes.
func html(_ write: (inout HTML) -> Void) -> String {
  var html = HTML()
  write(&html)
  return String(decoding: html.finish(), as: UTF8.self)
}

/// The XML that `write` writes, without its declaration.
func xml(_ write: (inout XML) -> Void) -> String {
  var xml = XML()
  write(&xml)
  let text = String(decoding: xml.finish(), as: UTF8.self)
  return String(text.drop { $0 != "\n" }.dropFirst())
}

func string(_ bytes: [UInt8]) -> String {
  String(decoding: bytes, as: UTF8.self)
}
