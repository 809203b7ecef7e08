public import Diagnostics

/// Front matter for a new file, in which each key is explained.
public enum FrontMatterText {
  /// The words that stand where a text is still to be written.
  ///
  /// The loader refuses them in a text that is no draft, so that they cannot be published.
  public static let placeholder = Message(zh: "（待写）", en: "(to be written)")

  /// The front matter between its two `---` lines: the keys that have a value, and the others as
  /// comments with an example.
  ///
  /// - Parameter language: that of the explanations.
  public static func text(
    of fields: [Field], _ values: [String: YAMLText], in language: Message.Language
  ) -> String {
    let lines = fields.map { field in
      let remark = "# \(field.about[language])"
      return values[field.key].map { "\(remark)\n\(field.key):\($0.afterColon)\n" }
        ?? "\(remark)\n# \(field.key): \(field.example)\n"
    }
    return "---\n\(lines.joined())---\n"
  }
}
