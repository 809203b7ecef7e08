/// Why a preview cannot be served.
public enum PreviewError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The address can be reached from other machines.
  case notLoopback(String)
  /// The number is not that of a port.
  case notAPort(Int)
  /// Another program has the port.
  case portInUse(Int)
  /// The system keeps the port to itself.
  case portNotAllowed(Int)

  /// The reason, for the one who gave the address.
  public var description: String {
    switch self {
    case .notLoopback(let host): "“\(host)” is not 127.0.0.1, ::1 or localhost"
    case .notAPort(let port): "\(port) is not from 0 to 65535"
    case .portInUse(let port): "port \(port) is in use"
    case .portNotAllowed(let port): "port \(port) needs rights that this user does not have"
    }
  }
}
