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
    let finding: LinkProbe.Finding
  }

  private let probe: LinkProbe
  /// Servers that are asked at a time.
  private static let limit = 8

  /// - Throws: `LinkProbe.Missing`, where curl is not installed.
  init() throws {
    probe = try LinkProbe.find(
      searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin")
  }

  /// Asks for every address once; the results are in the order of `links`.
  func results(for links: [OutsideLink]) async throws -> [Result] {
    try await withThrowingTaskGroup(of: (Int, LinkProbe.Finding).self) { group in
      var remaining = links.indices.makeIterator()
      func add() {
        guard let index = remaining.next() else { return }
        let address = links[index].address
        group.addTask { [probe] in (index, try await probe.finding(at: address)) }
      }
      for _ in 0..<Self.limit { add() }
      var findings: [Int: LinkProbe.Finding] = [:]
      for try await (index, finding) in group {
        findings[index] = finding
        add()
      }
      return links.indices.compactMap { index in
        findings[index].map { Result(link: links[index], finding: $0) }
      }
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
    case .fine: return nil
    case .moved(let next):
      return (
        Message(zh: "“\(address)”已永久改址", en: "“\(address)” has moved for good"),
        Message(zh: "改为“\(next)”", en: "write “\(next)”")
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
          "result": .string(result.finding.word),
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

extension LinkProbe.Finding {
  /// One word for lists.
  var word: String {
    switch self {
    case .fine: "ok"
    case .moved: "moved"
    case .broken, .unknownHost: "broken"
    }
  }
}
