public import Diagnostics

/// Something that keeps a text from being typeset.
public struct TypesettingProblem: Sendable, Equatable {
  /// What the part was made from; `nil` for what no file says.
  public let origin: TypstSource.Origin?
  /// What is wrong.
  public let message: String
  /// How to mend it, where that is known.
  public let hint: String?
  /// The characters that are wrong, where these are known.
  public let characters: String?

  /// The problem as all others are shown.
  ///
  /// - Parameters:
  ///   - path: the file to name where no other is known.
  ///   - read: gives what the file at a path holds.
  public func diagnostic(
    path: String, reading read: (_ path: String) -> [UInt8]?
  ) -> Diagnostic {
    let message = Message(
      zh: characters.map { "没有字体含有字符“\($0)”" } ?? "排版出错：\(message)", en: message)
    let help =
      hint.map { Message(zh: "排版程序的提示：\($0)", en: $0) }
      ?? characters.map { _ in Message(zh: "换用其他字符", en: "write it with other characters") }
    guard let origin, let bytes = read(origin.path) else {
      return Diagnostic(
        .typesetting, path: origin?.path ?? path, message, help: help)
    }
    let file = SourceFile(path: origin.path, bytes: bytes)
    return Diagnostic(
      .typesetting, in: file, at: range(in: file, from: origin.offset), message,
      help: help)
  }

  /// Where the characters stand after `offset`, or else the rest of the line.
  private func range(in file: SourceFile, from offset: Int) -> Range<Int> {
    if let characters {
      let wanted = Array(characters.utf8)
      for start in [offset, 0] where start <= file.bytes.count {
        let rest = file.bytes[start...]
        if let found = rest.firstRange(of: wanted) { return found }
      }
    }
    let start = min(offset, file.bytes.count)
    return start..<max(file.line(around: start).upperBound, start)
  }
}
