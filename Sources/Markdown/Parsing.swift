/// How the lines of a text are joined.
public enum LineJoining: Sendable {
  /// Chinese text: a line break beside a Chinese character is no space.
  case chinese
  /// Other text: a line break is a space, except between two wide characters.
  case spaced
}

/// What the parser accepts and adds.
public enum Dialect: Sendable {
  /// What content is written in: CommonMark with tables, strikethrough, footnotes, emphasis beside
  /// Chinese punctuation, heading ids; raw HTML and unsafe addresses are errors.
  case content(LineJoining)
  /// CommonMark 0.30 to the letter, raw HTML included.
  case specification
}
