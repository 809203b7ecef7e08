import ContentLoading
import Diagnostics
import Markup
import SiteModel
import Translations

/// The state of every translation, for people and for machines.
struct TranslationReport {
  private let pairs: [TranslationPair]
  private let language: Message.Language

  init(_ pairs: [TranslationPair], language: Message.Language) {
    self.pairs = pairs
    self.language = language
  }

  /// A line for each, and a line that counts them.
  var text: String {
    let lines = pairs.map { [$0.name, $0.language.rawValue, $0.stateMessage[language]] }
    let widths = (0..<2).map { column in lines.map { $0[column].displayWidth }.max() ?? 0 }
    let table = lines.map { line in
      line.enumerated().map { column, cell in
        let room = column < widths.count ? widths[column] - cell.displayWidth + 2 : 0
        return cell + String(repeating: " ", count: room)
      }.joined()
    }
    return (table + ["", summary[language]]).joined(separator: "\n")
  }

  private var summary: Message {
    let names = pairs.map(\.stateName)
    let counts = ["current", "outdated", "unrecorded", "missing"].map { name in
      names.count { $0 == name }
    }
    return Message(
      zh: "一致\(counts[0])，过期\(counts[1])，未记录\(counts[2])，缺译文\(counts[3])",
      en: "\(counts[0]) current, \(counts[1]) outdated, \(counts[2]) unrecorded,"
        + " \(counts[3]) missing")
  }

  /// The same for machines: `docs/translating.md` describes it.
  var json: JSON {
    .object(["pages": .array(pairs.map { .members($0.members) })])
  }
}

extension TranslationPair {
  /// The state in one word, for machines.
  var stateName: String {
    switch state {
    case .current: "current"
    case .outdated: "outdated"
    case .unrecorded: "unrecorded"
    case .missing: "missing"
    }
  }

  /// The members of the pair's JSON object that every listing has.
  var members: [(key: String, value: JSON?)] {
    let changes = comparison?.changes ?? []
    let counts = ["changed", "added", "moved", "deleted"].map { name in
      (key: name, value: JSON.number(changes.count { $0.name == name }) as JSON?)
    }
    return [
      ("page", .string(name)), ("language", .string(language.rawValue)),
      ("state", .string(stateName)), ("source", .string(source.path)),
      ("translation", translation.map { .string($0.path) }),
      ("translated", record.map { .string($0.day.iso) }),
      ("blocks", .number(sourceBlocks.count)),
      ("counts", record.map { _ in .members(counts) }),
    ]
  }
}
