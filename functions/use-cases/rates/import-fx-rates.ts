import { decimal, show } from '#functions/domain/cycles/fraction.ts';
import type { Parsed } from '#functions/formats/diagnostic.ts';
import type { RateRecord } from '#functions/formats/records.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import { inFuture } from '#functions/use-cases/rates/create-fx-rate.ts';
import { type FxRateFile, type FxRatesTaken, MAX_RATES, NewFxRate } from '#shared/schemas/rates.ts';

type Needs = Pick<World, 'clock' | 'fxRates' | 'commit'>;
type Rejected = FxRatesTaken['rejected'][number];
type Row = { readonly line: number; readonly rate: NewFxRate };

/** Rates that one transaction holds, with its audit entry and the kept answer. */
const AT_ONCE = 90;
const READS_AT_ONCE = 16;

/**
 * Enters the rates of a central bank's file. A bad row rejects only itself; a rate that is there already stays as it is,
 * so that a file may be sent again. `requestId` names the request in the audit.
 */
export async function importFxRates(
  world: Needs,
  caller: Caller,
  { file, requestId }: { readonly file: FxRateFile; readonly requestId: string },
): Promise<FxRatesTaken> {
  const createdAt = world.clock.now();
  const { rows, rejected, repeated } = await rowsOf(file, createdAt);
  const known = await inParallel(rows, READS_AT_ONCE, ({ rate }) => isKnown(world, rate));
  const records = rows.flatMap(({ rate }, at) => (known[at] === true ? [] : [{ ...rate, createdAt }]));
  const answer: FxRatesTaken = {
    accepted: records.length,
    unchanged: rows.length - records.length + repeated,
    rejected,
  };
  for (let from = 0; from === 0 || from < records.length; from += AT_ONCE) {
    const some = records.slice(from, from + AT_ONCE);
    await world.commit({
      actor: caller.actor,
      changes: [],
      facts: some.map((record) => ({ kind: 'fxRate', record })),
      entries: [{ entity: 'fx-rates', entityId: requestId, action: 'fx-rates.imported', after: some }],
      ...(from + AT_ONCE >= records.length && { answer }),
    });
  }
  return answer;
}

/** The rows of a file that hold a rate, those that do not, and how many say again what an earlier row says. */
async function rowsOf(file: FxRateFile, now: string) {
  const rows = new Map<string, Row>();
  const rejected: Rejected[] = [];
  let repeated = 0;
  // The API starts without readers of files: few calls need one.
  const { readRatesCsv } = await import('#functions/formats/csv/read-rates-csv.ts');
  for await (const parsed of readRatesCsv(bytesOf(file))) {
    const row = judged(parsed, { now, source: file.source });
    if (row === undefined) continue;
    if ('code' in row) {
      rejected.push(row);
      continue;
    }
    const { base, quote, date } = row.rate;
    const pair = `${base} ${quote} ${date}`;
    const earlier = rows.get(pair);
    if (earlier === undefined && rows.size < MAX_RATES) rows.set(pair, row);
    else if (earlier === undefined) rejected.push(beyondLimit(row));
    else if (isSame(earlier.rate, row.rate)) repeated += 1;
    else rejected.push(contradicts(row, earlier));
  }
  return { rows: [...rows.values()], rejected, repeated };
}

async function* bytesOf({ csv }: FxRateFile): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(csv);
}

/** The rate of a row, or why it is none; undefined for what concerns no row. */
function judged(
  parsed: Parsed<RateRecord>,
  { now, source }: { readonly now: string; readonly source: string | undefined },
): Row | Rejected | undefined {
  if (parsed.kind === 'rejected') return rejection(parsed.line, parsed.diagnostics);
  if (parsed.kind === 'file') return rejection(parsed.diagnostic.line, [parsed.diagnostic]);
  if (parsed.kind !== 'record') return undefined;
  const { line, record } = parsed;
  const rate = NewFxRate.safeParse({ ...(source !== undefined && { source }), ...record });
  const message = rate.success
    ? inFuture(rate.data, now)
    : rate.error.issues.map(({ path, message: why }) => `${path.join('.')}: ${why}`).join('; ');
  if (rate.success && message === undefined) return { line, rate: rate.data };
  return { line, code: 'row.value-invalid', message: message ?? '' };
}

function rejection(
  line: number,
  diagnostics: readonly { readonly code: string; readonly message: string }[],
): Rejected {
  const [first] = diagnostics;
  return {
    line,
    code: first?.code ?? 'row.value-invalid',
    message: diagnostics.map(({ message }) => message).join('; '),
  };
}

const beyondLimit = ({ line }: Row): Rejected => ({
  line,
  code: 'file.beyond-limit',
  message: `a file has ${MAX_RATES} rates at most; send the others in another`,
});
const contradicts = ({ line }: Row, earlier: Row): Rejected => ({
  line,
  code: 'row.value-invalid',
  message: `line ${earlier.line} says ${earlier.rate.rate} of the same pair and date`,
});

/** Whether the rate in force of that pair and date says the same. */
async function isKnown({ fxRates }: Pick<World, 'fxRates'>, rate: NewFxRate): Promise<boolean> {
  const latest = await fxRates.latest(rate.base, rate.quote, rate.date);
  return latest !== undefined && latest.date === rate.date && isSame(latest, rate);
}

/** The same figure, however many zeros end it, by the same source. */
function isSame(one: NewFxRate, other: NewFxRate): boolean {
  return show(decimal(one.rate)) === show(decimal(other.rate)) && one.source === other.source;
}
