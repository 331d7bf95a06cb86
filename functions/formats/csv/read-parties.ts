import { parseIpi, parseSocietyCode } from '#shared/ids.ts';
import type { Share } from '#shared/schemas/repertoire.ts';
import { CSV_LIMITS } from './limits.ts';
import type { RowCells } from './row-cells.ts';

const KINDS = {
  writers: { kind: 'writer', defaultRole: 'CA' },
  publishers: { kind: 'publisher', defaultRole: 'E' },
} as const;
const MAX_PARTS = 4;
const WORLD = '2WL';

/**
 * The parties of the column `writers` or `publishers`: `name|IPI|role|society code` separated by `;`, later parts
 * optional. The result is performing shares of the world without percentages. An invalid IPI or society code is left
 * out with a warning; a party without a name rejects the row.
 */
export function readParties(cells: RowCells, column: keyof typeof KINDS): Share[] {
  const text = cells.text(column, CSV_LIMITS.rowBytes);
  if (text === undefined) return [];
  const entries = text.split(';');
  if (entries.at(-1)?.trim() === '') entries.pop();
  if (entries.length > CSV_LIMITS.listEntries) {
    const message = `${entries.length} ${column}; ${CSV_LIMITS.listEntries} at most`;
    cells.reject('row.value-too-long', { column, message });
    return [];
  }
  return entries.map((entry) => readParty(cells, column, entry));
}

function readParty(cells: RowCells, column: keyof typeof KINDS, entry: string): Share {
  const { kind, defaultRole } = KINDS[column];
  const parts = entry.split('|').map((part) => part.trim());
  const [name = '', ipiText = '', roleText = '', societyText = ''] = parts;
  if (parts.length > MAX_PARTS) {
    const message = 'expected name|IPI|role|society code, entries separated by ;';
    cells.reject('row.value-invalid', { column, message, actual: entry });
  }
  if (name === '') {
    cells.reject('row.value-missing', { column, message: 'a party has no name', actual: entry });
  }
  if (name.length > CSV_LIMITS.nameCharacters) {
    const message = `a name has ${name.length} characters; ${CSV_LIMITS.nameCharacters} at most`;
    cells.reject('row.value-too-long', { column, message });
  }

  const ipi = ipiText === '' ? undefined : parseIpi(ipiText);
  if (ipiText !== '' && ipi === undefined) {
    const message = 'This is not an IPI name number; its check digits may be wrong';
    cells.warn('row.ipi-invalid', { column, message, actual: ipiText });
  }
  const societyCode = societyText === '' ? undefined : parseSocietyCode(societyText);
  if (societyText !== '' && societyCode === undefined) {
    const message = 'This is not a society code of three digits';
    cells.warn('row.society-invalid', { column, message, actual: societyText });
  }
  const role = readRole(cells, column, { text: roleText, defaultRole });
  const share: Share = { kind, name, role, right: 'performing', territory: WORLD };
  if (ipi !== undefined) share.ipi = ipi;
  if (societyCode !== undefined) share.societyCode = societyCode;
  return share;
}

function readRole(
  cells: RowCells,
  column: string,
  { text, defaultRole }: { readonly text: string; readonly defaultRole: string },
): string {
  const role = text.toUpperCase();
  if (role === '') return defaultRole;
  if (/^[A-Z]{1,2}$/.test(role)) return role;
  const message = `This is not a role such as ${defaultRole}, which stands in for it`;
  cells.warn('row.value-invalid', { column, message, actual: text });
  return defaultRole;
}
