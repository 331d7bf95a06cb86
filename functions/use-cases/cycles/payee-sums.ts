import * as z from 'zod';
import { type HeldByPayee, stillHeld } from '#functions/domain/cycles/held-by-payee.ts';
import type { World } from '#functions/ports/world.ts';
import { lineListKey } from '#functions/use-cases/cycles/close-input.ts';
import { lockedCycles } from '#functions/use-cases/cycles/locked-cycles.ts';
import type { Merged } from '#functions/use-cases/cycles/merge-stations.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';

type Needs = Pick<World, 'files' | 'settings' | 'cycles'>;
type Of = Pick<Cycle, 'id' | 'closeJobId'>;

const Minor = z.codec(z.string().regex(/^-?\d{1,18}$/), z.bigint(), { decode: BigInt, encode: String });
const Held = z.record(z.string(), z.record(z.string(), Minor));
const PayeeSum = z.object({
  /** Works, plays and seconds are of the cycle's own lines; the money is of all its lines. */
  works: z.int(),
  plays: z.int(),
  seconds: z.int(),
  grossMinor: Minor,
  adminFeeMinor: Minor,
  netMinor: Minor,
  /** What of the net corrects earlier cycles. */
  adjustmentsMinor: Minor,
});
export type PayeeSum = z.infer<typeof PayeeSum>;
const PayeeSums = z.object({
  payees: z.record(z.string(), PayeeSum),
  /** What the close held of its own cycle, by would-be payee and reason. */
  held: Held,
  /** What was held of all cycles of the territory when the close had moved what it moves. */
  stillHeld: Held,
});
export type PayeeSums = z.infer<typeof PayeeSums>;

const NONE: PayeeSums = { payees: {}, held: {}, stillHeld: {} };

type Locking = {
  readonly lines: readonly LineItem[];
  readonly held: HeldByPayee;
  readonly boxes: Merged['adjustments']['boxes'];
};

/**
 * Writes what each payee's lines of a cycle come to, and what is held for whom, so that a page about a payee reads one
 * file. They say nothing that lines and held records do not: none is part of what the lock proves.
 */
export async function keepPayeeSums(
  world: Needs,
  cycle: Of & Pick<Cycle, 'territory'>,
  { lines, held, boxes }: Locking,
): Promise<void> {
  const last = (await lockedCycles(world, cycle.territory)).filter(({ id }) => id !== cycle.id).at(-1);
  const before = last === undefined ? {} : (await readPayeeSums(world, last)).stillHeld;
  const sums: PayeeSums = {
    payees: sumsOf(lines),
    held,
    stillHeld: stillHeld({ before, own: held, boxes }),
  };
  const text = JSON.stringify(z.encode(PayeeSums, sums));
  await world.files.put(placeOf(world, cycle), text, 'application/json');
}

/** What a locked cycle's payees come to; nothing of a cycle that is not locked. */
export async function readPayeeSums(world: Pick<Needs, 'files' | 'settings'>, cycle: Of): Promise<PayeeSums> {
  const bytes = await world.files.read(placeOf(world, cycle));
  return bytes === undefined ? NONE : z.decode(PayeeSums, JSON.parse(new TextDecoder().decode(bytes)));
}

const placeOf = ({ settings }: Pick<Needs, 'settings'>, cycle: Of) => ({
  bucket: settings.workBucket,
  key: lineListKey(cycle, 'payees'),
});

function sumsOf(lines: readonly LineItem[]): PayeeSums['payees'] {
  const paid = lines.filter(({ payee }) => payee.kind !== 'held');
  return Object.fromEntries(
    [...Map.groupBy(paid, ({ payee }) => payee.ref)].map(([ref, of]) => [ref, sumOf(of)]),
  );
}

function sumOf(lines: readonly LineItem[]): PayeeSum {
  const own = lines.filter(({ adjustmentOf }) => adjustmentOf === undefined);
  const corrections = lines.filter(({ adjustmentOf }) => adjustmentOf !== undefined);
  const money = (of: readonly LineItem[], part: 'gross' | 'adminFee' | 'net') =>
    of.reduce((sum, line) => sum + line[part].minor, 0n);
  return {
    works: new Set(own.map(({ work }) => work.ref)).size,
    plays: own.reduce((sum, { usageCount }) => sum + usageCount, 0),
    seconds: own.reduce((sum, { totalDurationSeconds }) => sum + totalDurationSeconds, 0),
    grossMinor: money(lines, 'gross'),
    adminFeeMinor: money(lines, 'adminFee'),
    netMinor: money(lines, 'net'),
    adjustmentsMinor: money(corrections, 'net'),
  };
}
