import { t } from '@lingui/core/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { rematchPlays } from '#shared/contract/usage.ts';
import { useMay } from '#web/api/use-may.ts';
import { UsageFrame } from '#web/parts/usage/usage-frame.tsx';
import { buttonClass } from '#web/ui/button-class.ts';
import { DecidedSongs } from './decided-songs.tsx';
import { RematchPanel } from './rematch-panel.tsx';
import { ShowLinks } from './show-links.tsx';
import { WaitingSongs } from './waiting-songs.tsx';

const route = getRouteApi('/usage');

/** The desk where songs are decided: those that wait, in open and in locked cycles, and what people decided. */
export function ReviewPage() {
  const { panel, show = 'open', territory } = route.useSearch();
  const navigate = route.useNavigate();
  const mayRematch = useMay(rematchPlays);
  return (
    <UsageFrame
      action={
        mayRematch ? (
          <Link
            from="/usage"
            to="/usage"
            search={(before) => ({ ...before, panel: 'rematch' as const })}
            className={buttonClass('plain')}
          >
            {t`Match again`}
          </Link>
        ) : null
      }
    >
      <ShowLinks />
      {show === 'decided' ? <DecidedSongs /> : <WaitingSongs key={show} cycles={show} />}
      {panel === 'rematch' && mayRematch ? (
        <RematchPanel
          territory={territory}
          onClose={() => navigate({ search: ({ panel: _panel, ...before }) => before })}
        />
      ) : null}
    </UsageFrame>
  );
}
