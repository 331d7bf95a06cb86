import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { createLocalWork, listLocalWorks } from '#shared/contract/artists.ts';
import { useActionForm } from '#web/lib/use-action-form.ts';
import { Button } from '#web/ui/button.tsx';
import { FormFrame } from '#web/ui/form-frame.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { type LocalWorkValues, newWorkInput } from './new-work-input.ts';

const FIELDS = ['title', 'iswc', 'isrc', 'durationSeconds', 'shares'] as const;
const route = getRouteApi('/artists/$artistId');

/** Registers a local work; its shares must make 100. */
export function NewWorkPanel({ reference }: { readonly reference: string }) {
  const params = route.useParams();
  const navigate = useNavigate();
  const [rows, setRows] = useState(1);
  const close = () => navigate({ to: '/artists/$artistId', params });
  const { register, errors, frame } = useActionForm(createLocalWork, {
    defaults: {
      title: '',
      iswc: '',
      isrc: '',
      durationSeconds: '',
      shares: [{ artistReference: reference, percent: '100.00' }],
    },
    fields: FIELDS,
    inputOf: (values: LocalWorkValues) => ({ params, body: newWorkInput(values) }),
    refresh: [listLocalWorks],
    onDone: close,
  });
  return (
    <Panel title="Register work" onClose={close}>
      <FormFrame verb="Register work" {...frame} onCancel={close}>
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
    </Panel>
  );
}
