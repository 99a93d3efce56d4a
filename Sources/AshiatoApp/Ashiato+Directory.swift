public import AshiatoStore
import Postgres
public import Training

extension Ashiato {
  /// Lets strangers find the caller, or writes her entry anew. She appears as long as a record of achievement of hers is valid.
  ///
  /// - Parameter guide: has the area that the entry names, and the claims that it does not make.
  /// - Returns: Whether she holds such a record today.
  public func enterDirectory(_ entry: DirectoryEntry, guide: DirectoryGuide, as caller: Caller)
    async throws(AshiatoError) -> Bool
  {
    try caller.may(.enterDirectory)
    let school = caller.school.id
    let today = try today(in: caller.school.timeZone)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let records = try await transaction.signedRecords(of: caller.person.id, at: school)

      try decide { () throws(EntryRefusal) in try entry.entering(guide) }

      transaction.enter(entry, as: made(), of: caller.person.id, at: school)
      audit("directory.enter", caller.person.id, as: caller, in: transaction)
      return records.contains { $0.record.kind == .achievement && $0.held.isValid(on: today) }
    }
  }

  /// Takes the caller out of the directory; nothing of her entry is kept.
  public func leaveDirectory(as caller: Caller) async throws(AshiatoError) {
    try caller.may(.enterDirectory)
    let school = caller.school.id
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      guard try await transaction.directoryEntry(of: caller.person.id, at: school) != nil else {
        throw .refused(LookupRefusal.notInTheDirectory(caller.person.name))
      }
      transaction.leaveDirectory(caller.person.id, at: school)
      audit("directory.leave", caller.person.id, as: caller, in: transaction)
    }
  }
}

extension DirectoryEntry {
  func entering(_ guide: DirectoryGuide) throws(EntryRefusal) {
    try name.checkAsName(of: .person)
    try practice?.checkAsName(of: .practice)
    try town?.checkAsName(of: .town)
    if let claim = guide.library.lint([name, practice].compactMap(\.self).joined(separator: ". ")).first {
      throw .claim(claim.found, say: claim.say)
    }
    guard guide.gazetteer.area(area) != nil else { throw .noSuchArea(area.text) }
  }
}
