internal import CZlib

/// gzip (RFC 1952) through zlib. The header carries no time and no name, so equal input gives equal output.
enum Gzip {
  /// 15 bits of window, plus 16 for the gzip wrapper (zlib.h, `deflateInit2`).
  private static let windowBits: Int32 = 15 + 16
  private static let chunk = 1 << 14

  /// Nothing when zlib has no memory.
  static func compress(_ input: [UInt8]) -> [UInt8]? {
    unsafe run(
      input, limit: .max,
      start: { stream in
        unsafe deflateInit2_(
          stream, Z_BEST_COMPRESSION, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
          Int32(MemoryLayout<z_stream>.size))
      },
      step: { unsafe deflate($0, Z_FINISH) },
      end: { unsafe deflateEnd($0) })
  }

  /// Nothing for a damaged text, for more than one member, or for more than `limit` bytes of output: a small text
  /// can stand for a very large one.
  static func decompress(_ input: [UInt8], limit: Int) -> [UInt8]? {
    unsafe run(
      input, limit: limit,
      start: { stream in
        unsafe inflateInit2_(stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
      },
      step: { unsafe inflate($0, Z_NO_FLUSH) },
      end: { unsafe inflateEnd($0) })
  }

  /// Unsafe because zlib reads and writes through the pointers of its stream: they are valid inside the closures that
  /// lend them, and the stream is ended before they go.
  private static func run(
    _ input: [UInt8], limit: Int,
    start: (UnsafeMutablePointer<z_stream>) -> Int32,
    step: (UnsafeMutablePointer<z_stream>) -> Int32,
    end: (UnsafeMutablePointer<z_stream>) -> Int32
  ) -> [UInt8]? {
    guard input.count <= UInt32.max else { return nil }
    var input = input
    var stream = unsafe z_stream()
    guard unsafe start(&stream) == Z_OK else { return nil }
    defer { _ = unsafe end(&stream) }
    return unsafe input.withUnsafeMutableBufferPointer { input -> [UInt8]? in
      unsafe stream.next_in = input.baseAddress
      unsafe stream.avail_in = UInt32(input.count)
      var output: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: chunk)
      while true {
        let (result, written) = unsafe buffer.withUnsafeMutableBufferPointer { buffer -> (Int32, Int) in
          unsafe stream.next_out = buffer.baseAddress
          unsafe stream.avail_out = UInt32(buffer.count)
          let result = unsafe step(&stream)
          return (result, buffer.count - Int(unsafe stream.avail_out))
        }
        guard output.count + written <= limit else { return nil }
        output.append(contentsOf: buffer[..<written])
        switch result {
        case Z_STREAM_END: return unsafe stream.avail_in == 0 ? output : nil
        // No progress means that the input ended early.
        case Z_OK where written > 0: continue
        default: return nil
        }
      }
    }
  }
}
