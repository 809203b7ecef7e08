import NIOHTTP1

/// An answer to a request; nothing of the request itself is ever in it but a checked path.
struct Response {
  let status: HTTPResponseStatus
  let headers: HTTPHeaders
  let body: [UInt8]
  /// Whether the connection ends with it.
  let endsConnection: Bool

  private init(
    _ status: HTTPResponseStatus, type: String, _ body: [UInt8], endsConnection: Bool = false,
    extra: (name: String, value: String)? = nil
  ) {
    var headers = Self.common
    headers.add(name: "Content-Type", value: type)
    headers.add(name: "Content-Length", value: "\(body.count)")
    if let extra { headers.add(name: extra.name, value: extra.value) }
    self.status = status
    self.headers = headers
    self.body = body
    self.endsConnection = endsConnection
  }

  /// The file at `path`.
  static func file(_ bytes: [UInt8], at path: String) -> Response {
    Response(.ok, type: ContentType.ofFile(at: path), bytes)
  }

  /// The site's page for what does not exist, or a plain line.
  static func notFound(page: [UInt8]?) -> Response {
    if let page { return Response(.notFound, type: ContentType.html, page) }
    return Response(.notFound, type: ContentType.text, line(.notFound))
  }

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
    default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; \
    form-action 'none'; frame-ancestors 'none'
    """,
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
  ]
}
