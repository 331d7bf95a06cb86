import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { z } from 'zod';
import type { MatchFacts } from '#shared/schemas/evidence.ts';
import { locale } from '#web/format/locale.ts';
import { Facts } from '#web/ui/facts.tsx';
import { Section } from '#web/ui/section.tsx';
import { featureWords } from './feature-words.ts';
import { marginInWords } from './margin-in-words.ts';
import { WorkLink } from './work-link.tsx';

type WireMatch = z.input<typeof MatchFacts>;

const numbers = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** What a match by title and names was decided on: what counted, the next best work, and by which versions. */
export function MatchEvidence({ match }: { readonly match: WireMatch }) {
  const { features, runnerUp, base, delta, model, settings, stale } = match;
  return (
    <>
      <Section title={t`What counted most`}>
        <table className="w-full text-table">
          <caption className="sr-only">{t`What counted most, with its number`}</caption>
          <tbody>
            {Object.entries(features).map(([name, value]) => (
              <tr key={name}>
                <th scope="row" className="border-b border-line py-1.5 text-left font-normal">
                  {featureWords(name)}
                </th>
                <td aria-hidden className="w-28 border-b border-line px-3">
                  <span className="block h-1.5 overflow-hidden rounded-full bg-sunken">
                    <span className="block h-full bg-accent" style={{ width: widthOf(value) }} />
                  </span>
                </td>
                <td className="border-b border-line text-right tabular-nums">{numbers.format(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Facts
        facts={[
          [
            t`Next best work`,
            runnerUp && (
              <span key="next">
                <Trans>
                  <WorkLink workId={runnerUp.workId} />; the best is {marginInWords(runnerUp.margin)}
                </Trans>
              </span>
            ),
          ],
          [t`Index of works`, delta === undefined ? base : t`${base}, with additions to ${delta}`],
          [t`Model`, model],
          [t`Thresholds`, settings === 0 ? t`the model’s own` : t`version ${settings}`],
        ]}
      />
      {stale === true ? (
        <p className="text-table text-ink-soft">
          {t`Works had come that the index did not have yet. “Match again” looks among them too.`}
        </p>
      ) : null}
    </>
  );
}

/** Nearly all numbers go from 0 to 1; what is beyond fills its bar. */
function widthOf(value: number): string {
  return `${100 * Math.min(1, Math.abs(value))}%`;
}
