import Training

/// Why a form was not taken, above the field that it is about.
struct Complaint {
  let sentence: String
  let remedy: String

  init(_ refusal: some Refusal) {
    sentence = refusal.sentence.description
    remedy = refusal.remedy.description
  }
}
