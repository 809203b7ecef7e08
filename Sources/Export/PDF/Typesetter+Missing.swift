public import Diagnostics

extension Typesetter {
  /// A part that typesetting needs and this machine does not have.
  public enum Missing: ExplainedError, Equatable {
    /// There is no Python.
    case python
    /// There is a Python without the packages; the text says what is wrong.
    case packages(String)
    /// There are no fonts.
    case fonts

    /// What to install, in one line.
    public var message: Message {
      switch self {
      case .python:
        Message(
          zh: "生成 PDF 要用 Typst，它需要 Python 3：运行 `make site`，或安装 python3 并运行 \(Self.pip)",
          en:
            "PDF needs Typst, which needs Python 3: run `make site`, or install python3 and \(Self.pip)"
        )
      case .packages(let reason):
        Message(
          zh: "生成 PDF 要用 Typst（\(reason)）：运行 `make site`，或：\(Self.pip)",
          en: "PDF needs Typst (\(reason)): run `make site`, or: \(Self.pip)")
      case .fonts:
        Message(
          zh: "生成 PDF 需要字体：apt-get install fonts-noto-cjk fonts-arphic-gkai00mp",
          en: "PDF needs fonts: apt-get install fonts-noto-cjk fonts-arphic-gkai00mp")
      }
    }

    private static let pip =
      "pip install "
      + String(decoding: PackageResources.requirements_txt, as: UTF8.self)
      .split(separator: "\n").joined(separator: " ")
  }
}
