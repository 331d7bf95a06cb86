/** A rate that several threads share: how much it is, and until when it is used up, in memory that they share. */
export type SharedRate = {
  readonly unitsPerSecond: number;
  /** How long what was not used is kept. */
  readonly burstSeconds: number;
  /** Nanoseconds of the machine's own clock, in the one cell. */
  readonly usedUntil: SharedArrayBuffer;
};

/** Unused capacity of five minutes is kept for later. */
const BURST_SECONDS = 300;
const SECOND_NS = 1_000_000_000;
const CELL_BYTES = 8;

/**
 * A rate of which nothing is used yet: what a second brings is there at once. DynamoDB keeps what was not used for five
 * minutes.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/burst-adaptive-capacity.html
 */
export function sharedRate(unitsPerSecond: number, burstSeconds = BURST_SECONDS): SharedRate {
  const usedUntil = new SharedArrayBuffer(CELL_BYTES);
  new BigInt64Array(usedUntil)[0] = process.hrtime.bigint() - BigInt(SECOND_NS);
  return { unitsPerSecond, burstSeconds, usedUntil };
}

/** A rate, to take from. */
export type TokenBucket = {
  /** Takes units where any are left, even more than are left: what is too much is paid before the next are given. */
  readonly take: (units: number) => boolean;
  /** Takes units that were used already. */
  readonly pay: (units: number) => void;
};

/** Takes units of a rate, with all threads that share it. */
export function tokenBucket({ unitsPerSecond, burstSeconds, usedUntil }: SharedRate): TokenBucket {
  const cell = new BigInt64Array(usedUntil);
  const kept = BigInt(burstSeconds * SECOND_NS);
  const spend = (units: number, isOwed: boolean): boolean => {
    for (;;) {
      const now = process.hrtime.bigint();
      const before = Atomics.load(cell, 0);
      const from = before < now - kept ? now - kept : before;
      if (from >= now && !isOwed) return false;
      const after = from + BigInt(Math.ceil((units * SECOND_NS) / unitsPerSecond));
      if (Atomics.compareExchange(cell, 0, before, after) === before) return true;
    }
  };
  return {
    take: (units) => spend(units, false),
    pay: (units) => void spend(units, true),
  };
}
