import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type ReactNode, type RefObject, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Grounds, useDecideSong } from '#web/parts/usage/use-decide-song.ts';
import type { WireSong } from '#web/parts/usage/wire-song.ts';
import { Button } from '#web/ui/button.tsx';
import { CheckField } from '#web/ui/check-field.tsx';
import { Key } from '#web/ui/key.tsx';
import { ProblemView } from '#web/ui/problem-view.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useShortcuts } from '#web/ui/use-shortcuts.ts';
import { SongWork } from './song-work.tsx';

type SongDecisionProps = {
  readonly song: WireSong;
  readonly decide: ReturnType<typeof useDecideSong>;
  /** The element in which its keys work. */
  readonly place: RefObject<Element | null>;
  /** The link that registers it as a local work, for those who may. */
  readonly create: ReactNode;
};

const REASON = t`Reviewed`;
/** Less likely candidates are not chosen beforehand: a key pressed too soon would pay the wrong one. */
const PRESELECTED_FROM = 0.2;

/** Decides on a song: link it to a work, or say that it needs none. */
export function SongDecision({ song, decide, place, create }: SongDecisionProps) {
  const { candidates } = song;
  const [best] = candidates;
  const [workId, choose] = useState(
    best !== undefined && best.score >= PRESELECTED_FROM ? best.workId : undefined,
  );
  const form = useForm<Grounds>({ defaultValues: { reason: REASON, applyToSame: true } });
  const { reason: missing } = form.formState.errors;
  const busy = decide.busy !== null;
  const link = form.handleSubmit((grounds) => {
    if (workId !== undefined && !busy) decide.link(workId, grounds);
  });
  const dismiss = (as: 'not-music' | 'ignored') =>
    form.handleSubmit((grounds) => (busy ? undefined : decide.dismiss(as, grounds)))();

  const choices = candidates.map(({ workId: one }, at) => [String(at + 1), () => choose(one)] as const);
  useShortcuts(
    {
      ...Object.fromEntries(choices),
      l: () => link(),
      n: () => dismiss('not-music'),
      i: () => dismiss('ignored'),
    },
    place,
  );
  return (
    <form className="space-y-4" onSubmit={link}>
      <SongWork candidates={candidates} chosen={workId} onChoose={choose} />
      <TextField
        label={t`Reason`}
        required
        error={missing && t`Say why, in a word or two.`}
        {...form.register('reason', { required: true })}
      />
      <CheckField label={t`Apply to all of the same title and artist`} {...form.register('applyToSame')} />
      {decide.error === null ? null : <ProblemView error={decide.error} />}
      <footer className="sticky bottom-0 space-y-2 border-t border-line py-4 max-lg:bg-ground lg:-mx-6 lg:-mb-5 lg:bg-surface lg:px-6">
        <div className="flex flex-wrap gap-2">
          <Button
            type="submit"
            tone="primary"
            busy={decide.busy === 'link'}
            disabled={busy || workId === undefined}
          >
            {t({ message: 'Link', context: 'verb' })}
          </Button>
          {create}
          <Button
            busy={decide.busy === 'not-music'}
            disabled={busy}
            onClick={() => dismiss('not-music')}
            className="sm:ml-auto"
          >
            {t`Not music`}
          </Button>
          <Button busy={decide.busy === 'ignored'} disabled={busy} onClick={() => dismiss('ignored')}>
            {t`Ignore`}
          </Button>
        </div>
        <p aria-hidden className="text-table text-ink-faint max-lg:hidden">
          <Trans>
            <Key>1</Key>–<Key>5</Key> choose, <Key>l</Key> link, <Key>n</Key> not music, <Key>i</Key> ignore,{' '}
            <Key>u</Key> undo, <Key>j</Key> <Key>k</Key> or arrows next and previous
          </Trans>
        </p>
      </footer>
    </form>
  );
}
