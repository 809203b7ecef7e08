/// A language that a site is published in.
///
/// The set is closed: each language has its interface texts in the templates, and the compiler
/// sees to it that none is missing.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// Simplified Chinese.
  case zh
  /// English.
  case en

  /// The BCP 47 tag that pages carry.
  public var tag: String {
    switch self {
    case .zh: "zh-CN"
    case .en: "en"
    }
  }

  /// The language's name in itself.
  public var endonym: String {
    switch self {
    case .zh: "中文"
    case .en: "English"
    }
  }
}
