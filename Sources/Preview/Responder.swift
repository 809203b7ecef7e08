import NIOHTTP1

/// Decides what a request is answered.
struct Responder: Sendable {
  let files: @Sendable (String) -> [UInt8]?

  /// The answer to a request that reached `port`.
  func response(to request: HTTPRequestHead, port: Int) -> Response {
    guard HostCheck.admits(request.headers["Host"], port: port) else {
      return .refusal(.misdirectedRequest)
    }
    guard request.method == .GET || request.method == .HEAD else {
      return .refusal(.methodNotAllowed)
    }
    guard !request.announcesBody else { return .refusal(.payloadTooLarge) }
    return switch RequestTarget(request.uri) {
    case .path(let path): response(toPath: path)
    case .nowhere: .notFound(page: files("404.html"))
    case .malformed: .refusal(.badRequest)
    }
  }

  private func response(toPath path: String) -> Response {
    if let bytes = files(path) { return .file(bytes, at: path) }
    if files("\(path)/index.html") != nil { return .redirect(toFolder: path) }
    return .notFound(page: files("404.html"))
  }

  /// The answer to what could not be read as a request; none if the connection itself failed.
  func response(to error: any Error) -> Response? {
    switch error {
    case HeadCheck.Fault.requestLineTooLong: .refusal(.uriTooLong)
    case HeadCheck.Fault.fieldsTooLong: .refusal(.requestHeaderFieldsTooLarge)
    case HeadCheck.Fault.versionNotServed, HTTPParserError.invalidVersion:
      .refusal(.httpVersionNotSupported)
    case HeadCheck.Fault.malformed, is HTTPParserError: .refusal(.badRequest)
    default: nil
    }
  }
}

extension HTTPRequestHead {
  fileprivate var announcesBody: Bool {
    headers.contains(name: "Transfer-Encoding") || headers["Content-Length"].contains { $0 != "0" }
  }
}
