import type { ChecklistCode } from '#shared/schemas/checklist.ts';

/** What a finding is called, and what its value counts: places of a kind, percent, or money. */
type FindingWords = { readonly title: string; readonly value: 'percent' | 'money' | { readonly of: string } };

/** The checklist before a lock, finding by finding, as people read it (royalty rules §12.3). */
export const CHECKLIST_WORDS: Readonly<Record<ChecklistCode, FindingWords>> = {
  'station-without-tariff': { title: 'Plays at a station without tariff', value: { of: 'stations' } },
  'station-without-licence': { title: 'Plays at a station without licence', value: { of: 'stations' } },
  'licence-without-tariff': { title: 'A licence at a station without tariff', value: { of: 'stations' } },
  'licence-outside-cycles': { title: 'Licensed days that are in no cycle', value: { of: 'licences' } },
  'station-without-plays': { title: 'A licensed station sent no plays', value: { of: 'stations' } },
  'matched-plays': { title: 'Few plays are matched', value: 'percent' },
  'matched-seconds': { title: 'Few seconds are matched', value: 'percent' },
  'matched-money': { title: 'Little of the money is matched', value: 'percent' },
  'share-conflicts': { title: 'Shares are contested', value: 'money' },
  'plays-in-doubt': { title: 'Plays wait for a person', value: 'money' },
  'agreement-ending': { title: 'Agreements end soon', value: { of: 'agreements' } },
  'work-under-way': { title: 'Files are still being read or matched', value: { of: 'jobs' } },
  'fx-missing': { title: 'A rate of exchange is missing', value: { of: 'currencies' } },
  'run-missing': { title: 'No provisional run has finished', value: { of: 'cycles' } },
};
