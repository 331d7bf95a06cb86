import type { BodyItem } from '#functions/formats/tables/read-body.ts';
import type { Assumption } from '#shared/schemas/readings.ts';

const MOST_CHARACTERS = 200;

/** Gathers what a table did not say and was taken as given: where it begins, which of its rows are sums, its sheets. */
export class TableAssumptions {
  #header: Assumption | undefined;
  #encoding: Assumption | undefined;
  #totals = 0;
  #firstTotals = 0;
  readonly #sheets = new Map<string, number>();

  note(item: BodyItem): void {
    if (item.kind === 'header') this.#noteHeader(item);
    else if (item.kind === 'row' && item.sheet !== undefined) {
      this.#sheets.set(item.sheet, (this.#sheets.get(item.sheet) ?? 0) + 1);
    } else if (item.kind === 'passed' && item.what === 'totals') {
      if (this.#totals === 0) this.#firstTotals = item.line;
      this.#totals += 1;
    } else if (item.kind === 'file' && item.diagnostic.code === 'file.encoding') {
      this.#encoding = { code: 'encoding', value: item.diagnostic.actual ?? 'guessed' };
    }
  }

  /** Each once, with how many rows it concerns. */
  all(): readonly Assumption[] {
    const sheets = [...this.#sheets.keys()].join(', ').slice(0, MOST_CHARACTERS);
    return [
      ...(this.#encoding === undefined ? [] : [this.#encoding]),
      ...(this.#header === undefined ? [] : [this.#header]),
      ...(this.#sheets.size > 1
        ? [{ code: 'sheets' as const, value: sheets, count: this.#sheets.size }]
        : []),
      ...(this.#totals > 0
        ? [
            {
              code: 'totals-rows' as const,
              value: 'passed over',
              count: this.#totals,
              line: this.#firstTotals,
            },
          ]
        : []),
    ];
  }

  #noteHeader({ line, names, isWritten, isFirstRow }: Extract<BodyItem, { kind: 'header' }>): void {
    if (!isWritten) this.#header = { code: 'no-header', value: `${names.length} columns` };
    else if (!isFirstRow) this.#header = { code: 'header-row', value: String(line), line };
  }
}
