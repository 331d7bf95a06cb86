import { useForm } from 'react-hook-form';
import type { WireReplyOf } from '#shared/contract/route.ts';
import { type proposeColumnMapping, readColumnMapping, saveColumnMapping } from '#shared/contract/uploads.ts';
import { useAction } from '#web/lib/use-action.ts';
import { Button } from '#web/ui/button.tsx';
import { FormFrame } from '#web/ui/form-frame.tsx';
import { ProblemView } from '#web/ui/problem-view.tsx';
import { Section } from '#web/ui/section.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { useSay } from '#web/ui/toast.tsx';
import { FileHead } from './file-head.tsx';
import { IngestedFile } from './ingested-file.tsx';
import { mappingOf, mappingValues } from './mapping-values.ts';
import { OUR_COLUMN_NAMES, OUR_COLUMNS } from './our-columns.ts';
import { useTrial } from './use-trial.ts';

/** What a file's columns may be, and the upload in which it came. */
export type Proposed = WireReplyOf<typeof proposeColumnMapping> & { readonly uploadId: string };
type MappingFormProps = {
  readonly partnerId: string;
  readonly stored: WireReplyOf<typeof readColumnMapping>;
  readonly file: File;
  readonly proposed: Proposed;
  readonly onClose: () => void;
};

/** A proposed mapping to correct: the file as it stands, a column of it for each of ours; then saved, or tried first. */
export function MappingForm({ partnerId, stored, file, proposed, onClose }: MappingFormProps) {
  const form = useForm({ defaultValues: mappingValues(stored.mapping, proposed) });
  const values = form.watch();
  const mapping = mappingOf(values, stored.mapping, proposed.columns);
  const say = useSay();
  const save = useAction(saveColumnMapping, {
    refresh: [readColumnMapping],
    onDone: () => {
      say('The column names are saved');
    },
  });
  const trial = useTrial({ partnerId, file, uploadId: proposed.uploadId });
  const used = new Set(Object.values(values.columns));
  const unused = proposed.columns.filter((name) => name !== '' && !used.has(name));
  const choices = {
    '': 'Not in this file',
    ...Object.fromEntries(proposed.columns.map((name) => [name, name])),
  };
  return (
    <div className="space-y-8">
      <FormFrame
        verb="Save column names"
        busy={save.isPending}
        error={save.error}
        onCancel={onClose}
        onSubmit={form.handleSubmit(() =>
          save.mutate({ params: { partnerId }, body: { mapping, version: stored.version } }),
        )}
      >
        <FileHead name={file.name} columns={proposed.columns} rows={proposed.rows} chosen={values.columns} />
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
            label="Shares add up to"
            hint="200: writers make 100 and publishers make 100"
            choices={{ 100: '100', 200: '200' }}
            {...form.register('shareScale')}
          />
        </div>
        {unused.length === 0 ? null : (
          <p className="text-ink-soft">
            Not understood: {unused.join(', ')}. A work keeps these among its other facts.
          </p>
        )}
      </FormFrame>
      <Section
        title="What becomes of the file with it"
        action={
          <Button busy={trial.isPending} onClick={() => trial.mutate({ mapping, dryRun: true })}>
            Try the file with it
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
