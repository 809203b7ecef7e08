import Foundation
import SiteModel

/// The day that a build takes for today.
///
/// No clock has a say in it, so the same commit always gives
/// the same site.
enum Today {
  /// China has one time zone, and offices elsewhere can name the day.
  private static let offsetHours = 8

  /// The day of `--now`, else of `SOURCE_DATE_EPOCH`, else of the last commit of the repository
  /// that `root` belongs to.
  static func date(option: String?, root: String) -> CivilDate? {
    if let option { return CivilDate(iso: option.prefix(10)) }
    let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"] ?? lastCommit(in: root)
    return epoch.flatMap { Int($0) }.flatMap {
      CivilDate(unixSeconds: $0, offsetHours: offsetHours)
    }
  }

  /// The day for somebody at a desk who records what they did: that of `--now`, else of
  /// `SOURCE_DATE_EPOCH`, else of the clock.
  static func onTheCalendar(option: String?) -> CivilDate {
    let named = option.flatMap { CivilDate(iso: $0.prefix(10)) }
    let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) }
    let seconds = epoch ?? Int(Date().timeIntervalSince1970)
    guard let day = named ?? CivilDate(unixSeconds: seconds, offsetHours: offsetHours) else {
      preconditionFailure("the clock is not in the years 1 to 9999")
    }
    return day
  }

  private static func lastCommit(in root: String) -> String? {
    let git = Process()
    git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    git.arguments = ["git", "-C", root, "log", "-1", "--format=%ct"]
    let output = Pipe()
    git.standardOutput = output
    git.standardError = FileHandle.nullDevice
    git.standardInput = FileHandle.nullDevice
    guard (try? git.run()) != nil else { return nil }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    git.waitUntilExit()
    guard git.terminationStatus == 0 else { return nil }
    return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
