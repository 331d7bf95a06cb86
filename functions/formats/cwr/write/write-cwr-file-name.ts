import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';

type Named = {
  readonly version: CwrVersion;
  readonly createdAt: string;
  /** 1 to 9999, counted by sender and year. */
  readonly sequenceNumber: number;
  /** Two or three characters or digits of each, four in 3.x. */
  readonly from: string;
  readonly to: string;
  /** 3.x: what the file is. */
  readonly extension: 'SUB' | 'ACK1' | 'ACK2';
};

/**
 * A file's name as the standard has it: `CWyynnnnsss_rrr.Vxx` in 2.x, `CWyynnnnSUB_REP_Vm-m-r.EXT` in 3.x.
 *
 * @example
 * 'CW260001999_010.V21', 'CW260001999_010_V3-0-0.SUB'
 */
export function cwrFileName({ version, createdAt, sequenceNumber, from, to, extension }: Named): string {
  const stem = `CW${createdAt.slice(2, 4)}${String(sequenceNumber).padStart(4, '0')}${from}_${to}`;
  return version.startsWith('2')
    ? `${stem}.V${version.replace('.', '')}`
    : `${stem}_V${version.replace('.', '-')}-0.${extension}`;
}

export const isCwrSequenceNumber = (number: number): boolean =>
  Number.isInteger(number) && number >= 1 && number <= 9999;
