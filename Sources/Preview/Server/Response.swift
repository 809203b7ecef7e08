import NIOHTTP1
import SiteModel

/// An answer to a request; nothing of the request itself is ever in it but a checked path.
struct Response {
  let status: HTTPResponseStatus
  let headers: HTTPHeaders
  let body: [UInt8]
  /// Whether the connection ends with it.
  let endsConnection: Bool
  /// Whether events follow, as long as the client stays.
  let isStream: Bool

  private init(
    _ status: HTTPResponseStatus, type: String, _ body: [UInt8], endsConnection: Bool = false,
    extra: (name: String, value: String)? = nil, isStream: Bool = false
  ) {
    var headers = Self.common
    headers.add(name: "Content-Type", value: type)
    if !isStream { headers.add(name: "Content-Length", value: "\(body.count)") }
    if let extra { headers.add(name: extra.name, value: extra.value) }
    self.status = status
    self.headers = headers
    self.body = body
    self.endsConnection = endsConnection
    self.isStream = isStream
  }

  /// The file at `path`.
  static func file(_ bytes: [UInt8], at path: String) -> Response {
    Response(.ok, type: ContentType.ofFile(at: path), bytes)
  }

  /// A page, with what the preview adds to it.
  static func page(
    _ bytes: [UInt8], isDraft: Bool = false, status: HTTPResponseStatus = .ok
  ) -> Response {
    let injection = Injection(fingerprint: "\(Fingerprint(of: bytes))", isDraft: isDraft)
    return Response(
      status, type: ContentType.html, injection.applied(to: bytes),
      extra: ("ETag", "\"\(injection.fingerprint)\""))
  }

  /// The site's page for what does not exist, or a plain line.
  static func notFound(page: [UInt8]?) -> Response {
    if let page { return Self.page(page, status: .notFound) }
    return Response(.notFound, type: ContentType.text, line(.notFound))
  }

  /// The beginning of a stream of events.
  static let stream = Response(.ok, type: "text/event-stream", [], isStream: true)

  /// The way to the folder at `path`, a path of the site.
  static func redirect(toFolder path: String) -> Response {
    Response(
      .movedPermanently, type: ContentType.text, line(.movedPermanently),
      extra: ("Location", "/\(path)/"))
  }

  /// The answer to a request that is not served, after which the connection ends.
  static func refusal(_ status: HTTPResponseStatus) -> Response {
    Response(
      status, type: ContentType.text, line(status), endsConnection: true,
      extra: status == .methodNotAllowed ? ("Allow", "GET, HEAD") : nil)
  }

  private static func line(_ status: HTTPResponseStatus) -> [UInt8] {
    Array("\(status.code) \(status.reasonPhrase)\n".utf8)
  }

  private static let common: HTTPHeaders = [
    "Cache-Control": "no-store",
    "Content-Security-Policy": """
    default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; \
    frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'
    """,
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
  ]
}
