import { sectionAmounts } from '#functions/formats/statement/section-amounts.ts';
import type { Statement } from '#functions/formats/statement/statement.ts';
import { minorToDecimal } from '#shared/money.ts';
import { cleanText } from './clean-text.ts';
import { displayArtist, UNKNOWN_ARTIST } from './display-artist.ts';
import type { Recording } from './recording.ts';

/** Notes that name a single recording or title; those beyond are counted. */
const NAMED = 20;

/**
 * What a recipient should know that the report does not say: what is corrected of earlier cycles, for which the profiles
 * have no record; titles that had to change; performers not known.
 */
export function reportNotes(statement: Statement, recordings: readonly Recording[]): readonly string[] {
  const titles = recordings.flatMap(({ works }) => works.map(({ title }) => title.trim()));
  const changed = titles.filter((title) => cleanText(title) !== title);
  const unknown = recordings.filter((recording) => displayArtist(recording) === UNKNOWN_ARTIST);
  return [
    ...adjustmentNotes(statement),
    ...named(
      changed,
      (title) => `${JSON.stringify(title)} is written as ${JSON.stringify(cleanText(title))}`,
    ),
    ...named(
      unknown,
      ({ id }) => `nobody names a performer or writer of ${id}; it is written as ${UNKNOWN_ARTIST}`,
    ),
  ];
}

function adjustmentNotes(statement: Statement): readonly string[] {
  const count = statement.adjustments.length;
  if (count === 0) return [];
  const { gross, net } = sectionAmounts(statement).adjusted;
  const [grossText, netText] = [gross, net].map(({ minor, currency }) => minorToDecimal(minor, currency));
  const [adjustments, are] = count === 1 ? ['adjustment', 'is'] : ['adjustments', 'are'];
  return [
    `${count} ${adjustments} of earlier cycles, gross ${grossText} ${gross.currency} and net ${netText}, ${are} not in this report, whose profile has no record for what an earlier report said; see the statement in CSV`,
  ];
}

function named<T>(all: readonly T[], say: (one: T) => string): readonly string[] {
  const said = all.slice(0, NAMED).map(say);
  const rest = all.length - said.length;
  return rest > 0 ? [...said, `… and ${rest} more like the last`] : said;
}
