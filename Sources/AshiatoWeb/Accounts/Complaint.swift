import Training

/// Why a form was not taken, above the field that it is about.
struct Complaint {
  let sentence: Sentence
  let remedy: Sentence

  init(_ refusal: some Refusal) {
    sentence = refusal.sentence
    remedy = refusal.remedy
  }
}
