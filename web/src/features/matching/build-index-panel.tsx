import { t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import { listJobs } from '#shared/contract/jobs.ts';
import { buildIndex, readMatching } from '#shared/contract/matching.ts';
import type { WireBodyOf } from '#shared/contract/route.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { Panel } from '#web/ui/panel.tsx';
import { SelectField } from '#web/ui/select-field.tsx';

const FROM = {
  layers: t`The base and its additions, merged`,
  repertoire: t`The whole repertoire, read anew`,
} as const;

/** Builds the index of works anew, and goes to the job. */
export function BuildIndexPanel({ onClose }: { readonly onClose: () => void }) {
  const navigate = useNavigate();
  const { register, frame } = useActionForm(buildIndex, {
    defaults: { from: 'layers' },
    fields: [],
    inputOf: (body: WireBodyOf<typeof buildIndex>) => ({ body }),
    refresh: [listJobs, readMatching],
    onDone: ({ id }) => navigate({ to: '/jobs/$jobId', params: { jobId: id } }),
  });
  return (
    <Panel title={t`Build the index anew`} onClose={onClose}>
      <FormFrame verb={t`Build index`} {...frame} onCancel={onClose}>
        <p className="text-ink-soft">
          {t`Matching goes on with the index as it is until the new one is whole. Reading the repertoire takes longer and puts right whatever the index may have missed.`}
        </p>
        <SelectField label={t({ message: 'From', context: 'source' })} choices={FROM} {...register('from')} />
      </FormFrame>
    </Panel>
  );
}
