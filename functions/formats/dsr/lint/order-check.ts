import type { DsrProfile } from '#functions/formats/dsr/dsr-profile.ts';
import type { Check } from './check.ts';
import type { DsrLine } from './dsr-line.ts';
import type { DsrFinding } from './finding.ts';

/** HEAD, then summaries, then blocks that are contiguous and made as the profile says, then FOOT and nothing after it. */
export class OrderCheck implements Check {
  readonly #profile: DsrProfile;
  readonly #blocks = new Set<string>();
  #stage: 'start' | 'head' | 'summaries' | 'blocks' | 'foot' = 'start';
  #block = '';
  #at = 'start';

  constructor(profile: DsrProfile) {
    this.#profile = profile;
  }

  *see(record: DsrLine): Generator<DsrFinding> {
    const { line, code } = record;
    if (this.#stage === 'foot') yield out(line, `${code} stands after FOOT`);
    if (code === 'HEAD') {
      if (this.#stage !== 'start') yield out(line, 'HEAD stands once, at the beginning');
      else this.#stage = 'head';
    } else if (code === this.#profile.summary) {
      if (this.#stage !== 'head' && this.#stage !== 'summaries')
        yield out(line, `${code} stands before the blocks`);
      if (this.#stage === 'head') this.#stage = 'summaries';
    } else if (code === 'FOOT') {
      yield* this.#leaveBlock(line);
      if (this.#stage === 'head') yield out(line, `there is no ${this.#profile.summary}; one must be there`);
      this.#stage = 'foot';
    } else {
      yield* this.#inBlock(record);
    }
  }

  *end(lastLine: number): Generator<DsrFinding> {
    if (this.#stage === 'foot') return;
    yield* this.#leaveBlock(lastLine);
    yield { line: lastLine, rule: 'foot.missing', message: 'the file has no FOOT; it may be cut' };
  }

  *#inBlock(record: DsrLine): Generator<DsrFinding> {
    const { line, code } = record;
    if (this.#stage === 'head') yield out(line, `${this.#profile.summary} stands before the blocks`);
    if (this.#stage !== 'foot') this.#stage = 'blocks';
    const block = record.value('BlockId');
    if (block !== this.#block || this.#at === 'start') {
      yield* this.#leaveBlock(line);
      if (this.#blocks.has(block)) {
        const message = `block ${block} was there before; its records stand together`;
        yield { line, cell: record.cell('BlockId'), rule: 'id.repeated', message };
      }
      this.#blocks.add(block);
      this.#block = block;
    }
    const next = this.#profile.block[this.#at]?.[code];
    if (next === undefined) {
      const before = this.#at === 'start' ? 'at the start of a block' : `after the ${this.#at}`;
      yield out(line, `${code} does not stand ${before}`);
    }
    this.#at = next ?? this.#whereOtherwise(code);
  }

  /** Continues from a record in the wrong place, so that it is reported once. */
  #whereOtherwise(code: string): string {
    const all = Object.values(this.#profile.block);
    return all.flatMap((moves) => moves[code] ?? [])[0] ?? 'start';
  }

  *#leaveBlock(line: number): Generator<DsrFinding> {
    if (this.#at !== 'start' && !this.#profile.blockEnds.includes(this.#at)) {
      yield out(line, `block ${this.#block} ends after its ${this.#at}, which something must follow`);
    }
    this.#at = 'start';
  }
}

const out = (line: number, message: string): DsrFinding => ({ line, rule: 'record.order', message });
