import { CWR_LIMITS } from '#functions/formats/cwr/limits.ts';
import { recordCovering } from '#functions/formats/cwr/rules/territory-divisions.ts';
import { percent } from '#functions/formats/cwr/rules/work-rule.ts';
import { spanOf } from '#functions/formats/cwr/tables/work-spans.ts';
import { ownText, shareAt, textAt } from '#functions/formats/cwr/text-at.ts';
import type { CwrRecord, CwrTransaction, CwrVersion } from '#functions/formats/cwr/transaction.ts';
import type { CwrWork } from '#functions/formats/cwr/work.ts';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { covers } from '#shared/territories.ts';
import type { FieldText } from './field-text.ts';

type Reading = { readonly version: CwrVersion; readonly fieldText: FieldText; readonly territory: string };
type Agreement = { readonly line: number; readonly says: string; works: number };

/**
 * The agreements of one file that hold in the territory, and how many works name them in a chain that has no collector
 * there. They are told and never paid by: an IPA record does not say of what its share is, so whose money it would be is
 * for people to ask.
 */
export class Agreements {
  readonly #reading: Reading;
  readonly #known = new Map<string, Agreement>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Takes an agreement (AGR), if somebody acquires something of the performing right in the territory by it. */
  take({ line, records }: Pick<CwrTransaction, 'line' | 'records'>): void {
    const number = this.#at(records[0], 'submitterAgreementNumber');
    if (number === '' || this.#known.size >= CWR_LIMITS.agreements || !this.#isThere(records)) return;
    const acquirers = records.flatMap((record) => this.#acquirer(record));
    if (acquirers.length === 0) return;
    const says = `Agreement ${number}${this.#dates(records[0])} gives ${acquirers.join(' and ')} in ${this.#reading.territory}`;
    this.#known.set(ownText(number), { line, says: ownText(says), works: 0 });
  }

  /** Counts a work for each agreement that a chain of it names which has no collector of its own there. */
  count({ chains }: Pick<CwrWork, 'chains'>): void {
    if (this.#known.size === 0) return;
    const { version, territory } = this.#reading;
    const at = spanOf(version, 'SPU', 'submitterAgreementNumber');
    const named = new Set<Agreement>();
    for (const { publishers } of chains) {
      if (publishers.some(({ territories }) => recordCovering(territories, territory) !== undefined))
        continue;
      for (const { record } of publishers) {
        const agreement = this.#known.get(textAt(record.text, at));
        if (agreement !== undefined) named.add(agreement);
      }
    }
    for (const agreement of named) agreement.works += 1;
  }

  /** One warning for each agreement that works depend on. */
  findings(): readonly Diagnostic[] {
    return [...this.#known.values()]
      .filter(({ works }) => works > 0)
      .map(({ line, says, works }) => ({
        code: 'cwr.agreement',
        severity: 'warning',
        line,
        message: `${says}; works that name it and no collector there: ${works}. They keep the shares that they state.`,
        actual: String(works),
      }));
  }

  #at(record: CwrRecord | undefined, field: string): string {
    return record === undefined
      ? ''
      : this.#reading.fieldText(record.text, spanOf(this.#reading.version, record.type, field));
  }

  /** The last territory record (TER) that names it counts, as for works. */
  #isThere(records: readonly CwrRecord[]): boolean {
    const naming = records.filter(
      (record) => record.type === 'TER' && covers(this.#at(record, 'territoryCode'), this.#reading.territory),
    );
    return this.#at(naming.at(-1), 'inclusionExclusion').toUpperCase() === 'I';
  }

  /** `SALTWIND RIGHTS ACCRA collection of 50.00 %` */
  #acquirer(record: CwrRecord): readonly string[] {
    if (record.type !== 'IPA' || this.#at(record, 'agreementRole').toUpperCase() !== 'AC') return [];
    const share = shareAt(record.text, spanOf(this.#reading.version, 'IPA', 'prShare'));
    const name = `${this.#at(record, 'firstName')} ${this.#at(record, 'lastName')}`.trim();
    return share === 0 ? [] : [`${name} collection of ${percent(share)}`];
  }

  #dates(record: CwrRecord | undefined): string {
    const [from, to] = ['agreementStartDate', 'agreementEndDate'].map((field) =>
      this.#at(record, field).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'),
    );
    if (from === undefined || !/[1-9]/.test(from)) return '';
    return to === undefined || !/[1-9]/.test(to) ? ` from ${from}` : ` from ${from} to ${to}`;
  }
}
