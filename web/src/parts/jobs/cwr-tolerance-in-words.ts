import { t } from '@lingui/core/macro';
import type { CwrTolerance } from '#shared/schemas/readings.ts';

const WORDS: Readonly<Record<CwrTolerance, string>> = {
  'record-numbers': t`The numbers of records do not begin at 0 in each transaction; the order of the file was taken.`,
  'transaction-numbers': t`The numbers of transactions do not begin at 0 in each group; the order of the file was taken.`,
  'group-numbers': t`The numbers of groups do not count from 1; the order of the file was taken.`,
  'group-repeated': t`There are several groups of one type; all of them were taken.`,
  'group-type': t`Transactions stand in a group of another type; they were taken for what they say themselves.`,
  'group-version': t`A group names another version than the file; that of the file was taken.`,
  'trailer-counts': t`A trailer counts other than what is there; what is there was taken.`,
  'trailers-missing': t`A group or the file ends without its trailer; its last transaction is whole.`,
  characters: t`Names or titles have characters that the standard does not allow; they were kept.`,
  'accented-letters': t`Names or titles have accented letters and the file names no character set; they were read as ISO-8859-1.`,
  'code-page-dos': t`Names or titles have letters of a DOS code page (CP850, CP437), which the file does not name; they were read as such.`,
  'code-page-windows': t`Names or titles have characters of Windows-1252, which the file does not name; they were read as such.`,
  'encoding-utf-8': t`Names or titles are UTF-8, which the file does not name; they were read as such.`,
  'widths-of-2.1': t`Records of a 2.2 file are as short as in 2.1; what they lack was found elsewhere in the work.`,
  'records-of-2.2': t`Records of a 2.1 file are those of 2.2; they were read as 2.2 has them.`,
};

/** What was taken as given to read a CWR file, as a sentence; the code itself where it is none that is known. */
export function cwrToleranceInWords(code: string): string {
  return isKnown(code) ? WORDS[code] : code;
}

const isKnown = (code: string): code is CwrTolerance => Object.hasOwn(WORDS, code);
