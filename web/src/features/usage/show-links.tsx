import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import type { Shown } from './shown.ts';

const WORDS: Readonly<Record<Shown, string>> = {
  open: t({ message: 'Open', context: 'songs' }),
  locked: t`In locked cycles`,
  decided: t`Decided`,
};
const PILL =
  'rounded-full border border-line px-3 py-1 text-table text-ink-soft hover:bg-sunken aria-[current=page]:border-accent aria-[current=page]:bg-accent-wash aria-[current=page]:font-medium aria-[current=page]:text-ink';

/** The three parts of the desk; filters stay from one to the next, an open song does not. */
export function ShowLinks() {
  return (
    <nav aria-label={t`Songs`} className="mb-4 flex flex-wrap gap-2">
      {(['open', 'locked', 'decided'] as const).map((one) => (
        <Link
          key={one}
          from="/usage"
          to="/usage"
          search={({ song: _song, create: _create, panel: _panel, ...filters }) => ({
            ...filters,
            show: one === 'open' ? undefined : one,
          })}
          activeOptions={{ explicitUndefined: true }}
          className={PILL}
        >
          {WORDS[one]}
        </Link>
      ))}
    </nav>
  );
}
