public import Diagnostics

/// Why a preview cannot be served.
public enum PreviewError: ExplainedError, Equatable, Sendable {
  /// The address can be reached from other machines.
  case notLoopback(String)
  /// The number is not that of a port.
  case notAPort(Int)
  /// Another program has the port.
  case portInUse(Int)
  /// The system keeps the port to itself.
  case portNotAllowed(Int)

  /// The reason, for the one who gave the address.
  public var message: Message {
    switch self {
    case .notLoopback(let host):
      Message(
        zh: "“\(host)”不是 127.0.0.1、::1 或 localhost",
        en: "“\(host)” is not 127.0.0.1, ::1 or localhost")
    case .notAPort(let port):
      Message(zh: "\(port) 不在 0 到 65535 之间", en: "\(port) is not from 0 to 65535")
    case .portInUse(let port):
      Message(zh: "端口 \(port) 已被占用", en: "port \(port) is in use")
    case .portNotAllowed(let port):
      Message(
        zh: "当前用户没有使用端口 \(port) 的权限",
        en: "port \(port) needs rights that this user does not have")
    }
  }
}
