import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listWaitingSongs } from '#shared/contract/usage.ts';
import { ask } from '#web/api/ask.ts';
import { useMay } from '#web/api/use-may.ts';
import { askCycles } from '#web/parts/cycles/ask-cycles.ts';
import { Money } from '#web/ui/money.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { Section } from '#web/ui/section.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import type { WireHeld } from './wire-held.ts';

type Span = { readonly stationId: string; readonly from: string; readonly to: string };
/** As many songs stand beside a record; the others are on the desk. */
const FEW = '10';

/** The plays that a record is for: of what nobody identified the songs that wait, else those of its station and cycle. */
export function HeldPlays({ record }: { readonly record: WireHeld }) {
  const { territory, cycleId, stationId, reason } = record;
  const maySee = useMay(listWaitingSongs);
  const cycles = useQuery({ ...askCycles(), enabled: maySee });
  const cycle = cycles.data?.items.find(({ id }) => id === cycleId);
  if (!maySee || cycle === undefined) return null;
  const span = { stationId, from: cycle.periodStart, to: cycle.periodEnd };
  return (
    <Section
      title={t`Its plays`}
      action={
        <Link to="/usage/plays" search={{ territory, ...span }} className={textLinkClass}>
          <Trans>All plays of the station in the cycle</Trans>
        </Link>
      }
    >
      {reason === 'unidentified' ? <Songs territory={territory} span={span} /> : null}
    </Section>
  );
}

function Songs({ territory, span }: { readonly territory: string; readonly span: Span }) {
  const songs = useQuery(ask(listWaitingSongs, { query: { territory, ...span, limit: FEW } }));
  return (
    <QueryView query={songs}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="text-ink-soft">
            <Trans>No song waits there any more: the next close moves what was decided.</Trans>
          </p>
        ) : (
          <ul className="divide-y divide-line border-y border-line">
            {items.map(({ playId, title, artist, plays, expected }) => (
              <li key={playId} className="flex items-baseline justify-between gap-4 py-2">
                <span className="min-w-0">
                  <Link
                    to="/usage"
                    search={{ territory, ...span, show: 'locked', song: playId }}
                    className={textLinkClass}
                  >
                    {title ?? t`Untitled`}
                  </Link>{' '}
                  <span className="text-table text-ink-faint">
                    {artist === null ? '' : `${artist}, `}
                    {plural(plays, { one: '# play', other: '# plays' })}
                  </span>
                </span>
                {expected === null ? null : <Money value={expected} />}
              </li>
            ))}
          </ul>
        )
      }
    </QueryView>
  );
}
