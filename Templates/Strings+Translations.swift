import SiteModel

/// What pages say of how translations stand to their sources.
extension Strings {
  var translationStatus: String { text(zh: "译文状态", en: "Translation status") }
  var translationStatusLead: String {
    text(
      zh: "供本网站编辑使用：各类页面的译文有多少与原文一致，多少需要更新。",
      en: "For the editors of this site: how many translations are in step with their sources.")
  }
  var kindOfPage: String { text(zh: "类别", en: "Kind") }
  var pageCount: String { text(zh: "页数", en: "Pages") }
  var total: String { text(zh: "合计", en: "Total") }
  var noPageNeedsWork: String {
    text(zh: "所有译文都与原文一致。", en: "All translations are in step with their sources.")
  }

  var glossary: String { text(zh: "术语表", en: "Glossary") }
  var glossaryLead: String {
    text(
      zh: "本网站中英文用语的对照。", en: "The terms of this site in Chinese and English.")
  }
  var definition: String { text(zh: "释义", en: "Definition") }

  /// A state of translations, as the head of a column and of a list.
  func name(of state: TranslationTally.State) -> String {
    switch state {
    case .current: text(zh: "一致", en: "Current")
    case .outdated: text(zh: "过期", en: "Outdated")
    case .unrecorded: text(zh: "未记录", en: "Not recorded")
    case .missing: text(zh: "缺译文", en: "Missing")
    }
  }

  /// The heading of the table for one language.
  func translations(into language: Language) -> String {
    text(zh: "译成\(name(of: language))", en: "Into \(name(of: language))")
  }

  // The notice of an outdated page is these, one after the other, with dates between them.

  var lastChecked: String {
    text(zh: "本页译文最后核对于", en: "This translation was last checked on ")
  }

  func sourceHasChanged(_ source: Language) -> String {
    text(
      zh: "，此后\(name(of: source))原文有改动",
      en: "; the \(name(of: source)) text has changed since")
  }

  func sourceIsAuthoritative(_ source: Language) -> String {
    text(
      zh: "。内容以\(name(of: source))原文为准。",
      en: ". The \(name(of: source)) text is authoritative. ")
  }

  /// The link to the source.
  func readSource(in source: Language) -> String {
    text(zh: "阅读\(name(of: source))原文", en: "Read the \(name(of: source)) text")
  }
}
