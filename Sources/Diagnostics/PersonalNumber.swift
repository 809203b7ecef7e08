/// A number that belongs to one person: that of an identity card, or of a mobile phone.
public struct PersonalNumber: Sendable {
  /// What the number is.
  public enum Kind: Sendable {
    /// 居民身份证号码 (GB 11643): 17 digits with a day of birth, and a check digit or X.
    case identityCard
    /// 手机号码: 11 digits that begin with 13 to 19.
    case mobilePhone
  }

  /// What it is.
  public let kind: Kind
  /// Its bytes.
  public let range: Range<Int>
  /// The bytes of each of its digits.
  let digits: [Range<Int>]

  /// The numbers in `bytes`, outside web addresses.
  ///
  /// Digits may be full-width, and stand in the usual groups with spaces, hyphens or points between.
  public static func all(in bytes: some RandomAccessCollection<UInt8>) -> [PersonalNumber] {
    let bytes = Array(bytes)
    var found: [PersonalNumber] = []
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x30...0x39, 0xEF:
        let (isLong, end) = DigitRun.look(at: index, in: bytes)
        guard isLong, let run = DigitRun(in: bytes, at: index) else {
          index = end
          continue
        }
        found += numbers(in: run, of: bytes)
        index = run.end
      case UInt8(ascii: "h"): index = end(ofAddressIn: bytes, at: index) ?? index + 1
      default: index += 1
      }
    }
    return found
  }

  private static func numbers(in run: DigitRun, of bytes: [UInt8]) -> [PersonalNumber] {
    guard run.count >= 11 else { return [] }
    var found: [PersonalNumber] = []
    var group = 0
    while group < run.groups.count {
      if let (number, next) = identityCard(in: run, from: group, of: bytes)
        ?? mobilePhone(in: run, from: group, of: bytes)
      {
        found.append(number)
        group = next
      } else {
        group += 1
      }
    }
    return found
  }

  // MARK: Identity cards

  private static let identityCards: Set = [
    [18], [6, 8, 4], [6, 4, 4, 4], [6, 12], [14, 4], [3, 3, 8, 4], [6, 4, 2, 2, 4],
  ]

  private static func identityCard(
    in run: DigitRun, from first: Int, of bytes: [UInt8]
  ) -> (PersonalNumber, next: Int)? {
    var lengths: [Int] = []
    var digits: [DigitRun.Digit] = []
    for next in first..<run.groups.count where digits.count < 17 {
      lengths.append(run.groups[next].count)
      digits += run.groups[next]
      guard digits.count == 17 || digits.count == 18 else { continue }
      if digits.count == 17 {
        guard next == run.groups.count - 1, let sign = sign(in: bytes, at: run.end) else {
          return nil
        }
        digits.append(sign)
        lengths[lengths.count - 1] += 1
      }
      guard identityCards.contains(lengths), isIdentityCard(digits.map(\.value)) else { return nil }
      return (PersonalNumber(.identityCard, digits), next + 1)
    }
    return nil
  }

  /// The X that stands for a check digit of ten.
  private static func sign(in bytes: [UInt8], at index: Int) -> DigitRun.Digit? {
    guard index < bytes.count else { return nil }
    if bytes[index] | 0x20 == UInt8(ascii: "x") {
      return .init(value: 10, range: index..<index + 1)
    }
    let isFullWidth = ["Ｘ", "ｘ"].contains { bytes[index...].starts(with: $0.utf8) }
    return isFullWidth ? .init(value: 10, range: index..<index + 3) : nil
  }

  private static func isIdentityCard(_ digits: [Int]) -> Bool {
    let year = digits[6] * 1000 + digits[7] * 100 + digits[8] * 10 + digits[9]
    let month = digits[10] * 10 + digits[11]
    let day = digits[12] * 10 + digits[13]
    guard digits[0] != 0, (1900...2099).contains(year), (1...12).contains(month),
      (1...31).contains(day)
    else { return false }
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
    return [1, 0, 10, 9, 8, 7, 6, 5, 4, 3, 2][sum % 11] == digits[17]
  }

  // MARK: Mobile phones

  private static let mobilePhones: Set = [
    [11], [3, 8], [7, 4], [3, 4, 4], [4, 3, 4], [4, 4, 3],
  ]
  private static let longestExtension = 4

  private static func mobilePhone(
    in run: DigitRun, from first: Int, of bytes: [UInt8]
  ) -> (PersonalNumber, next: Int)? {
    // Behind a hyphen or a point, digits go on; behind a space they may be another number.
    guard first == 0 ? !isPart(of: bytes, before: run.start) : run.separators[first - 1] == .space
    else { return nil }
    var start = first
    var dropped = 0
    let opening = run.groups[first].prefix(4).map(\.value)
    for code in [[0, 0, 8, 6], [8, 6]] where opening.starts(with: code) {
      dropped = code.count
      if run.groups[first].count == dropped { (start, dropped) = (first + 1, 0) }
      break
    }
    var lengths: [Int] = []
    var digits: [DigitRun.Digit] = []
    for next in start..<run.groups.count where digits.count < 11 {
      let group = run.groups[next].dropFirst(next == start ? dropped : 0)
      lengths.append(group.count)
      digits += group
      guard digits.count == 11 else { continue }
      let between = Set(run.separators[start..<next])
      guard mobilePhones.contains(lengths), between.count <= 1,
        // A number may have one point.
        between != [.point] || lengths.count == 3,
        digits[0].value == 1, digits[1].value >= 3, ends(run, behind: next, of: bytes)
      else { return nil }
      let prefix = run.groups[first..<start].joined() + run.groups[start].prefix(dropped)
      return (PersonalNumber(.mobilePhone, prefix + digits), next + 1)
    }
    return nil
  }

  /// Whether the number ends with the group, and nothing follows that makes it an amount, a share, or
  /// a part of something longer.
  ///
  /// A hyphen and a few digits are the number of an extension.
  private static func ends(_ run: DigitRun, behind group: Int, of bytes: [UInt8]) -> Bool {
    guard group == run.groups.count - 1 else {
      switch run.separators[group] {
      case .space: return true
      case .hyphen: return run.groups[group + 1].count <= longestExtension
      case .point: return false
      }
    }
    let units = ["元", "人", "件", "户", "家", "个", "万", "亿", "_", "%"]
    return !units.contains { bytes[run.end...].starts(with: $0.utf8) }
  }

  private static func isPart(of bytes: [UInt8], before start: Int) -> Bool {
    start > 0 && "._-".utf8.contains(bytes[start - 1])
  }

  private init(_ kind: Kind, _ digits: [DigitRun.Digit]) {
    self.kind = kind
    self.digits = digits.map(\.range)
    range = (digits.first?.range.lowerBound ?? 0)..<(digits.last?.range.upperBound ?? 0)
  }

  private static func end(ofAddressIn bytes: [UInt8], at index: Int) -> Int? {
    guard ["http://", "https://"].contains(where: { bytes[index...].starts(with: $0.utf8) })
    else { return nil }
    return bytes[index...].firstIndex { !(0x21...0x7E).contains($0) } ?? bytes.count
  }
}
