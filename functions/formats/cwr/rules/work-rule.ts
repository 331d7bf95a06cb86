import type { Report, TransactionPlace } from '#functions/formats/cwr/findings.ts';
import type { WorkSpans } from '#functions/formats/cwr/tables/work-spans.ts';
import type { Tolerances } from '#functions/formats/cwr/tolerances.ts';
import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import type { CwrWork } from '#functions/formats/cwr/work.ts';
import type { TerritoryDivisions } from './territory-divisions.ts';

/** Societies that have rules of their own, which hold only where they are asked for. */
export type RuleSociety = 'ASCAP' | 'BMI' | 'GEMA' | 'SACEM' | 'SGAE' | 'ICE' | 'ABRAMUS';

/** What the rules need to know besides a work. */
export type RuleContext = {
  readonly version: CwrVersion;
  readonly spans: WorkSpans;
  /** The file names a character set, so that letters beyond ASCII are its own. */
  readonly namesCharacterSet: boolean;
  readonly divisions: TerritoryDivisions;
  readonly tolerances: Tolerances;
  /** Of the transaction that is read. */
  readonly place: TransactionPlace;
};

/** A rule about a whole work, or a family of them. */
export type WorkRule = {
  readonly versions: readonly CwrVersion[];
  /** Only this society has it. */
  readonly society?: RuleSociety;
  readonly check: (work: CwrWork, context: RuleContext, report: Report) => void;
};

export const ALL_VERSIONS = ['2.1', '2.2', '3.0', '3.1'] as const;
export const VERSION_2 = ['2.1', '2.2'] as const;

export const WHOLE = 10_000;
export const HALF = 5_000;
/** Rounding may leave this much of a total, not of each party, in hundredths of a percent. */
export const TOLERANCE = 6;

export const RIGHTS = ['pr', 'mr', 'sr'] as const;
export type CwrRight = (typeof RIGHTS)[number];

/** The rule list of work headers: NWR for NWR, REV and ISW, WRK from 3.0 on. */
export const headerOf = ({ version }: RuleContext): string => (version.startsWith('2') ? 'NWR' : 'WRK');

/** Hundredths of a percent as people write them: `9994` is `99.94 %`. */
export const percent = (hundredths: number): string => `${(hundredths / 100).toFixed(2)} %`;
export const nameOfRight = (right: CwrRight): string => NAMES[right];

const NAMES = { pr: 'performing', mr: 'mechanical', sr: 'synchronisation' } as const;
