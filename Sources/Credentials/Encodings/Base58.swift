/// Base58 with Bitcoin's alphabet (draft-msporny-base58): multibase prefix `z`.
enum Base58 {
  private static let alphabet = [UInt8]("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".utf8)

  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
    return values
  }()

  static func encode(_ bytes: [UInt8]) -> String {
    var digits: [UInt8] = []
    for byte in bytes {
      var carry = Int(byte)
      for position in digits.indices {
        carry += Int(digits[position]) << 8
        digits[position] = UInt8(carry % 58)
        carry /= 58
      }
      while carry > 0 {
        digits.append(UInt8(carry % 58))
        carry /= 58
      }
    }
    let zeros = bytes.prefix { $0 == 0 }.count
    let text = [UInt8](repeating: alphabet[0], count: zeros) + digits.reversed().map { alphabet[Int($0)] }
    return String(decoding: text, as: UTF8.self)
  }

  /// Nothing for a character outside the alphabet, or for more than `limit` bytes: the work grows with the
  /// square of the length, so a length is always known beforehand.
  static func decode(_ text: some Collection<UInt8>, limit: Int) -> [UInt8]? {
    guard text.count <= limit * 138 / 100 + 1 else { return nil }
    // Little-endian limbs of 32 bits; five digits (58^5 < 2^30) are taken at a time.
    var limbs: [UInt32] = []
    limbs.reserveCapacity(limit / 4 + 2)
    var (chunk, scale) = (UInt64(0), UInt64(1))
    func absorb() {
      var carry = chunk
      for position in limbs.indices {
        carry += UInt64(limbs[position]) * scale
        limbs[position] = UInt32(truncatingIfNeeded: carry)
        carry >>= 32
      }
      if carry > 0 { limbs.append(UInt32(carry)) }
      (chunk, scale) = (0, 1)
    }
    for character in text {
      let value = values[Int(character)]
      guard value != 0xFF else { return nil }
      chunk = chunk * 58 + UInt64(value)
      scale *= 58
      if scale == 58 * 58 * 58 * 58 * 58 { absorb() }
    }
    absorb()
    var bytes: [UInt8] = []
    for limb in limbs {
      for shift in [0, 8, 16, 24] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: limb >> shift)) }
    }
    while bytes.last == 0 { bytes.removeLast() }
    bytes.append(contentsOf: repeatElement(0, count: text.prefix { $0 == alphabet[0] }.count))
    guard bytes.count <= limit else { return nil }
    return bytes.reversed()
  }
}
