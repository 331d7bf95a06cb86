import type { InterestedParty } from '#functions/formats/ddex/interested-party.ts';
import { DDEX_LIMITS } from '#functions/formats/ddex/limits.ts';
import { LONGEST_COPY } from '#functions/formats/ddex/storage/copy-text.ts';
import { FieldsByKey } from '#functions/formats/ddex/storage/fields-by-key.ts';

/** A party of the message, and the references of the societies it belongs to in the territory. */
export type PartyEntry = InterestedParty & { readonly societies: readonly string[] };

/** The parties of a message by `PartyReference` (ERN 4). */
export class Parties {
  readonly #kept = new FieldsByKey();
  /**
   * Those met last, as they resolve: a recording names its parties once as contributors and once for their shares.
   * Few, so that they die young; and never cleared, for a table that was leads V8 to those after it as long as it lasts.
   */
  #recent = new Map<string, InterestedParty>();

  /** How many there are, and how many bytes they take. */
  get size(): number {
    return this.#kept.size;
  }

  get bytes(): number {
    return this.#kept.bytes;
  }

  set(reference: string, { name, ipi = '', societyCode = '', societies }: PartyEntry): void {
    if (this.#recent.size > 0) this.#recent = new Map();
    const further = societies.length === 0 ? '' : `\n${societies.join('\n')}`;
    this.#kept.set(reference, `${name}\n${ipi}\n${societyCode}${further}`);
  }

  /** The party that a reference leads to, with the code of the society that it belongs to where it says none itself. */
  resolve(reference: string): InterestedParty | undefined {
    const recent = this.#recent.get(reference);
    if (recent !== undefined) return recent;
    const [, name, ipi, code, ...societies] = this.#kept.get(reference) ?? [];
    if (name === undefined) return undefined;
    const party: { name: string; ipi?: string; societyCode?: string } = { name };
    if (ipi) party.ipi = ipi;
    const societyCode = code || this.#codeOf(societies);
    if (societyCode !== undefined) party.societyCode = societyCode;
    if (reference.length > LONGEST_COPY) return party;
    if (this.#recent.size === DDEX_LIMITS.recentParties) this.#recent = new Map();
    this.#recent.set(reference, party);
    return party;
  }

  #codeOf(societies: readonly string[]): string | undefined {
    for (const society of societies) {
      const [, , , code] = this.#kept.get(society) ?? [];
      if (code) return code;
    }
    return undefined;
  }
}
