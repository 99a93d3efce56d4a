import Training

/// The people of the tests.
enum Cast {
  /// The student.
  static let aya: Person.ID = 1
  /// Her instructor, who teaches and supervises.
  static let kenji: Person.ID = 2
  /// The assessor, who has neither taught nor supervised Aya.
  static let mina: Person.ID = 3
  /// The administrator, without any authority to sign.
  static let noor: Person.ID = 4
  /// Another instructor, who assesses nobody.
  static let ines: Person.ID = 6
  /// Another student.
  static let tomo: Person.ID = 5
}
