import { t } from '@lingui/core/macro';
import { useForm } from 'react-hook-form';
import type { WireReplyOf } from '#shared/contract/route.ts';
import { type proposeColumnMapping, readColumnMapping, saveColumnMapping } from '#shared/contract/uploads.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useAction } from '#web/forms/use-action.ts';
import { OUR_COLUMN_NAMES, OUR_COLUMNS } from '#web/parts/repertoire/our-columns.ts';
import { Button } from '#web/ui/button.tsx';
import { ProblemView } from '#web/ui/problem-view.tsx';
import { Section } from '#web/ui/section.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { useNotify } from '#web/ui/toast.tsx';
import { FilePreview } from './file-preview.tsx';
import { IngestedFile } from './ingested-file.tsx';
import { mappingOf, mappingValues } from './mapping-values.ts';
import { useTrial } from './use-trial.ts';

/** The proposal for a file’s columns, and the upload that the file came in. */
export type Proposed = WireReplyOf<typeof proposeColumnMapping> & { readonly uploadId: string };
type MappingFormProps = {
  readonly partnerId: string;
  readonly stored: WireReplyOf<typeof readColumnMapping>;
  readonly file: File;
  readonly proposed: Proposed;
  readonly onClose: () => void;
};

/** A proposed mapping to correct: the file’s first rows, and its column for each of ours. It is tried, or saved. */
export function MappingForm({ partnerId, stored, file, proposed, onClose }: MappingFormProps) {
  const form = useForm({ defaultValues: mappingValues(stored.mapping, proposed) });
  const values = form.watch();
  const mapping = mappingOf(values, stored.mapping, proposed.columns);
  const notify = useNotify();
  const save = useAction(saveColumnMapping, {
    refresh: [readColumnMapping],
    onDone: () => {
      notify(t`The column names are saved`);
    },
  });
  const trial = useTrial({ partnerId, file, uploadId: proposed.uploadId });
  const used = new Set(Object.values(values.columns));
  const unused = proposed.columns.filter((name) => name !== '' && !used.has(name));
  const choices = {
    '': t`Not in this file`,
    ...Object.fromEntries(proposed.columns.map((name) => [name, name])),
  };
  return (
    <div className="space-y-8">
      <FormFrame
        verb={t`Save column names`}
        busy={save.isPending}
        error={save.error}
        onCancel={onClose}
        onSubmit={form.handleSubmit(() =>
          save.mutate({ params: { partnerId }, body: { mapping, version: stored.version } }),
        )}
      >
        <FilePreview
          name={file.name}
          columns={proposed.columns}
          rows={proposed.rows}
          chosen={values.columns}
        />
        <div className="grid grid-cols-2 gap-4 max-sm:grid-cols-1">
          {OUR_COLUMN_NAMES.map((ours) => (
            <SelectField
              key={ours}
              label={OUR_COLUMNS[ours].name}
              hint={OUR_COLUMNS[ours].holds}
              choices={choices}
              {...form.register(`columns.${ours}`)}
            />
          ))}
          <SelectField
            label={t`Shares add up to`}
            hint={t`200: writers make 100 and publishers make 100. 1: fractions, 0.5 is half`}
            choices={{ 100: '100', 200: '200', 1: '1' }}
            {...form.register('shareScale')}
          />
        </div>
        {unused.length === 0 ? null : (
          <p className="text-ink-soft">
            {t`Not understood: ${unused.join(', ')}. A work keeps these among its other facts.`}
          </p>
        )}
      </FormFrame>
      <Section
        title={t`What becomes of the file with it`}
        action={
          <Button busy={trial.isPending} onClick={() => trial.mutate({ mapping, dryRun: true })}>
            {t`Try the file with it`}
          </Button>
        }
      >
        {trial.error === null ? null : <ProblemView error={trial.error} />}
        {trial.data === undefined || trial.isPending ? null : (
          <IngestedFile
            key={trial.data.jobId}
            file={file}
            ingested={trial.data}
            onIngest={() => trial.mutate({ mapping, dryRun: false })}
          />
        )}
      </Section>
    </div>
  );
}
