extension Message {
  /// What to do where a comma of Chinese punctuation was meant to part two entries.
  public static let fullWidthComma = Message(
    zh: "全角逗号“，”不分项，改为半角逗号“,”",
    en: "a full-width comma “，” parts nothing; write “,” instead")

  /// A name, a path or a piece of code, which all languages write alike.
  public init(name: String) {
    self.init(zh: name, en: name)
  }

  /// The question whether `name` was meant.
  public static func didYouMean(_ name: String) -> Message {
    Message(zh: "你是不是想写“\(name)”？", en: "did you mean “\(name)”?")
  }

  /// The question whether the thing with `code`, which people call `name`, was meant.
  public static func didYouMean(_ code: String, _ name: String?) -> Message {
    guard let name else { return didYouMean(code) }
    return Message(
      zh: "你是不是想写“\(code)”（\(name)）？", en: "did you mean “\(code)” (\(name))?")
  }

  /// Names with the commas of each language between them.
  public static func list(_ names: some Sequence<String>) -> Message {
    let names = Array(names)
    return Message(zh: names.joined(separator: "、"), en: names.joined(separator: ", "))
  }

  /// A heading of the level, from 1 to 6.
  public static func heading(ofLevel level: Int) -> Message {
    let levels = ["一", "二", "三", "四", "五", "六"]
    return Message(zh: "\(levels[level - 1])级标题", en: "a heading of level \(level)")
  }
}
