import type { CheckedEvent } from '#functions/formats/cwr/checked-transaction.ts';
import { CwrReader } from '#functions/formats/cwr/cwr-reader.ts';
import { LineSplitter } from '#functions/formats/cwr/line-splitter.ts';
import { RepertoireTeller } from '#functions/formats/cwr/repertoire-teller.ts';
import { SoundWorkReader } from '#functions/formats/cwr/sound/sound-work-reader.ts';
import { Transmission } from '#functions/formats/cwr/transmission.ts';

/** What a file is found to hold when every record of it goes through the detailed rules, and no work is taken whole. */
export function readInDetail(file: Uint8Array): {
  readonly events: readonly CheckedEvent[];
  readonly repertoire: readonly unknown[];
} {
  const events: CheckedEvent[] = [];
  const transmission = new Transmission([], (event) => events.push(event));
  const lines = new LineSplitter(transmission.take);
  lines.push(Buffer.from(file).toString('latin1'));
  lines.end();
  transmission.end();
  const teller = new RepertoireTeller('GH');
  const told = events.flatMap((event) => {
    if (event.kind === 'header') teller.begin(event.header);
    return teller.of(event);
  });
  return { events, repertoire: [...told, ...teller.skipped()] };
}

/** How many works of a file are taken at a glance, and how many transactions are not. */
export function countGlances(file: Uint8Array): { readonly sound: number; readonly inDetail: number } {
  const reader = new CwrReader({
    societies: [],
    worksOf: (header) => new SoundWorkReader(header, { territory: 'GH' }),
    tell: () => 'sound' as const,
  });
  reader.push(file);
  reader.end();
  const sound = reader.found.filter((event) => event === 'sound').length;
  const inDetail = reader.found.filter((event) => event !== 'sound' && event.kind === 'transaction').length;
  return { sound, inDetail };
}
