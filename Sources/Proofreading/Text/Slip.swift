/// Something in a body that its writer surely meant as markup, and that Markdown takes for text.
struct Slip: Sendable {
  /// What it looks like.
  enum Kind: Sendable {
    /// `##标题`, without the space.
    case gluedHeading
    /// `＃＃ 标题`, with full-width signs.
    case fullWidthHeading
    /// `[文字]（地址）`, with full-width brackets.
    case fullWidthAddress
    /// Rows of a table without the line `| --- |`.
    case tableWithoutRule
    /// `见https://…`, without the signs that make a link of it.
    case bareAddress
  }

  let kind: Kind
  /// The bytes of the file.
  let range: Range<Int>

  init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}
