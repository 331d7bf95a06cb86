import { t } from '@lingui/core/macro';
import type { MoneyEventView } from '#shared/schemas/events.ts';
import { formatDate } from '#web/format/format-date.ts';

type Facts = Readonly<
  Partial<
    Record<
      | 'stationId'
      | 'date'
      | 'title'
      | 'workRef'
      | 'payee'
      | 'party'
      | 'societyCode'
      | 'from'
      | 'to'
      | 'boardReference',
      string | undefined
    >
  >
>;
type Told = { readonly kind: MoneyEventView['kind']; readonly facts: Facts };

const WORDS: Readonly<Record<Told['kind'], (facts: Facts, day: (date: string) => string) => string>> = {
  match: ({ title, stationId, date }, day) => {
    const [on, station] = [dayOf(date, day), stationId ?? t`a station`];
    return title === undefined
      ? t`A play of ${on} on ${station} lost its work: it is unidentified.`
      : t`A play of ${on} on ${station} is of the work “${title}”.`;
  },
  'late-play': ({ title, stationId, date }, day) => {
    const [on, station] = [dayOf(date, day), stationId ?? t`a station`];
    return title === undefined
      ? t`A play of ${on} on ${station} counts only since the lock, with no known work.`
      : t`A play of ${on} on ${station} counts only since the lock, with the work “${title}”.`;
  },
  shares: ({ workRef, from, to }, day) => {
    const work = workRef ?? t`a work`;
    const start = from === undefined ? '' : day(from);
    if (to !== undefined)
      return t`Two people decided the shares of ${work} for plays from ${start} to ${day(to)}.`;
    return from === undefined
      ? t`Two people decided the shares of ${work} for plays.`
      : t`Two people decided the shares of ${work} for plays from ${start} on.`;
  },
  agreement: ({ payee, from }, day) => {
    const partner = payee ?? t`a partner`;
    return from === undefined
      ? t`An agreement with ${partner} pays held plays.`
      : t`An agreement with ${partner} pays held plays from ${day(from)} on.`;
  },
  affiliation: ({ party, societyCode = '', from }, day) => {
    const whose = party ?? t`A party`;
    return from === undefined
      ? t`${whose} belongs to society ${societyCode}.`
      : t`${whose} belongs to society ${societyCode} from ${day(from)} on.`;
  },
  licence: ({ stationId, from, to }, day) => {
    const station = stationId ?? t`a station`;
    const start = from === undefined ? '' : day(from);
    if (to !== undefined) return t`The licence of ${station} from ${start} to ${day(to)} was revised.`;
    return from === undefined
      ? t`The licence of ${station} was revised.`
      : t`The licence of ${station} from ${start} on was revised.`;
  },
  expiry: ({ boardReference }) => {
    const decision = boardReference ?? t`a decision of the board`;
    return t`Money that had been held for too long expired, by ${decision}.`;
  },
};

/** What became known after a lock, in a sentence, as the API says it in English; a day is written as `day` says. */
export function eventInWords({ kind, facts }: Told, day: (date: string) => string = formatDate): string {
  return WORDS[kind](facts, day);
}

const dayOf = (date: string | undefined, day: (date: string) => string): string =>
  date === undefined ? t`an unknown day` : day(date);
