import Diagnostics
import SiteModel
import Translations

extension FieldReader {
  /// What the translation says that it was made from.
  ///
  /// - Parameter node: the front matter as a whole.
  mutating func translationRecord(_ node: YAMLNode) -> Located<TranslationRecord>? {
    let keys = TranslationRecord.Key.self
    let day = date(keys.day)
    let digits = texts(keys.blocks)?.value
    guard !(isAbsent(keys.day) && isAbsent(keys.blocks)) else { return nil }
    let isRead = required(keys.day, day, example: "2022-06-01") != nil
    guard required(keys.blocks, digits, example: "[]") != nil, isRead, let day, let digits else {
      return nil
    }
    let blocks = digits.compactMap { text -> BlockFingerprint? in
      let block = BlockFingerprint(text.value)
      if block == nil {
        report(
          .invalidValue, text.range,
          Message(
            zh: "“\(text.value)”不是段落指纹",
            en: "“\(text.value)” is no fingerprint of a block"),
          help: Message(
            zh: "这一行由程序写入；请运行 xuanzhi translations accept，不要手改",
            en: "the program writes this line: run `xuanzhi translations accept`"))
      }
      return block
    }
    guard blocks.count == digits.count, case .mapping(let members) = node.value,
      let key = members.first(where: { $0.key == keys.blocks })
    else { return nil }
    return Located(value: TranslationRecord(blocks: blocks, day: day.value), range: key.keyRange)
  }
}
