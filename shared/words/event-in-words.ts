import type { MoneyEventView } from '#shared/schemas/events.ts';

/** What an event is about, as it is kept and as it travels. */
type Told = {
  readonly kind: MoneyEventView['kind'];
  readonly facts: Readonly<
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
        | 'licenceId'
        | 'boardReference'
        /** What expired, as it is written. */
        | 'sum',
        string | undefined
      >
    >
  >;
};

/** What became known after a lock, in a sentence; a day is written as `day` says. */
export function eventInWords({ kind, facts }: Told, day: (date: string) => string = (date) => date): string {
  const { stationId, date, title, workRef, payee, party, societyCode, from, to, boardReference, sum } = facts;
  const play = `play of ${date === undefined ? 'an unknown day' : day(date)} on ${stationId ?? 'a station'}`;
  const work = title === undefined ? 'no known work' : `“${title}”`;
  const since = from === undefined ? '' : ` from ${day(from)} on`;
  const span = to === undefined ? since : ` from ${from === undefined ? '' : day(from)} to ${day(to)}`;
  switch (kind) {
    case 'match':
      return title === undefined
        ? `A ${play} lost its work: it is unidentified.`
        : `A ${play} is of the work ${work}.`;
    case 'late-play':
      return `A ${play} counts only since the lock, with ${title === undefined ? work : `the work ${work}`}.`;
    case 'shares':
      return `Two people decided the shares of ${workRef ?? 'a work'} for plays${span}.`;
    case 'agreement':
      return `An agreement with ${payee ?? 'a partner'} pays held plays${since}.`;
    case 'affiliation':
      return `${party ?? 'A party'} belongs to society ${societyCode ?? ''}${since}.`;
    case 'licence':
      return `The licence of ${stationId ?? 'a station'}${span} was revised.`;
    case 'expiry':
      return `${sum === undefined ? 'Money' : sum} that had been held for too long expired, by ${boardReference ?? 'a decision of the board'}.`;
  }
}
