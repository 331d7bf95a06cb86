import type { DsrProfile } from '#functions/formats/dsr/dsr-profile.ts';
import type { Check } from './check.ts';
import type { DsrLine } from './dsr-line.ts';
import type { DsrFinding } from './finding.ts';

/** FOOT counts lines, summaries and blocks; what it says of the whole report stands in the last file. */
export class CountCheck implements Check {
  readonly #profile: DsrProfile;
  readonly #blocks = new Set<string>();
  #summaries = 0;
  #file = { number: '1', of: '1' };
  #foot: DsrLine | undefined;

  constructor(profile: DsrProfile) {
    this.#profile = profile;
  }

  see(record: DsrLine): readonly DsrFinding[] {
    if (record.code === 'HEAD') {
      this.#file = { number: record.value('FileNumber'), of: record.value('NumberOfFiles') };
    }
    if (record.code === this.#profile.summary) this.#summaries += 1;
    if (record.has('BlockId')) this.#blocks.add(record.value('BlockId'));
    if (record.code === 'FOOT') this.#foot = record;
    return [];
  }

  *end(lastLine: number): Generator<DsrFinding> {
    const foot = this.#foot;
    if (foot === undefined) return;
    yield* counts(foot, 'NumberOfLinesInFile', lastLine);
    yield* counts(foot, 'NumberOfSummaryRecords', this.#summaries);
    yield* counts(foot, 'NumberOfBlocksInFile', this.#blocks.size);
    if (this.#file.of === '1') {
      yield* counts(foot, 'NumberOfLinesInReport', lastLine);
      yield* counts(foot, 'NumberOfBlocksInReport', this.#blocks.size);
    } else if (this.#file.number === this.#file.of) {
      for (const name of ['NumberOfLinesInReport', 'NumberOfBlocksInReport']) {
        if (foot.value(name) !== '') continue;
        const message = `${name} must be filled in the last file of a report`;
        yield { line: foot.line, cell: foot.cell(name), rule: 'foot.counts', message };
      }
    }
  }
}

function* counts(foot: DsrLine, name: string, actual: number): Generator<DsrFinding> {
  if (foot.value(name) === String(actual)) return;
  const message = `${name} is ${foot.value(name) || 'empty'}; there are ${actual}`;
  yield { line: foot.line, cell: foot.cell(name), rule: 'foot.counts', message };
}
