public import Diagnostics

extension Rasterizer {
  /// A part that rasterising needs and this machine does not have.
  public enum Missing: ExplainedError, Equatable {
    /// There is no `rsvg-convert`.
    case program
    /// There are no fonts.
    case fonts

    /// What to install, in one line.
    public var message: Message {
      switch self {
      case .program:
        Message(
          zh: "生成图片要用 rsvg-convert：apt-get install librsvg2-bin",
          en: "pictures need rsvg-convert: apt-get install librsvg2-bin")
      case .fonts:
        Message(
          zh: "生成图片需要字体：apt-get install fonts-noto-cjk",
          en: "pictures need fonts: apt-get install fonts-noto-cjk")
      }
    }
  }
}
