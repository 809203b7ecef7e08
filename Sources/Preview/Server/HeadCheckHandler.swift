import NIOCore

/// Keeps from the parser what ``HeadCheck`` finds fault with, and reports it as an error.
final class HeadCheckHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer

  private var check = HeadCheck()
  private var hasFailed = false

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !hasFailed else { return }
    var bytes = unwrapInboundIn(data)
    for (offset, byte) in bytes.readableBytesView.enumerated() {
      do {
        try check.take(byte)
      } catch {
        hasFailed = true
        // There may be whole requests before it.
        if let checked = bytes.readSlice(length: offset) {
          context.fireChannelRead(wrapInboundOut(checked))
        }
        context.fireErrorCaught(error)
        return
      }
    }
    context.fireChannelRead(data)
  }
}
