/** Characters that turn the direction of a text around: embeddings, overrides and isolates (Unicode UAX #9). */
const OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text that is shown in the order in which it is stored: what would turn it around is shown as �. */
export function withoutOverrides(text: string): string {
  return text.replaceAll(OVERRIDES, '\ufffd');
}
