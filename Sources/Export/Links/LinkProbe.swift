public import Diagnostics
internal import Foundation

/// Asks outside servers, through curl, whether addresses still lead somewhere.
public struct LinkProbe: Sendable {
  /// What an address gave.
  public enum Finding: Sendable, Equatable {
    /// It leads to a document.
    case fine
    /// It moved for good to another address.
    case moved(to: String)
    /// Its server does not answer programs, with this status.
    case refused(Int)
    /// It leads nowhere, for this reason.
    case broken(Message)
    /// Its host could not be looked up.
    case unknownHost
  }

  /// curl is not installed.
  public struct Missing: ExplainedError {
    /// What is missing, and how to get it.
    public var message: Message {
      Message(
        zh: "测试外部链接要用 curl；请安装：apt-get install curl",
        en: "outside links are tested with curl; install it: apt-get install curl")
    }
  }

  private let program: String
  /// Seconds that a server has to answer.
  private static let patience = 10

  /// Finds curl in the folders of `searchPath`, which have colons between them.
  public static func find(searchPath: String) throws -> LinkProbe {
    let candidates = searchPath.split(separator: ":").map { "\($0)/curl" }
    guard let program = candidates.first(where: FileManager.default.isExecutableFile) else {
      throw Missing()
    }
    return LinkProbe(program: program)
  }

  /// Asks for the head of the document at `address`, and for the document where that gives none.
  public func finding(at address: String) async throws -> Finding {
    if case .status(let code, let next) = try await run(["--head"], address) {
      if (200..<300).contains(code) { return .fine }
      if code == 301 || code == 308, let next { return .moved(to: next) }
    }
    switch try await run(["--location", "--max-redirs", "5", "--range", "0-0"], address) {
    case .failure(let finding): return finding
    case .status(let code, _) where (200..<300).contains(code) || code == 416: return .fine
    case .status(let code, _) where code == 403 || code == 429: return .refused(code)
    case .status(let code, _):
      return .broken(Message(zh: "服务器回答 \(code)", en: "the server answers \(code)"))
    }
  }

  private enum Answer {
    /// The status, and where a redirection leads.
    case status(Int, next: String?)
    case failure(Finding)
  }

  private func run(_ options: [String], _ address: String) async throws -> Answer {
    let run = try await Workshop().run(
      program,
      [
        "--disable", "--silent", "--output", "/dev/null", "--max-time", "\(Self.patience)",
        "--max-filesize", "20000000", "--proto", "=http,https", "--globoff",
        "--write-out", "%{http_code} %{redirect_url}",
      ] + options + ["--url", address])
    let words = String(decoding: run.output, as: UTF8.self).split(separator: " ").map(String.init)
    guard run.status == 0, let status = words.first.flatMap({ Int($0) }) else {
      return .failure(Self.failure(run.status))
    }
    return .status(status, next: words.dropFirst().first)
  }

  /// What an exit code of curl means.
  private static func failure(_ code: Int32) -> Finding {
    switch code {
    case 6: .unknownHost
    case 7: .broken(Message(zh: "连接不上服务器", en: "the server cannot be reached"))
    case 28:
      .broken(Message(zh: "\(patience)秒内没有回答", en: "no answer within \(patience) seconds"))
    case 35, 51, 53, 54, 58, 59, 60, 66, 77, 80, 82, 83, 90, 91:
      .broken(Message(zh: "TLS 证书或加密连接有问题", en: "its certificate or encryption is wrong"))
    case 47: .broken(Message(zh: "跳转太多", en: "it redirects too often"))
    default: .broken(Message(zh: "取不到（curl \(code)）", en: "it cannot be fetched (curl \(code))"))
    }
  }
}
