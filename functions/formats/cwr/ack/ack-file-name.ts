import type { CwrHeader, CwrVersion } from '#functions/formats/cwr/transaction.ts';

/** The name without folders. */
export const baseName = (fileName: string): string => fileName.split(/[/\\]/).at(-1) ?? '';

/**
 * The code of who sent a file, to whom the answer goes: as the file's name has it, else as its header has. `000`
 * where neither says. Names of before 2006 count files with two digits.
 *
 * @example
 * senderCode('CW260001LBM_000.V21', header) // → 'LBM'
 */
export function senderCode(fileName: string, header: CwrHeader | undefined): string {
  const stem = /^CW(\d{4}[0-9A-Z]*)_/i.exec(baseName(fileName))?.[1]?.toUpperCase() ?? '';
  const named = stem.length >= NUMBERED_WITH_FOUR ? stem.slice(6) : stem.slice(4);
  if (isCode(named)) return named;
  const said = header?.senderId ?? '';
  return isCode(said) && (header?.version.startsWith('3') || header?.senderType === 'SO') ? said : '000';
}

/** Year, four digits and a code of two at least. */
const NUMBERED_WITH_FOUR = 8;

const isCode = (code: string) => /^[0-9A-Z]{2,4}$/.test(code);

/** The version that a file's name says, for a file whose header does not. */
export function versionOfName(fileName: string): CwrVersion | undefined {
  const [, plain, dashed] = /\.V(2[12])$|_V(3-[01])-\d/i.exec(baseName(fileName)) ?? [];
  const said = plain === undefined ? dashed : plain.replace(/^2/, '2-');
  switch (said) {
    case '2-1':
      return '2.1';
    case '2-2':
      return '2.2';
    case '3-0':
      return '3.0';
    case '3-1':
      return '3.1';
    default:
      return undefined;
  }
}
