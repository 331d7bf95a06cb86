import { DDEX_LIMITS } from '#functions/formats/ddex/limits.ts';
import { FieldsByKey } from '#functions/formats/ddex/storage/fields-by-key.ts';
import { workLink } from '#functions/formats/ddex/work-link.ts';
import type { WorkLink } from '#functions/formats/records.ts';

/** A work that the rest of the message can refer to; one without any id has no link, but it is there. */
export type ReferredWork = {
  /** Empty where there is none that fits. */
  readonly title: string;
  readonly link: WorkLink | undefined;
};

type Known = {
  readonly title: string | undefined;
  readonly iswc: string | undefined;
  readonly partnerWorkId: string | undefined;
};

/** The works of a message by `MusicalWorkReference` (ERN 3 and MEAD). */
export class ReferredWorks {
  readonly #kept = new FieldsByKey();

  /** How many there are, and how many bytes they take. */
  get size(): number {
    return this.#kept.size;
  }

  get bytes(): number {
    return this.#kept.bytes;
  }

  set(reference: string, { title = '', iswc = '', partnerWorkId = '' }: Known): void {
    const fitting = title.length <= DDEX_LIMITS.nameCharacters ? title : '';
    this.#kept.set(reference, `${fitting}\n${iswc}\n${partnerWorkId}`);
  }

  get(reference: string): ReferredWork | undefined {
    const [, title, iswc, partnerWorkId] = this.#kept.get(reference) ?? [];
    if (title === undefined) return undefined;
    const link = partnerWorkId ? workLink(partnerWorkId, iswc || undefined) : undefined;
    return { title, link };
  }
}
