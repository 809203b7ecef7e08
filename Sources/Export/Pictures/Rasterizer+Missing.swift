extension Rasterizer {
  /// A part that rasterising needs and this machine does not have.
  public enum Missing: Error, Equatable, CustomStringConvertible {
    /// There is no `rsvg-convert`.
    case program
    /// There are no fonts.
    case fonts

    /// What to install, in one line.
    public var description: String {
      switch self {
      case .program: "pictures need rsvg-convert: apt-get install librsvg2-bin"
      case .fonts: "pictures need fonts: apt-get install fonts-noto-cjk"
      }
    }
  }
}
