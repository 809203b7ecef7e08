import ContentLoading
import Diagnostics
import Export
import Foundation
import Markup

/// Tests the links that lead out of the site.
struct ExternalCheck {
  /// A link and what its address gave.
  struct Result: Sendable {
    let link: OutsideLink
    /// `nil` where nobody could be asked.
    let finding: LinkProbe.Finding?
  }

  private let probe: LinkProbe
  /// Servers that are asked at a time.
  private static let limit = 8
  /// Questions to one server at a time.
  private static let limitOfHost = 2

  /// - Throws: `LinkProbe.Missing`, where curl is not installed.
  init() throws {
    probe = try LinkProbe.find(
      searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin")
  }

  /// Asks for every address once; the results are in the order of `links`.
  func results(for links: [OutsideLink]) async throws -> [Result] {
    try await withThrowingTaskGroup(of: (Int, LinkProbe.Finding).self) { group in
      var waiting = Array(links.indices)
      var asked: [String: Int] = [:]
      func start() {
        while asked.values.reduce(0, +) < Self.limit,
          let place = waiting.firstIndex(where: {
            asked[links[$0].host, default: 0] < Self.limitOfHost
          })
        {
          let index = waiting.remove(at: place)
          let address = links[index].address
          asked[links[index].host, default: 0] += 1
          group.addTask { [probe] in (index, try await probe.finding(at: address)) }
        }
      }
      start()
      var findings: [Int: LinkProbe.Finding] = [:]
      for try await (index, finding) in group {
        findings[index] = finding
        asked[links[index].host, default: 1] -= 1
        start()
      }
      return links.indices.map { Result(link: links[$0], finding: findings[$0]) }
    }
  }

  /// Whether no host at all could be looked up: then nothing is known of the links.
  static func isOffline(_ results: [Result]) -> Bool {
    !results.isEmpty && results.allSatisfy { $0.finding == .unknownHost }
  }

  /// What is wrong with the links, at each of their places.
  static func diagnostics(of results: [Result]) -> [Diagnostic] {
    results.flatMap { result -> [Diagnostic] in
      guard let (message, help) = words(for: result) else { return [] }
      return result.link.places.map { place in
        Diagnostic(.externalLink, in: place.file, at: place.range, message, help: help)
      }
    }
  }

  private static func words(for result: Result) -> (message: Message, help: Message)? {
    let address = result.link.address
    let mend = Message(
      zh: "改用仍然有效的地址，或删去链接", en: "link to where it is now, or take the link out")
    switch result.finding {
    case .fine, nil: return nil
    case .moved(let next):
      return (
        Message(zh: "“\(address)”已永久改址", en: "“\(address)” has moved for good"),
        Message(zh: "改为“\(next)”", en: "write “\(next)”")
      )
    case .refused(let code):
      return (
        Message(
          zh: "“\(address)”的服务器不回应程序（\(code)），能否打开没有查到",
          en: "the server of “\(address)” does not answer programs (\(code)), so nothing is known"),
        Message(
          zh: "用浏览器打开看一看；打得开就用“waivers”豁免",
          en: "open it by hand; where it opens, say so in “waivers”")
      )
    case .broken(let reason):
      return (
        Message(zh: "“\(address)”打不开：\(reason.zh)", en: "“\(address)” does not open: \(reason.en)"),
        mend
      )
    case .unknownHost:
      return (
        Message(zh: "“\(address)”的域名不存在", en: "the host of “\(address)” does not exist"), mend
      )
    }
  }

  /// The results for machines.
  static func json(of results: [Result]) -> JSON {
    .array(
      results.map { result in
        .object([
          "address": .string(result.link.address),
          "result": .string(result.word.en),
          "places": .array(
            result.link.places.map { place in
              let start = place.file.place(at: place.range.lowerBound)
              return .object([
                "path": .string(place.file.path), "line": .number(start.line),
                "column": .number(start.column),
              ])
            }),
        ])
      })
  }
}

extension ExternalCheck.Result {
  /// One word for lists.
  var word: Message {
    switch finding {
    case .fine: Message(zh: "正常", en: "ok")
    case .moved: Message(zh: "已改址", en: "moved")
    case .refused: Message(zh: "不回应程序", en: "refused")
    case .broken, .unknownHost: Message(zh: "打不开", en: "broken")
    case nil: Message(zh: "未测试", en: "untested")
    }
  }
}

extension OutsideLink {
  /// The server that is asked: what stands between `//` and the next slash.
  fileprivate var host: String {
    address.split(separator: "/").dropFirst().first.map { $0.lowercased() } ?? ""
  }
}
