import { CSV_LIMITS } from '#functions/formats/csv/limits.ts';
import type { RowCells } from '#functions/formats/csv/row-cells.ts';
import { percentOf } from '#functions/formats/ddex/shares/parse-share-percent.ts';
import type { Share } from '#shared/schemas/repertoire.ts';
import type { PartyText } from './parse-party.ts';
import { parseShare } from './parse-share.ts';
import { isOfPublisher, roleOf, societyOf } from './party-words.ts';
import { CUT_NUMBER, isCutNumber, looseIpi } from './read-ids.ts';
import type { TableSettings } from './table-settings.ts';

type Kind = 'writer' | 'publisher';
const DEFAULT_ROLES = { writer: 'CA', publisher: 'E' } as const;
const COLUMNS = { writer: 'writers', publisher: 'publishers' } as const;
const WORLD = '2WL';

/**
 * A party as a performing share of the world. An IPI, role or society that is none is left out with a warning; a name
 * that is missing or too long, an IPI that was cut, or a share that is none rejects the row. A share with more than
 * two decimals is rounded half up, with a warning.
 */
export function shareOf(
  cells: RowCells,
  party: PartyText,
  { kind: asked, settings }: { readonly kind: Kind; readonly settings: TableSettings },
): Share {
  const column = COLUMNS[asked];
  checkName(cells, column, party.name);
  const role = readRole(cells, column, { text: party.role, defaultRole: DEFAULT_ROLES[asked] });
  const kind = isOfPublisher(role) ? 'publisher' : 'writer';
  const share: Share = { kind, name: party.name, role, right: 'performing', territory: WORLD };
  const ipi = party.ipi === undefined ? undefined : readIpi(cells, column, party.ipi);
  const societyCode = party.society === undefined ? undefined : societyOf(party.society);
  const percent = party.share === undefined ? undefined : readShare(cells, party.share, settings);
  if (party.society !== undefined && societyCode === undefined) {
    const message = 'This is neither the code nor the name of a society that is known';
    cells.warn('row.society-invalid', { column, message, actual: party.society });
  }
  if (ipi !== undefined) share.ipi = ipi;
  if (societyCode !== undefined) share.societyCode = societyCode;
  if (percent !== undefined) share.percent = percent;
  return share;
}

function checkName(cells: RowCells, column: string, name: string): void {
  if (name === '') cells.reject('row.value-missing', { column, message: 'a party has no name' });
  if (name.length <= CSV_LIMITS.nameCharacters) return;
  const message = `a name has ${name.length} characters; ${CSV_LIMITS.nameCharacters} at most`;
  cells.reject('row.value-too-long', { column, message });
}

function readIpi(cells: RowCells, column: string, actual: string): string | undefined {
  if (isCutNumber(actual)) {
    cells.reject('row.ipi-invalid', { column, message: CUT_NUMBER, actual });
    return undefined;
  }
  const ipi = looseIpi(actual);
  const message = 'This is not an IPI name number; its check digits may be wrong';
  if (ipi === undefined && /[1-9]/.test(actual)) cells.warn('row.ipi-invalid', { column, message, actual });
  return ipi;
}

function readRole(
  cells: RowCells,
  column: string,
  { text, defaultRole }: { readonly text: string | undefined; readonly defaultRole: string },
): string {
  if (text === undefined) return defaultRole;
  const role = roleOf(text);
  if (role !== undefined) return role;
  const message = `This is not a role such as ${defaultRole}, which stands in for it`;
  cells.warn('row.value-invalid', { column, message, actual: text });
  return defaultRole;
}

function readShare(cells: RowCells, actual: string, { shareScale }: TableSettings): string | undefined {
  const parsed = parseShare(actual, shareScale);
  if (parsed === undefined) {
    const message = `“${actual.slice(0, 40)}” is not a share from 0 to ${shareScale === 1 ? 1 : 100}`;
    cells.reject('row.shares-invalid', { column: 'shares', message, actual });
    return undefined;
  }
  const percent = percentOf(parsed.hundredths);
  if (parsed.isRounded) {
    const message = `A share has more than two decimals; it was rounded to ${percent}`;
    cells.warn('row.shares-rounded', { column: 'shares', message, actual });
  }
  return percent;
}
