import Diagnostics
import Foundation

/// What git knows of the files of a project, asked of the program itself.
///
/// Nothing is read from the settings of the system or of the person, and no hook, filter or pager
/// runs.
struct GitHistory {
  /// The project's folder; paths are relative to it.
  let root: String

  /// A file as a commit left it.
  struct Version {
    /// The commit.
    let commit: String
    /// What the file was called.
    let path: String
  }

  /// The last commit that changed a line of the file that starts with `start`; `nil` where git has
  /// none.
  ///
  /// - Parameter start: letters, digits, `_` and `:` only.
  func lastCommit(changingLineStartingWith start: String, in path: String) -> String? {
    versions(["-n", "1", "-G", "^\(start)"], of: path).first?.commit
  }

  /// The last versions of the file, the latest first, under all its names.
  func versions(of path: String, atMost limit: Int) -> [Version] {
    versions(["-n", "\(limit)"], of: path)
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

  private func versions(_ arguments: [String], of path: String) -> [Version] {
    let log =
      [
        "log", "--format=commit %H", "--name-only", "--relative", "--follow", Self.likeness,
        "--no-textconv", "--no-ext-diff",
      ] + arguments + ["--", committedName(of: path)]
    var versions: [Version] = []
    var commit = ""
    for line in lines(of: log) {
      if line.hasPrefix("commit ") {
        commit = String(line.dropFirst("commit ".count))
      } else {
        versions.append(Version(commit: commit, path: line))
      }
    }
    return versions
  }

  /// What the last commit calls a file that was moved since.
  private func committedName(of path: String) -> String {
    let changes = lines(of: [
      "diff", "--cached", "--name-status", "--relative", "--diff-filter=R", Self.likeness,
      "--no-textconv", "--no-ext-diff", "HEAD",
    ]).map { $0.split(separator: "\t") }
    return changes.first { $0.count == 3 && $0[2] == path }.map { String($0[1]) } ?? path
  }

  /// How much of a file must have stayed for it to be the same under another name: a short text
  /// changes much when it is moved.
  private static let likeness = "--find-renames=30%"

  private func lines(of arguments: [String]) -> [String] {
    String(decoding: output(of: arguments) ?? [], as: UTF8.self).split(separator: "\n")
      .map(String.init)
  }

  /// What git prints; `nil` where there is no git, no repository, or an error.
  private func output(of arguments: [String]) -> [UInt8]? {
    let git = Process()
    git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    git.arguments =
      [
        "git", "--no-pager", "--literal-pathspecs", "-C", root, "-c", "core.fsmonitor=false", "-c",
        "core.quotePath=false",
      ]
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
