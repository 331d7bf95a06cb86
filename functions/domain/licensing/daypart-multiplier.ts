import type { Tariff } from '#shared/schemas/licensing.ts';

/** The multiplier of the first daypart whose `[from, to)` holds the time; `from` later than `to` wraps past midnight (royalty rules §3). */
export function daypartMultiplier(dayparts: Tariff['dayparts'], time: string): string {
  const daypart = dayparts.find(({ from, to }) =>
    from <= to ? from <= time && time < to : time >= from || time < to,
  );
  return daypart?.multiplier ?? '1';
}
