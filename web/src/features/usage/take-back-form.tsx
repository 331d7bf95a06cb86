import { t } from '@lingui/core/macro';
import { listEvents } from '#shared/contract/events.ts';
import { listSongDecisions } from '#shared/contract/matching.ts';
import { listAttributions, listWaitingSongs, unlinkPlay } from '#shared/contract/usage.ts';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { correctionInWords } from '#web/parts/cycles/correction-in-words.ts';
import { LockedCyclesNotice } from '#web/parts/cycles/locked-cycles-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { CheckField } from '#web/ui/check-field.tsx';
import { ProblemView } from '#web/ui/problem-view.tsx';
import { useNotify } from '#web/ui/toast.tsx';
import type { WirePlay } from './play-columns.tsx';

type TakeBackProps = {
  readonly play: Pick<WirePlay, 'id' | 'territory' | 'date'>;
  readonly onDone: () => void;
};
type Values = { applyToSame: boolean };

/** Takes back a person’s decision about a play, and about the plays decided with it. */
export function TakeBackForm({ play, onDone }: TakeBackProps) {
  const notify = useNotify();
  const { register, frame } = useActionForm(unlinkPlay, {
    defaults: { applyToSame: true },
    fields: [],
    inputOf: ({ applyToSame }: Values) => ({
      params: { playId: play.id },
      query: { applyToSame: String(applyToSame) },
    }),
    refresh: [listAttributions, listWaitingSongs, listSongDecisions, listEvents],
    onDone: ({ adjustment }) => {
      onDone();
      notify(t`The decision was taken back` + correctionInWords(adjustment));
    },
  });
  return (
    <form className="space-y-3 border-t border-line pt-4" onSubmit={frame.onSubmit}>
      <p className="text-ink-soft">
        {t`A person decided this. Taken back, it is again what matching had found.`}
      </p>
      <LockedCyclesNotice territory={play.territory} from={play.date} to={play.date} />
      <CheckField label={t`For all plays that were decided with it`} {...register('applyToSame')} />
      {frame.error === null ? null : <ProblemView error={frame.error} />}
      <Button type="submit" busy={frame.busy}>
        {t`Take back`}
      </Button>
    </form>
  );
}
