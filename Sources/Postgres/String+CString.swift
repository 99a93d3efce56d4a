extension String {
  /// Copies a text of libpq's; nil for a null pointer.
  init?(copying pointer: UnsafePointer<CChar>?) {
    guard let pointer = unsafe pointer else { return nil }
    unsafe self.init(cString: pointer)
  }
}
