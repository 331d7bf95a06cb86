import { t } from '@lingui/core/macro';
import { societyWords } from '#web/parts/repertoire/society-words.ts';
import type { Said } from './said-shares.ts';

/** One party, what each side says that it has, and whether they differ. */
export type Compared = {
  readonly key: string;
  readonly party: string;
  readonly said: readonly string[];
  readonly differs: boolean;
};

const WORLD = '2WL';
const NOTHING = '–';

/**
 * What several sides say of a work's shares, party by party: by IPI, else by name whatever its case. Sides differ about a
 * party where percent or society do, or one does not name it.
 */
export function compareSaid(sides: readonly Said[]): readonly Compared[] {
  const parties = new Map(
    sides.flatMap(({ shares }) => shares.map((share) => [keyOf(share), share.name] as const)),
  );
  return [...parties].map(([key, party]) => {
    const said = sides.map(({ shares }) => inWords(shares.filter((share) => keyOf(share) === key)));
    return { key, party, said, differs: new Set(said).size > 1 };
  });
}

type Share = Said['shares'][number];

const keyOf = ({ ipi, name }: Share): string => ipi ?? name.trim().replace(/\s+/g, ' ').toUpperCase();

function inWords(shares: readonly Share[]): string {
  if (shares.length === 0) return NOTHING;
  return shares
    .map(({ percent, societyCode, artistReference, territory }) => {
      const whose = societyCode === undefined ? artistReference : societyWords(societyCode);
      const where = territory === WORLD ? '' : `, ${territory}`;
      return `${percent} % ${whose ?? t`no society named`}${where}`;
    })
    .toSorted()
    .join('; ');
}
