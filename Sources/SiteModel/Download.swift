/// A document for paper or for a reading device, beside the page of what it contains.
public struct Download: Sendable {
  /// The kinds of such documents.
  public enum Format: String, Sendable, CaseIterable {
    /// A PDF file, PDF/A-2a and PDF/UA-1.
    case pdf
    /// An e-book, EPUB 3.
    case epub
  }

  /// The plan or white paper.
  public let subject: Subject
  /// The language.
  public let language: Language
  /// The kind.
  public let format: Format
  /// What it holds.
  public let bytes: [UInt8]

  /// A document in a language about `subject`, a plan or a white paper.
  public init(of subject: Subject, in language: Language, as format: Format, bytes: [UInt8]) {
    self.subject = subject
    self.language = language
    self.format = format
    self.bytes = bytes
  }

  /// Where the site has it: `zh/papers/2022/paper-2022-zh.pdf`.
  public var route: Route {
    Route("\(language.rawValue)/\(subject.path.path)\(fileName)")
  }

  /// The name under which readers keep it: `paper-2022-zh.pdf`.
  public var fileName: String {
    let kind = if case .plan = subject { "plan" } else { "paper" }
    let id = subject.path.path.split(separator: "/").dropFirst().joined(separator: "-")
    return "\(kind)-\(id)-\(language.rawValue).\(format.rawValue)"
  }
}
