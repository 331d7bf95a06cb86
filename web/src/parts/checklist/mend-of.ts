import { t } from '@lingui/core/macro';
import type { LinkProps } from '@tanstack/react-router';
import type { ChecklistCode } from '#shared/schemas/checklist.ts';
import { keyOf } from '#web/ui/search-param.ts';
import { CHECKLIST_WORDS } from './checklist-words.ts';

/** The cycle that something stands in the way of. */
export type CycleInTheWay = {
  readonly id: string;
  readonly territory: string;
  readonly periodStart: string;
  readonly periodEnd: string;
};
/** The page where something is put right, and what the link to it reads. */
export type Mend = { readonly words: string; readonly link: LinkProps };
/** What is wrong, with the station, partner, currency or job that it is about. */
type Wrong = { readonly code: string; readonly ref?: string | undefined };
type At = { readonly ref: string | undefined; readonly cycle: CycleInTheWay };

const queue = ({ cycle: { territory, periodStart: from, periodEnd: to } }: At): Mend => ({
  words: t`Plays that wait`,
  link: { to: '/usage', search: { territory, from, to } },
});
const tariffs = (): Mend => ({ words: t`Tariffs`, link: { to: '/licensing/tariffs' } });
const runs = (words: string, { id: cycleId }: CycleInTheWay): Mend => ({
  words,
  link: { to: '/cycles/$cycleId/runs', params: { cycleId } },
});

const MENDS: Readonly<Record<ChecklistCode, (at: At) => Mend>> = {
  'station-without-tariff': tariffs,
  'station-without-licence': ({ ref: stationId }) => ({
    words: t`Its licences`,
    link: { to: '/licensing/licences', search: { stationId } },
  }),
  'licence-without-tariff': tariffs,
  'licence-outside-cycles': () => ({
    words: t`Open a cycle`,
    link: { to: '/cycles', search: { panel: 'new' } },
  }),
  'station-without-plays': ({ ref: stationId, cycle: { periodStart: from, periodEnd: to } }) => ({
    words: t`Its plays`,
    link: { to: '/usage/plays', search: { stationId, from, to } },
  }),
  'matched-plays': queue,
  'matched-seconds': queue,
  'matched-money': queue,
  'share-conflicts': () => ({
    words: t`Contested shares`,
    link: { to: '/issues', search: { kind: 'share-conflict' } },
  }),
  'plays-in-doubt': queue,
  'agreement-ending': ({ ref: partnerId = '' }) => ({
    words: t`Its agreements`,
    link: { to: '/partners/$partnerId', params: { partnerId } },
  }),
  'work-under-way': ({ ref: jobId = '' }) => ({
    words: t`The job`,
    link: { to: '/jobs/$jobId', params: { jobId } },
  }),
  'fx-missing': () => ({ words: t`Enter a rate`, link: { to: '/fx-rates', search: { panel: 'new' } } }),
  'run-missing': ({ cycle }) => runs(t`Run provisionally`, cycle),
};

/**
 * Where a finding of the checklist, or a problem of a close or run, is put right; undefined where no page does it.
 *
 * @example
 * mendOf({ code: 'close.station-without-tariff', ref: 'GH-COM-01' }, cycle)?.words; // → 'Tariffs'
 */
export function mendOf({ code, ref }: Wrong, cycle: CycleInTheWay): Mend | undefined {
  if (code === 'run.stale') return runs(t`Run again`, cycle);
  const known = keyOf(CHECKLIST_WORDS)(code.replace(/^close\./, ''));
  return known === undefined ? undefined : MENDS[known]({ ref, cycle });
}
