/// What a person is told, in each language that messages are written in.
public struct Message: Sendable, Hashable {
  /// The languages of messages.
  public enum Language: String, Sendable, CaseIterable {
    case zh, en
  }

  /// The Chinese words.
  public let zh: String
  /// The English words.
  public let en: String

  /// A message in both languages.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The words in `language`.
  public subscript(language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
