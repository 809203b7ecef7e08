import Diagnostics

/// The program that opens a file of the content from a message.
public enum Editor: String, Sendable, CaseIterable {
  /// Visual Studio Code.
  case vscode
  /// An editor of JetBrains.
  case idea
  /// None: messages have no links.
  case none

  /// The address that opens `file` at `place`.
  ///
  /// - Parameter file: the file's absolute path.
  func address(of file: String, at place: SourcePlace?) -> String? {
    let path = percentEncoded(file)
    let line = place?.line ?? 1
    let column = place?.column ?? 1
    return switch self {
    case .vscode: "vscode://file\(path):\(line):\(column)"
    case .idea: "idea://open?file=\(path)&line=\(line)&column=\(column)"
    case .none: nil
    }
  }

  /// The path with everything escaped that means something in an address.
  private func percentEncoded(_ path: String) -> String {
    var encoded = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += "%\(digits.utf8.count == 1 ? "0" : "")\(digits)"
      }
    }
    return encoded
  }
}
