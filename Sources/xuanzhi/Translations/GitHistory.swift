import Diagnostics
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

  /// The files below `folder` that the last commit has with other bytes, as they are in it; none
  /// where there is no commit.
  func committed(below folder: String) -> [SourceFile] {
    let list = String(
      decoding: output(of: ["ls-tree", "-r", "-z", "HEAD", "--", folder]) ?? [], as: UTF8.self)
    // Each is “mode type name”, a tab, and the path.
    let entries = list.split(separator: "\0").compactMap { entry -> (name: String, path: String)? in
      let halves = entry.split(separator: "\t", maxSplits: 1)
      guard halves.count == 2, let name = halves[0].split(separator: " ").last,
        FileManager.default.fileExists(atPath: "\(root)/\(halves[1])")
      else { return nil }
      return (String(name), String(halves[1]))
    }
    guard !entries.isEmpty else { return [] }
    let hashing = ["hash-object", "--no-filters", "--"] + entries.map(\.path)
    let names = String(decoding: output(of: hashing) ?? [], as: UTF8.self).split(separator: "\n")
    return zip(entries, names).filter { $0.name != $1 }.compactMap { entry, _ in
      output(of: ["cat-file", "blob", entry.name]).map { SourceFile(path: entry.path, bytes: $0) }
    }
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
    let inherited = ProcessInfo.processInfo.environment
    var environment = [
      "PATH": inherited["PATH"] ?? "/usr/local/bin:/usr/bin:/bin",
      "LC_ALL": "C", "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
      "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0",
    ]
    // The hook checks a folder outside of the repository that it is for.
    environment["GIT_DIR"] = inherited["GIT_DIR"]
    git.environment = environment
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
