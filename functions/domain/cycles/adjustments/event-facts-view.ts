import type { EventFacts, FactsOf } from '#functions/domain/cycles/adjustments/money-event.ts';
import { fraction, roundHalfEven } from '#functions/domain/cycles/fraction.ts';
import type { FrozenWork } from '#functions/domain/cycles/manifest.ts';
import { paidFrom } from '#functions/domain/partners/paid-from.ts';
import { minorOf, moneyOf } from '#shared/money.ts';
import type { CycleStation } from '#shared/schemas/cycles.ts';
import type { MoneyEventView } from '#shared/schemas/events.ts';

type View = MoneyEventView['facts'];

/** The facts of an event as people read them. A late play is valued by the station as its cycle was locked. */
export function eventFactsView(facts: EventFacts, station: CycleStation | undefined): View {
  switch (facts.kind) {
    case 'match':
      return { ...placed(facts), ...worked(facts.work) };
    case 'late-play':
      return { ...placed(facts), ...worked(facts.work), ...unfunded(facts, station) };
    case 'shares': {
      const { from, to } = facts.decision;
      return { workId: facts.workId, workRef: facts.workRef, from, ...(to !== undefined && { to }) };
    }
    case 'agreement': {
      const { name, societyCode } = facts.partner;
      return { payee: name, societyCode, from: paidFrom(facts.agreement) };
    }
    case 'affiliation': {
      const { ipi, name, societyCode, from } = facts.affiliation;
      return { party: ipi ?? name ?? '', societyCode, from };
    }
    case 'licence': {
      const { id, amount, currency, periodStart, periodEnd } = facts.licence;
      return {
        stationId: facts.stationId,
        licenceId: id,
        amount: moneyOf(minorOf(amount, currency), currency),
        from: periodStart,
        to: periodEnd,
      };
    }
    case 'expiry':
      return {
        boardReference: facts.boardReference,
        expiryId: facts.expiryId,
        amount: moneyOf(BigInt(facts.amountMinor), facts.currency),
      };
  }
}

const placed = ({ stationId, playId, date }: FactsOf<'match' | 'late-play'>): View => ({
  stationId,
  playId,
  date,
});

const worked = (work: FrozenWork | undefined): View =>
  work === undefined ? {} : { workId: work.id, workRef: work.ref, title: work.title };

/**
 * What a late play in a licence pool would have been worth, which it was never part of (royalty rules §8.7): the frozen
 * gross × its weight ÷ the frozen weight, rounded; 0 where nothing weighed.
 */
function unfunded({ pool, units }: FactsOf<'late-play'>, station: CycleStation | undefined): View {
  const frozen = station?.pools.find((one) => one.pool === 'licence');
  if (pool !== 'licence' || station === undefined) return {};
  const whole = BigInt(frozen?.units ?? '0');
  const minor =
    whole === 0n ? 0n : roundHalfEven(fraction(BigInt(frozen?.grossMinor ?? '0') * BigInt(units), whole));
  return { unfunded: moneyOf(minor, station.gross.currency) };
}
