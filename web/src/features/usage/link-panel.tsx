import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { linkPlay, listAttributions, listUnmatched, unlinkPlay } from '#shared/contract/usage.ts';
import { formatDuration } from '#web/lib/format-duration.ts';
import { formatInstant } from '#web/lib/format-instant.ts';
import { useAction } from '#web/lib/use-action.ts';
import { AreaField } from '#web/ui/area-field.tsx';
import { CheckField } from '#web/ui/check-field.tsx';
import { Facts } from '#web/ui/facts.tsx';
import { FormFrame } from '#web/ui/form-frame.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { useSay } from '#web/ui/toast.tsx';
import type { WireUnmatched } from './unmatched-columns.tsx';
import { WorkPicker } from './work-picker.tsx';

type LinkPanelProps = { readonly play: WireUnmatched; readonly onClose: () => void };

/** Says by hand which work was played: choose among candidates or search, give a reason, link. */
export function LinkPanel({ play, onClose }: LinkPanelProps) {
  const [workId, choose] = useState(play.candidates[0]?.workId);
  const { register, handleSubmit } = useForm({ defaultValues: { reason: '', applyToSame: true } });
  const say = useSay();
  const refresh = [listUnmatched, listAttributions];
  const params = { playId: play.id };
  const unlink = useAction(unlinkPlay, { refresh, onDone: () => say('The link was taken back') });
  const link = useAction(linkPlay, {
    refresh,
    onDone: ({ linked }) => {
      onClose();
      say(
        linked === 1 ? 'Linked 1 play' : `Linked ${linked} plays of the same title and artist`,
        linked === 1 ? () => unlink.mutate({ params }) : undefined,
      );
    },
  });
  return (
    <Panel title={play.title ?? 'Untitled play'} onClose={onClose}>
      <div className="space-y-6">
        <Facts
          facts={[
            ['Artist', play.artist],
            ['Station', play.stationId],
            ['Played at', formatInstant(play.playedAt)],
            ['Duration', formatDuration(play.durationSeconds)],
            ['ISRC', play.isrc],
            ['ISWC', play.iswc],
          ]}
        />
        <FormFrame
          verb="Link play"
          busy={link.isPending}
          error={link.error}
          onCancel={onClose}
          onSubmit={handleSubmit((values) => {
            if (workId !== undefined) link.mutate({ params, body: { ...values, workId } });
          })}
        >
          <WorkPicker candidates={play.candidates} chosen={workId} onChoose={choose} />
          <AreaField label="Reason" required {...register('reason')} />
          <CheckField label="Apply to all plays of the same title and artist" {...register('applyToSame')} />
        </FormFrame>
      </div>
    </Panel>
  );
}
