/// Texts that are being written.
extension Rule {
  /// Words that stand where a text is still to be written.
  public static let unwritten = Rule(
    "unwritten",
    title: Message(zh: "待写的文字不得发布", en: "What is still to be written is not published"),
    explanation: Message(
      zh: "`xuanzhi new` 在还没有文字的地方写“（待写）”或“(to be written)”，并加上 `draft: true`。"
        + "删去 `draft: true` 之前，须把这些地方写好。",
      en: "`xuanzhi new` puts “（待写）” or “(to be written)” where a text is still missing, and adds"
        + " `draft: true`. Write these texts before you delete `draft: true`."),
    example: .init(
      in: "pages/x.zh.md",
      wrong: "---\ntitle: 服务指南\npublished: 2023-03-02 09:00\n---\n\n（待写）\n",
      right: "---\ntitle: 服务指南\npublished: 2023-03-02 09:00\ndraft: true\n---\n\n（待写）\n"))

  static let aboutDrafting: [Rule] = [.unwritten]
}
