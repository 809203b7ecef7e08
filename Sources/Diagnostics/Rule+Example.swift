extension Rule {
  /// Files of a project, below Content/, that stand in place of those of the smallest office.
  ///
  /// Each is a test as well: what is wrong is reported under the rule, what is right is not.
  public struct Example: Sendable {
    /// The files that break the rule, by path.
    public let wrong: [String: File]
    /// The same files, mended.
    public let right: [String: File]
    /// The command that finds the breach.
    public let finder: Finder

    /// An example in which one file is mended.
    public init(
      in path: String, wrong: File, right: File, foundBy finder: Finder = .check
    ) {
      self.init(wrong: [path: wrong], right: [path: right], foundBy: finder)
    }

    /// An example of several files.
    public init(wrong: [String: File], right: [String: File], foundBy finder: Finder = .check) {
      self.wrong = wrong
      self.right = right
      self.finder = finder
    }

    /// An example in which the text of a plain page is mended.
    static func text(wrong: String, right: String, foundBy finder: Finder = .check) -> Example {
      func page(_ text: String) -> File {
        "---\ntitle: 示例\npublished: 2023-03-02 09:00\n---\n\n\(text)\n"
      }
      return Example(
        in: "pages/x.zh.md", wrong: page(wrong), right: page(right), foundBy: finder)
    }
  }
}

extension Rule.Example {
  /// Who finds a breach.
  public enum Finder: Sendable {
    /// Whoever loads the content.
    case check
    /// `check --as-of` only, which looks at the columns as an inspection on that day would.
    case inspection
    /// `check` only, which makes the pages to weigh them.
    case rendering
    /// `check` only, which asks git what the last commit has; here that is the smallest office.
    case history
    /// `check --external` only, which asks other servers.
    case network
    /// `export` and `build --with` only, which make documents of the content.
    case export
  }

  /// What stands at a path.
  public enum File: Sendable, ExpressibleByStringInterpolation {
    /// A text.
    case text(String)
    /// Bytes that no page can show, and what they are.
    case bytes([UInt8], Message)
    /// A symbolic link to another file.
    case link(to: String)
    /// No file.
    case absent
    /// In the folder of this path, a file with these bytes for its name, and what they are.
    case misnamed([UInt8], Message)

    /// A text, written out.
    public init(stringLiteral text: String) {
      self = .text(text)
    }

    /// The file as explanations show it; what is no text is named in brackets.
    ///
    /// No character in it can steer a terminal.
    public func shown(in language: Message.Language) -> String {
      switch self {
      case .text(let text):
        text.split(separator: "\n", omittingEmptySubsequences: false)
          .map { String($0).printable }.joined(separator: "\n")
      case .bytes(_, let what), .misnamed(_, let what):
        Message(zh: "（\(what.zh)）", en: "(\(what.en))")[language]
      case .absent: Message(zh: "（没有这个文件）", en: "(no such file)")[language]
      case .link(let target):
        Message(zh: "（指向 \(target) 的符号链接）", en: "(a symbolic link to \(target))")[language]
      }
    }
  }
}
