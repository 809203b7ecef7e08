internal import Foundation

/// A private folder for the work of a program, which goes when the value goes.
final class Workshop: Sendable {
  /// What a run of a program left behind.
  struct Run {
    /// The exit code, or the negated signal that ended it.
    let status: Int32
    let output: Data
    let errors: Data

    /// The last line that it said went wrong.
    var lastError: String {
      String(decoding: errors, as: UTF8.self).split(whereSeparator: \.isNewline).last
        .map(String.init) ?? ""
    }
  }

  private let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/xuanzhi-\(UUID())"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  func path(of name: String) -> String {
    "\(folder)/\(name)"
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path(of: name)))
  }

  func read(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path(of: name))))
  }

  /// Runs a program in the folder, and ends it when the task is cancelled.
  ///
  /// Nothing of the user's environment has a say in it. It writes into files, which never fill up as
  /// pipes do.
  func run(
    _ program: String, _ arguments: [String], environment: [String: String] = [:]
  ) async throws -> Run {
    try write([], to: "stdout")
    try write([], to: "stderr")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = environment.merging(["LC_ALL": "C.UTF-8"]) { own, _ in own }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: path(of: "stdout"))
    process.standardError = FileHandle(forWritingAtPath: path(of: "stderr"))
    let status = try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        process.terminationHandler = { process in
          let isSignal = process.terminationReason == .uncaughtSignal
          continuation.resume(
            returning: isSignal ? -process.terminationStatus : process.terminationStatus)
        }
        do { try process.run() } catch { continuation.resume(throwing: error) }
      }
    } onCancel: {
      if process.isRunning { process.terminate() }
    }
    return Run(
      status: status, output: Data(try read("stdout")), errors: Data(try read("stderr")))
  }
}
