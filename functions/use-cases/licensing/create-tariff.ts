import { isOfSameKind, succession } from '#functions/domain/licensing/succession.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { lastLockedDay } from '#functions/use-cases/territories/last-locked-day.ts';
import { refuseOtherCurrency } from '#functions/use-cases/territories/refuse-other-currency.ts';
import { Refusal } from '#shared/problems.ts';
import type { NewTariff, Tariff } from '#shared/schemas/licensing.ts';

type Needs = Pick<World, 'clock' | 'ids' | 'tariffs' | 'cycles' | 'territories' | 'commit'>;

/**
 * Adds a tariff. Tariffs of one kind of broadcaster follow each other (royalty rules §2): it ends one without expiry
 * date that begins earlier, but not within a locked period, and is refused where it shares a day with any other.
 */
export async function createTariff(world: Needs, caller: Caller, entered: NewTariff): Promise<Tariff> {
  const { territory, broadcasterType, medium, currency } = entered;
  await refuseOtherCurrency(world, territory, { currency, path: 'currency' });
  const others = await world.tariffs.ofTerritory(territory);
  const { ended, overlapping } = succession(entered, others);
  if (overlapping !== undefined) throw new Refusal('tariff.overlaps', `${inWords(overlapping)}.`);
  if (ended.length > 0) await refuseLocked(world, entered);

  const tariff: Tariff = {
    ...entered,
    id: world.ids.make('trf'),
    version: 1,
    createdAt: world.clock.now(),
  };
  // Two tariffs entered at once cannot both be the nth of their kind.
  const number = others.filter((other) => isOfSameKind(other, entered)).length + 1;
  await world.commit({
    actor: caller.actor,
    claims: [
      {
        kind: 'tariff-number',
        name: [territory, broadcasterType, medium, number].join('/'),
        holder: tariff.id,
        taken: 'tariff.overlaps',
      },
    ],
    changes: [
      ...ended.map((change) => ({ kind: 'tariff' as const, action: 'tariff.ended', ...change })),
      { kind: 'tariff', action: 'tariff.created', after: tariff },
    ],
    answer: tariff,
  });
  return tariff;
}

async function refuseLocked(
  world: Pick<World, 'cycles'>,
  { territory, effectiveDate = '' }: NewTariff,
): Promise<void> {
  const lastLocked = await lastLockedDay(world, territory);
  if (lastLocked === undefined || lastLocked < effectiveDate) return;
  const message = `expected a date after ${lastLocked}, up to which periods are locked`;
  throw new Refusal('tariff.in-locked-period', undefined, [{ path: 'effectiveDate', message }]);
}

const inWords = ({ id, effectiveDate = 'its beginning', expiryDate = 'an open end' }: Tariff): string =>
  `${id} runs from ${effectiveDate} to ${expiryDate}`;
