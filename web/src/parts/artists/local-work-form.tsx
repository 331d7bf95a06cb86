import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { createLocalWork, listLocalWorks } from '#shared/contract/artists.ts';
import type { WireReplyOf } from '#shared/contract/route.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { LocalShareFields, type ShareRow } from './local-share-fields.tsx';
import { type LocalShareValues, type LocalWorkValues, newWorkInput } from './new-work-input.ts';

type LocalWorkFormProps = {
  readonly artist: { readonly id: string; readonly reference: string };
  /** The verb on its button. */
  readonly verb: string;
  /** What is known of the work already. */
  readonly known?: Partial<Omit<LocalWorkValues, 'shares'>>;
  readonly onDone: (work: WireReplyOf<typeof createLocalWork>) => void;
  readonly onCancel: () => void;
};

const FIELDS = ['title', 'iswc', 'isrc', 'durationSeconds', 'shares'] as const;

/** Registers a local work of an artist; its shares must make 100. */
export function LocalWorkForm({ artist, verb, known, onDone, onCancel }: LocalWorkFormProps) {
  const [rows, setRows] = useState<readonly ShareRow[]>([{ place: 1, of: 'artist' }]);
  const first: LocalShareValues = { artistReference: artist.reference, percent: '100.00' };
  const add = (of: ShareRow['of']) => setRows([...rows, { place: rows.length + 1, of }]);
  const { register, errors, frame } = useActionForm(createLocalWork, {
    defaults: {
      title: '',
      iswc: '',
      isrc: '',
      durationSeconds: '',
      ...known,
      shares: [first],
    },
    fields: FIELDS,
    inputOf: (values: LocalWorkValues) => ({ params: { artistId: artist.id }, body: newWorkInput(values) }),
    refresh: [listLocalWorks],
    onDone,
  });
  return (
    <FormFrame verb={verb} {...frame} onCancel={onCancel}>
      <TextField label={t`Title`} required error={errors.title?.message} {...register('title')} />
      <div className="grid grid-cols-2 gap-4">
        <TextField label={t`ISWC`} error={errors.iswc?.message} {...register('iswc')} />
        <TextField label={t`ISRC`} error={errors.isrc?.message} {...register('isrc')} />
      </div>
      <TextField
        label={t`Duration, seconds`}
        inputMode="numeric"
        error={errors.durationSeconds?.message}
        {...register('durationSeconds')}
      />
      {rows.map((row) => (
        <LocalShareFields key={row.place} register={register} row={row} />
      ))}
      {errors.shares?.message === undefined ? null : (
        <p className="text-xs text-negative">{errors.shares.message}</p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button tone="quiet" onClick={() => add('artist')}>
          {t`Add another artist’s share`}
        </Button>
        <Button tone="quiet" onClick={() => add('society')}>
          {t`Add a share of another society`}
        </Button>
      </div>
    </FormFrame>
  );
}
