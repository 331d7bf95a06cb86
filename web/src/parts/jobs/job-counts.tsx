import { Trans } from '@lingui/react/macro';
import type { Counts, Tally } from '#shared/schemas/jobs.ts';
import { formatCount } from '#web/format/format-count.ts';
import { Facts } from '#web/ui/facts.tsx';
import { countWords } from './count-words.ts';
import { byNoun } from './noun-order.ts';

const HEADINGS = ['created', 'updated', 'unchanged', 'rejected'] as const;

/** What a job did: a tally per noun where it keeps one, plain numbers otherwise. */
export function JobCounts({ counts }: { readonly counts: Counts }) {
  const tallies = Object.entries(counts).filter(isTally).filter(isTouched).toSorted(byNoun);
  const plain = Object.entries(counts).filter(isCount).toSorted(byNoun);
  return (
    <>
      {tallies.length === 0 ? null : (
        <table className="w-full text-table">
          <caption className="sr-only">
            <Trans>Result</Trans>
          </caption>
          <thead>
            <tr className="text-ink-faint">
              <td />
              {HEADINGS.map((heading) => (
                <th key={heading} scope="col" className="py-1 text-right font-medium">
                  {countWords(heading)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tallies.map(([noun, tally]) => (
              <tr key={noun} className="border-t border-line">
                <th scope="row" className="py-1.5 text-left font-medium">
                  {countWords(noun)}
                </th>
                {HEADINGS.map((heading) => (
                  <td key={heading} className="text-right tabular-nums">
                    {formatCount(tally[heading])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {plain.length === 0 ? null : (
        <Facts facts={plain.map(([noun, count]) => [countWords(noun), formatCount(count)])} />
      )}
    </>
  );
}

type Counted = [noun: string, count: Tally | number];

function isTally(counted: Counted): counted is [string, Tally] {
  return typeof counted[1] !== 'number';
}

function isCount(counted: Counted): counted is [string, number] {
  return typeof counted[1] === 'number';
}

function isTouched([, tally]: [string, Tally]): boolean {
  return HEADINGS.some((heading) => tally[heading] > 0);
}
