import { plural, t } from '@lingui/core/macro';
import type { ChecklistCode } from '#shared/schemas/checklist.ts';

/** What a finding is called, and what its value counts: places of a kind, percent, or money. */
type FindingWords = {
  readonly title: string;
  readonly value: 'percent' | 'money' | { readonly of: (count: number) => string };
};

const stations = (count: number) => plural(count, { one: '# station', other: '# stations' });
const licences = (count: number) => plural(count, { one: '# licence', other: '# licences' });
const agreements = (count: number) => plural(count, { one: '# agreement', other: '# agreements' });
const jobs = (count: number) => plural(count, { one: '# job', other: '# jobs' });
const currencies = (count: number) => plural(count, { one: '# currency', other: '# currencies' });
const cycles = (count: number) => plural(count, { one: '# cycle', other: '# cycles' });

/** The checklist before a lock, finding by finding, as people read it (royalty rules §12.3). */
export const CHECKLIST_WORDS: Readonly<Record<ChecklistCode, FindingWords>> = {
  'station-without-tariff': { title: t`Plays at a station without tariff`, value: { of: stations } },
  'station-without-licence': { title: t`Plays at a station without licence`, value: { of: stations } },
  'licence-without-tariff': { title: t`A licence at a station without tariff`, value: { of: stations } },
  'licence-outside-cycles': { title: t`Licensed days that are in no cycle`, value: { of: licences } },
  'station-without-plays': { title: t`A licensed station sent no plays`, value: { of: stations } },
  'matched-plays': { title: t`Few plays are matched`, value: 'percent' },
  'matched-seconds': { title: t`Few seconds are matched`, value: 'percent' },
  'matched-money': { title: t`Little of the money is matched`, value: 'percent' },
  'share-conflicts': { title: t`Shares are contested`, value: 'money' },
  'plays-in-doubt': { title: t`Plays wait for a person`, value: 'money' },
  'agreement-ending': { title: t`Agreements end soon`, value: { of: agreements } },
  'work-under-way': { title: t`Files are still being read or matched`, value: { of: jobs } },
  'fx-missing': { title: t`A rate of exchange is missing`, value: { of: currencies } },
  'run-missing': { title: t`No provisional run has finished`, value: { of: cycles } },
};
