import { t } from '@lingui/core/macro';
import { answerJobMapping, listJobs, readJob, readJobReading } from '#shared/contract/jobs.ts';
import type { MappingProposal } from '#shared/schemas/proposals.ts';
import { useActionForm } from '#web/forms/use-action-form.ts';
import type { WireJob } from '#web/parts/jobs/job-view.tsx';
import { Button } from '#web/ui/button.tsx';
import { CheckField } from '#web/ui/check-field.tsx';
import { ProblemView } from '#web/ui/problem-view.tsx';
import { Section } from '#web/ui/section.tsx';
import { useNotify } from '#web/ui/toast.tsx';
import { FirstRows } from './first-rows.tsx';
import { MeaningTable } from './meaning-table.tsx';
import { meaningsOf } from './meanings-of.ts';
import { QuestionField } from './question-field.tsx';
import { readingSettings } from './reading-settings.ts';
import { type ReadingValues, readingMapping, readingValues } from './reading-values.ts';
import { rememberedFor } from './remembered-for.ts';
import { SettingFields } from './setting-fields.tsx';

type MappingPanelProps = {
  readonly job: WireJob;
  readonly proposal: MappingProposal;
  readonly sender: string | null;
};

/** Says how the table of a waiting job is read: what must be answered first, then all columns and settings as proposed. */
export function MappingPanel({ job: { id: jobId, kind }, proposal, sender }: MappingPanelProps) {
  const notify = useNotify();
  const defaults = readingValues(kind, proposal);
  const { register, watch, errors, setValue, frame } = useActionForm(answerJobMapping, {
    defaults,
    fields: Object.keys(defaults.mapping).map((ours) => `mapping.${ours}` as const),
    inputOf: ({ mapping, remember }: ReadingValues) => ({
      params: { jobId },
      body: { mapping: readingMapping({ mapping }, kind, proposal), remember },
    }),
    refresh: [readJob, readJobReading, listJobs],
    onDone: () => {
      notify(t`The file is read so`);
    },
  });
  const values = watch('mapping');
  const remembered = rememberedFor({ kind, mapping: values, sender });
  const change = (ours: string, theirs: string) => setValue(`mapping.${ours}`, theirs);
  const errorOf = (ours: string) => errors.mapping?.[ours]?.message;
  const isAsked = new Set(proposal.questions.map(({ field }) => field));
  const unasked = <T,>(of: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(of).filter(([name]) => !isAsked.has(name)));
  return (
    <Section title={t`How is this file read?`}>
      <form className="space-y-6" onSubmit={frame.onSubmit}>
        {proposal.questions.length === 0 ? (
          <p className="text-ink-soft">
            {t`This is what its columns seem to be. Nothing is taken until you say that it is so.`}
          </p>
        ) : (
          <div className="space-y-4 rounded-lg border border-held/50 bg-surface p-4">
            <h3 className="font-medium text-held">{t`What only a person can tell`}</h3>
            {proposal.questions.map((question) => (
              <QuestionField
                key={`${question.code} ${question.field}`}
                kind={kind}
                question={question}
                value={values[question.field] ?? ''}
                error={errorOf(question.field)}
                onChange={(value) => change(question.field, value)}
              />
            ))}
          </div>
        )}
        <FirstRows proposal={proposal} />
        <MeaningTable
          meanings={unasked(meaningsOf({ kind, proposal }))}
          proposal={proposal}
          values={values}
          errorOf={errorOf}
          onChange={change}
        />
        {proposal.notUnderstood.length === 0 ? null : (
          <p className="text-ink-soft">{t`Not understood: ${proposal.notUnderstood.join(', ')}.`}</p>
        )}
        <SettingFields
          settings={unasked(readingSettings(kind))}
          values={values}
          errorOf={errorOf}
          onChange={change}
        />
        {remembered === undefined ? (
          <p className="text-ink-soft">
            {t`The next log is asked about again: say with the upload who sends it, and it will be remembered.`}
          </p>
        ) : (
          <CheckField label={t`Read the next files of ${remembered} so`} {...register('remember')} />
        )}
        {frame.error === null ? null : <ProblemView error={frame.error} />}
        <Button type="submit" tone="primary" busy={frame.busy}>
          {t`Read it so`}
        </Button>
      </form>
    </Section>
  );
}
