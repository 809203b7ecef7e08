extension Typesetter {
  /// A part that typesetting needs and this machine does not have.
  public enum Missing: Error, Equatable, CustomStringConvertible {
    /// There is no Python.
    case python
    /// There is a Python without the packages; the text says what is wrong.
    case packages(String)
    /// There are no fonts.
    case fonts

    /// What to install, in one line.
    public var description: String {
      switch self {
      case .python:
        "PDF needs Typst, which needs Python 3: run `make site`, or install python3 and \(Self.pip)"
      case .packages(let reason):
        "PDF needs Typst (\(reason)): run `make site`, or: \(Self.pip)"
      case .fonts:
        "PDF needs fonts: apt-get install fonts-noto-cjk fonts-arphic-gkai00mp"
      }
    }

    private static let pip =
      "pip install "
      + String(decoding: PackageResources.requirements_txt, as: UTF8.self)
      .split(separator: "\n").joined(separator: " ")
  }
}
