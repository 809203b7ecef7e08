import Dispatch
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A connection to a port of this machine that sends bytes just as they are given.
final class RawConnection {
  private let socket: Int32
  private let queue = DispatchQueue(label: "RawConnection")

  /// Connects, and gives up on any answer that takes longer than `patience`.
  init(to port: Int, patience: Duration = .seconds(60)) throws {
    #if canImport(Glibc)
      socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      socket = Darwin.socket(AF_INET, SOCK_STREAM, 0)
      var on: Int32 = 1
      setsockopt(socket, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
    #endif
    let (seconds, attoseconds) = patience.components
    var time = timeval()
    time.tv_sec = .init(seconds)
    time.tv_usec = .init(attoseconds / 1_000_000_000_000)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(result == 0, "cannot connect to port \(port)")
  }

  deinit {
    close(socket)
  }

  /// Sends all of `text`, or what the other side takes before it hangs up.
  func send(_ text: String) async {
    await send(Array(text.utf8))
  }

  /// Sends all of `bytes`, or what the other side takes before it hangs up.
  func send(_ bytes: [UInt8]) async {
    await offThread { socket in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(socket, $0.baseAddress, $0.count) }
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
      }
    }
  }

  /// The bytes that come next; empty at the end, none if nothing comes in time.
  func receive() async -> [UInt8]? {
    await offThread { socket in
      var count = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, filled in
        count = read(socket, buffer.baseAddress, buffer.count)
        filled = max(0, count)
      }
      return count < 0 ? nil : bytes
    }
  }

  /// All bytes up to the end of the connection.
  func receiveAll() async throws -> [UInt8] {
    var all: [UInt8] = []
    while true {
      let bytes = try #require(await receive(), "the server neither answers nor hangs up")
      if bytes.isEmpty { return all }
      all += bytes
    }
  }

  /// Does what may block where it holds up no task.
  private func offThread<Result: Sendable>(
    _ body: @escaping @Sendable (Int32) -> Result
  ) async -> Result {
    await withCheckedContinuation { [socket] continuation in
      queue.async { continuation.resume(returning: body(socket)) }
    }
  }
}
