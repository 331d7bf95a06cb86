import { t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { listWorks, mergeWork, readWork } from '#shared/contract/repertoire.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useAction } from '#web/forms/use-action.ts';
import { FoundWorks } from '#web/parts/repertoire/found-works.tsx';
import { AreaField } from '#web/ui/area-field.tsx';
import { FilterText } from '#web/ui/filter-text.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { useNotify } from '#web/ui/toast.tsx';
import type { WireWork } from './wire-work.ts';
import { workInWords } from './work-in-words.ts';

type MergePanelProps = { readonly work: WireWork; readonly onClose: () => void };

/** Merges a work into another: find that one, see what goes there, give a reason. */
export function MergePanel({ work, onClose }: MergePanelProps) {
  const [q, search] = useState<string | undefined>(work.title);
  const [into, choose] = useState<RowOf<typeof listWorks>>();
  const [isUnchosen, setUnchosen] = useState(false);
  const { register, handleSubmit } = useForm({ defaultValues: { reason: '' } });
  const navigate = useNavigate();
  const notify = useNotify();
  const merge = useAction(mergeWork, {
    refresh: [readWork, listWorks],
    onDone: ({ id, title }) => {
      navigate({ to: '/works/$workId', params: { workId: id } });
      notify(t`“${work.title}” is merged into “${title}”`);
    },
  });
  return (
    <Panel title={t`Merge “${work.title}”`} onClose={onClose}>
      <FormFrame
        verb={t`Merge works`}
        busy={merge.isPending}
        error={merge.error}
        onCancel={onClose}
        onSubmit={handleSubmit(({ reason }) => {
          setUnchosen(into === undefined);
          if (into !== undefined) {
            merge.mutate({ params: { workId: work.id }, body: { into: into.id, reason } });
          }
        })}
      >
        <fieldset className="space-y-3">
          <legend className="font-medium text-ink-soft">{t`Which work is it?`}</legend>
          <FilterText label={t`Search by title, ISWC or ISRC`} value={q} onChange={search} />
          {q === undefined ? null : (
            <FoundWorks
              q={q}
              chosen={into?.id}
              onChoose={(_, found) => choose(found)}
              among={({ id, origin }) => id !== work.id && origin === 'external'}
            />
          )}
        </fieldset>
        {isUnchosen && into === undefined ? (
          <p role="alert" className="text-xs text-negative">
            {t`Search for the work that it is, and choose it.`}
          </p>
        ) : null}
        {into === undefined ? null : (
          <p className="rounded-md border border-line bg-sunken p-3">
            {t`${workInWords(work)} becomes ${workInWords(into)}. Its deliveries, its ISWC and the partners’ work ids lead there from now on, and its plays count for that work from the next close. Locked cycles keep what they were computed from. A merge can be taken back.`}
          </p>
        )}
        <AreaField label={t`Reason`} required {...register('reason')} />
      </FormFrame>
    </Panel>
  );
}
