import Diagnostics
import SiteModel
import Translations

extension ParsedFile {
  /// Texts of an English front matter that are written in Chinese.
  ///
  /// The titles of sources may be, where a document has no English name.
  var languageProblems: [Diagnostic] {
    guard language == .en else { return [] }
    return blocks.filter { $0.isField && !$0.isOfSources }.compactMap { block in
      let text = block.pieces.joined()
      guard text.unicodeScalars.contains(where: \.isHan), !text.utf8.contains(where: \.isLatin)
      else { return nil }
      return Diagnostic(
        .wrongLanguage, in: file, at: block.range,
        Message(
          zh: "英文文件里的这段文字是中文", en: "this text of an English file is in Chinese"),
        help: Message(zh: "把“\(text)”译成英文", en: "write it in English: “\(text)”"))
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isHan: Bool { ("\u{3400}"..."\u{9FFF}").contains(self) }
}

extension UInt8 {
  fileprivate var isLatin: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
