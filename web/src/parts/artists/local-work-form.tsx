import { useState } from 'react';
import { createLocalWork, listLocalWorks } from '#shared/contract/artists.ts';
import type { WireReplyOf } from '#shared/contract/route.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { type LocalWorkValues, newWorkInput } from './new-work-input.ts';

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
  const [rows, setRows] = useState(1);
  const { register, errors, frame } = useActionForm(createLocalWork, {
    defaults: {
      title: '',
      iswc: '',
      isrc: '',
      durationSeconds: '',
      ...known,
      shares: [{ artistReference: artist.reference, percent: '100.00' }],
    },
    fields: FIELDS,
    inputOf: (values: LocalWorkValues) => ({ params: { artistId: artist.id }, body: newWorkInput(values) }),
    refresh: [listLocalWorks],
    onDone,
  });
  return (
    <FormFrame verb={verb} {...frame} onCancel={onCancel}>
      <TextField label="Title" required error={errors.title?.message} {...register('title')} />
      <div className="grid grid-cols-2 gap-4">
        <TextField label="ISWC" error={errors.iswc?.message} {...register('iswc')} />
        <TextField label="ISRC" error={errors.isrc?.message} {...register('isrc')} />
      </div>
      <TextField
        label="Duration, seconds"
        inputMode="numeric"
        error={errors.durationSeconds?.message}
        {...register('durationSeconds')}
      />
      {Array.from({ length: rows }, (_, row) => `shares.${row}` as const).map((share, row) => (
        <fieldset key={share} className="grid grid-cols-[2fr_1fr] gap-4">
          <legend className="sr-only">Share {row + 1}</legend>
          <TextField
            label={`Artist reference ${row + 1}`}
            required={row === 0}
            {...register(`${share}.artistReference`)}
          />
          <TextField label={`Share ${row + 1}, %`} inputMode="decimal" {...register(`${share}.percent`)} />
        </fieldset>
      ))}
      {errors.shares?.message === undefined ? null : (
        <p className="text-xs text-negative">{errors.shares.message}</p>
      )}
      <Button tone="quiet" onClick={() => setRows(rows + 1)}>
        Add another artist’s share
      </Button>
    </FormFrame>
  );
}
