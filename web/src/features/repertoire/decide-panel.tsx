import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { listDecidedShares, proposeDecidedShares } from '#shared/contract/decided-shares.ts';
import { listPartners } from '#shared/contract/partners.ts';
import { ask } from '#web/api/ask.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { AreaField } from '#web/ui/area-field.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useNotify } from '#web/ui/toast.tsx';
import { type DecisionValues, decisionBody, NEW_SHARE, shareValues } from './decision-values.ts';
import { type Said, saidShares } from './said-shares.ts';
import { ShareRows } from './share-rows.tsx';
import type { WireWork } from './wire-work.ts';

type DecidePanelProps = { readonly work: WireWork; readonly onClose: () => void };

const MOST_PARTNERS = { limit: 200 };
const MOST_SHARES = 100;
const SHARE_FIELDS = Array.from({ length: MOST_SHARES }, (_, row) => row).flatMap((row) => [
  ...([`shares.${row}.name`, `shares.${row}.ipi`, `shares.${row}.role`] as const),
  ...([`shares.${row}.societyCode`, `shares.${row}.artistReference`, `shares.${row}.percent`] as const),
]);
const FIELDS = [...SHARE_FIELDS, 'shares', 'from', 'to', 'evidence', 'reason'] as const;

/** Proposes the shares of a work, beginning with what its deliveries say. */
export function DecidePanel({ work, onClose }: DecidePanelProps) {
  const partners = useQuery(ask(listPartners, { query: MOST_PARTNERS }));
  return (
    <Panel title={t`Decide shares of “${work.title}”`} wide onClose={onClose}>
      <QueryView query={partners}>
        {({ items }) => {
          const sides = saidShares(work, new Map(items.map(({ id, name }) => [id, name])));
          return <DecideForm workId={work.id} sides={sides} onClose={onClose} />;
        }}
      </QueryView>
    </Panel>
  );
}

type DecideFormProps = {
  readonly workId: string;
  readonly sides: readonly Said[];
  readonly onClose: () => void;
};

function DecideForm({ workId, sides, onClose }: DecideFormProps) {
  const notify = useNotify();
  const [first] = sides;
  const { register, control, errors, frame } = useActionForm(proposeDecidedShares, {
    defaults: {
      shares: first === undefined ? [NEW_SHARE] : shareValues(first),
      ...{ from: '', to: '', evidence: '', reason: '' },
    },
    fields: FIELDS,
    inputOf: (values: DecisionValues) => ({ params: { workId }, body: decisionBody(values) }),
    refresh: [listDecidedShares],
    onDone: () => {
      onClose();
      notify(t`The shares are proposed; another person confirms them`);
    },
  });
  return (
    <FormFrame verb={t`Propose shares`} {...frame} onCancel={onClose}>
      <ShareRows
        control={control}
        register={register}
        sides={sides}
        errorOf={(row, field) => errors.shares?.[row]?.[field]?.message}
        error={errors.shares?.message ?? errors.shares?.root?.message}
      />
      <div className="grid grid-cols-2 gap-4">
        <TextField
          label={t`For plays from`}
          type="date"
          required
          error={errors.from?.message}
          {...register('from')}
        />
        <TextField
          label={t`To`}
          type="date"
          hint={t`Left empty: without end`}
          error={errors.to?.message}
          {...register('to')}
        />
      </div>
      <AreaField
        label={t`Evidence`}
        required
        hint={t`What it rests on, such as a letter of both societies`}
        error={errors.evidence?.message}
        {...register('evidence')}
      />
      <AreaField label={t`Reason`} required error={errors.reason?.message} {...register('reason')} />
    </FormFrame>
  );
}
