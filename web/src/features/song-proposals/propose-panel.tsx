import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { proposeSong } from '#shared/contract/song-proposals.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { AreaField } from '#web/ui/area-field.tsx';
import { CheckField } from '#web/ui/check-field.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useNotify } from '#web/ui/toast.tsx';
import { OwnWorkField } from './own-work-field.tsx';
import { NO_PROPOSAL, proposalBody } from './proposal-values.ts';
import { songInWords } from './proposal-words.ts';
import { PROPOSALS } from './refreshed.ts';
import type { UnidentifiedRow } from './song-columns.tsx';

type ProposePanelProps = {
  readonly partnerId: string;
  readonly song: UnidentifiedRow;
  readonly onClose: () => void;
};
const FIELDS = [
  'workId',
  'unregistered.title',
  'unregistered.writers',
  'unregistered.iswc',
  'comment',
] as const;

/** Says of a song that it is one of the partner’s works: one that it delivered, or one that is not registered yet. */
export function ProposePanel({ partnerId, song, onClose }: ProposePanelProps) {
  const notify = useNotify();
  const [isUnchosen, setUnchosen] = useState(false);
  const { register, watch, setValue, errors, frame } = useActionForm(proposeSong, {
    defaults: { ...NO_PROPOSAL, unregistered: { ...NO_PROPOSAL.unregistered, title: song.title ?? '' } },
    fields: FIELDS,
    inputOf: (values: typeof NO_PROPOSAL) => ({ body: proposalBody(song, values) }),
    refresh: PROPOSALS,
    onDone: () => {
      onClose();
      notify(t`Proposed. You read the answer under “My proposals”`);
    },
  });
  const { isUnregistered, workId } = watch();
  const lacksWork = !isUnregistered && workId === '';
  const { onSubmit } = frame;
  return (
    <Panel title={songInWords(song)} onClose={onClose}>
      <FormFrame
        verb={t`Propose`}
        {...frame}
        onSubmit={(event) => {
          setUnchosen(lacksWork);
          if (!lacksWork) return onSubmit(event);
          event.preventDefault();
          return undefined;
        }}
        onCancel={onClose}
      >
        <CheckField label={t`The work is not registered yet`} {...register('isUnregistered')} />
        {isUnregistered ? (
          <>
            <TextField
              label={t`Title of the work`}
              required
              error={errors.unregistered?.title?.message}
              {...register('unregistered.title')}
            />
            <TextField
              label={t`Writers`}
              required
              error={errors.unregistered?.writers?.message}
              {...register('unregistered.writers')}
            />
            <TextField
              label="ISWC"
              error={errors.unregistered?.iswc?.message}
              {...register('unregistered.iswc')}
            />
          </>
        ) : (
          <OwnWorkField
            partnerId={partnerId}
            title={song.title ?? undefined}
            chosen={workId}
            error={
              errors.workId?.message ??
              (isUnchosen && lacksWork ? t`Search for the work that it is, and choose it.` : undefined)
            }
            onChoose={(next) => setValue('workId', next, { shouldDirty: true })}
          />
        )}
        <AreaField
          label={t`Comment`}
          hint={t`What helps to tell, up to 500 characters: another spelling, a recording to listen to`}
          maxLength={500}
          error={errors.comment?.message}
          {...register('comment')}
        />
      </FormFrame>
    </Panel>
  );
}
