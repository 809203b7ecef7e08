import Foundation

/// What git knows of the files of a project, asked of the program itself.
///
/// Nothing is read from the settings of the system or of the person, and no hook, filter or pager
/// runs.
struct GitHistory {
  /// The project's folder; paths are relative to it.
  let root: String

  /// The last commit that changed a line of the file that starts with `start`; `nil` where git has
  /// none.
  ///
  /// - Parameter start: letters, digits, `_` and `:` only.
  func lastCommit(changingLineStartingWith start: String, in path: String) -> String? {
    commits(["-n", "1", "-G", "^\(start)"], of: path).first
  }

  /// The last commits that changed the file, the latest first.
  func commits(changing path: String, atMost limit: Int) -> [String] {
    commits(["-n", "\(limit)"], of: path)
  }

  /// The file as it was in a commit; `nil` where it was not there.
  func contents(of path: String, in commit: String) -> [UInt8]? {
    output(of: ["show", "--no-textconv", "\(commit):./\(path)"])
  }

  private func commits(_ arguments: [String], of path: String) -> [String] {
    let log = ["log", "--format=%H", "--no-textconv", "--no-ext-diff"] + arguments
    let output = output(of: log + ["--", path]) ?? []
    return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// What git prints; `nil` where there is no git, no repository, or an error.
  private func output(of arguments: [String]) -> [UInt8]? {
    let git = Process()
    git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    git.arguments =
      ["git", "--no-pager", "--literal-pathspecs", "-C", root, "-c", "core.fsmonitor=false"]
      + arguments
    git.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin",
      "LC_ALL": "C", "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
      "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0",
    ]
    let output = Pipe()
    git.standardOutput = output
    git.standardError = FileHandle.nullDevice
    git.standardInput = FileHandle.nullDevice
    guard (try? git.run()) != nil else { return nil }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    git.waitUntilExit()
    return git.terminationStatus == 0 ? Array(data) : nil
  }
}
