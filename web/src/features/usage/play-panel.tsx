import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { unlinkPlay } from '#shared/contract/usage.ts';
import { formatIsrc, formatIswc } from '#shared/format-identifier.ts';
import { useMay } from '#web/api/use-may.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import { formatPercent } from '#web/format/format-percent.ts';
import { jobOfActor } from '#web/parts/jobs/job-of-actor.ts';
import { Actor } from '#web/parts/people/actor.tsx';
import { useShownPerson } from '#web/parts/people/use-shown-person.ts';
import { AttributionStatusView } from '#web/parts/usage/attribution-status.tsx';
import { evidenceInWords } from '#web/parts/usage/evidence-in-words.ts';
import { Facts } from '#web/ui/facts.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { foundBy } from './found-by.ts';
import { MatchEvidence } from './match-evidence.tsx';
import type { WirePlay } from './play-columns.tsx';
import { playLength } from './play-length.ts';
import { TakeBackForm } from './take-back-form.tsx';
import { WorkLink } from './work-link.tsx';

type PlayPanelProps = { readonly play: WirePlay; readonly onClose: () => void };

/** One play: what it was attributed to, by whom, and on what grounds. */
export function PlayPanel({ play, onClose }: PlayPanelProps) {
  const { attribution } = play;
  const { workId, dismissed, match, evidence } = attribution;
  const byPerson =
    jobOfActor(attribution.decidedBy) === undefined &&
    (attribution.method === 'manual' || dismissed !== undefined);
  const shownPerson = useShownPerson();
  const mayTakeBack = useMay(unlinkPlay);
  return (
    <Panel title={play.title ?? t`Untitled`} onClose={onClose}>
      <div className="space-y-6">
        <Facts
          facts={[
            [t`Artist`, play.artist],
            [t`Station`, play.stationId],
            [t`Played at`, formatInstant(play.playedAt)],
            [t`Duration`, playLength(play)],
            [t`ISRC`, play.isrc && formatIsrc(play.isrc)],
            [t`ISWC`, play.iswc && formatIswc(play.iswc)],
          ]}
        />
        <Facts
          facts={[
            [t`Attribution`, <AttributionStatusView key="status" status={attribution.status} />],
            [t`Work`, workId && <WorkLink key="work" workId={workId} />],
            [t`Found by`, foundBy(attribution)],
            [t`Confidence`, workId === undefined && match ? formatPercent(attribution.confidence, 1) : null],
            [
              t`Decided`,
              <span key="decided">
                <Trans>
                  {formatInstant(attribution.decidedAt)}, by{' '}
                  <Actor actor={attribution.decidedBy} job={t`a job`} />
                </Trans>
              </span>,
            ],
            [t`Reason`, attribution.reason],
          ]}
        />
        {evidence.length === 0 ? null : (
          <ul className="list-disc space-y-1 pl-4 text-ink-soft">
            {evidence.map((ground) => (
              <li key={ground.code}>
                {evidenceInWords('by' in ground ? { ...ground, by: shownPerson(ground.by).words } : ground)}
              </li>
            ))}
          </ul>
        )}
        {match === undefined ? null : <MatchEvidence match={match} />}
        {byPerson && mayTakeBack ? <TakeBackForm play={play} onDone={onClose} /> : null}
      </div>
    </Panel>
  );
}
