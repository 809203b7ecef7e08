import NIOHTTP1

/// Decides what a request is answered.
struct Responder: Sendable {
  let stage: PreviewStage

  /// The answer to a request that reached `port`.
  func response(to request: HTTPRequestHead, port: Int) -> Response {
    guard HostCheck.admits(request.headers["Host"], port: port) else {
      return .refusal(.misdirectedRequest)
    }
    guard request.method == .GET || request.method == .HEAD else {
      return .refusal(.methodNotAllowed)
    }
    guard !request.announcesBody else { return .refusal(.payloadTooLarge) }
    guard OriginCheck.admits(request.headers["Origin"], port: port) else {
      return .refusal(.forbidden)
    }
    let edition = stage.edition
    return switch RequestTarget(request.uri) {
    case .path("__reload"): .stream
    case .path(let path):
      ownResponse(toPath: path, request.uri, edition)
        ?? response(toPath: path, request.uri, in: edition)
        ?? .notFound(page: edition.notFoundPage)
    case .nowhere: .notFound(page: edition.notFoundPage)
    case .malformed: .refusal(.badRequest)
    }
  }

  /// The answer to a path of the site.
  private func response(
    toPath path: String, _ target: String, in edition: Edition
  ) -> Response? {
    let isPreviewed = RequestTarget.asksForPreviewedPage(target)
    let previewed = isPreviewed ? edition.previewedBytes(path) : nil
    if let bytes = previewed ?? edition.files(path) {
      guard ContentType.ofFile(at: path) == ContentType.html else {
        return .file(bytes, at: path)
      }
      let isDraft = edition.renditions(path).contains { $0.file == path && $0.isDraft }
      return .page(bytes, isDraft: isDraft)
    }
    return edition.files("\(path)/index.html").map { _ in .redirect(toFolder: path) }
  }

  /// The answer to a path of the preview itself.
  private func ownResponse(
    toPath path: String, _ target: String, _ edition: Edition
  ) -> Response? {
    switch path {
    case Injection.script: return .file(PackageResources.preview_js, at: path)
    case OwnPage.icon: return .file(PackageResources.preview_svg, at: path)
    case Injection.styleSheet: return .file(PackageResources.preview_css, at: path)
    case "__xuanzhi": return .redirect(toFolder: path)
    case "__xuanzhi/index.html":
      return edition.report.map { .page(OwnPage.status(of: edition, $0)) }
    case "__xuanzhi/side-by-side":
      guard let wanted = RequestTarget.parameter("path", of: target),
        case .path(let file) = RequestTarget(wanted), let report = edition.report
      else { return nil }
      let renditions = edition.renditions(file)
      return renditions.isEmpty
        ? nil
        : .page(OwnPage.sideBySide(renditions, edition.comparisons(file), report.language))
    default: return nil
    }
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
