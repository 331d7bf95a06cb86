import { t } from '@lingui/core/macro';
import { type ReactNode, useState } from 'react';
import { acceptProposal } from '#shared/contract/song-proposals.ts';
import { useAction } from '#web/forms/use-action.ts';
import { FoundWorks } from '#web/parts/repertoire/found-works.tsx';
import { Button } from '#web/ui/button.tsx';
import { FilterText } from '#web/ui/filter-text.tsx';
import { ProblemView } from '#web/ui/problem-view.tsx';
import { useNotify } from '#web/ui/toast.tsx';
import { LINKED } from './refreshed.ts';
import type { WireProposal } from './wire-proposal.ts';

type AcceptFormProps = {
  readonly proposal: WireProposal;
  readonly onDone: () => void;
  /** What stands beside its button. */
  readonly children: ReactNode;
};

/** Links the song of a proposal to its work; of a work that is not registered yet one is searched for first. */
export function AcceptForm({ proposal, onDone, children }: AcceptFormProps) {
  const { id, version, unregistered, isSongDecided } = proposal;
  const [q, search] = useState(unregistered?.title);
  const [workId, choose] = useState<string>();
  const notify = useNotify();
  const accept = useAction(acceptProposal, {
    refresh: LINKED,
    onDone: () => {
      onDone();
      notify(t`The song is linked, and the partner sees that it was accepted`);
    },
  });
  const needsWork = unregistered !== undefined;
  return (
    <form
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        accept.mutate({ params: { proposalId: id }, body: { version, ...(needsWork && { workId }) } });
      }}
    >
      {needsWork ? (
        <fieldset className="space-y-3">
          <legend className="mb-2 font-medium text-ink-soft">{t`Which work is it?`}</legend>
          <FilterText label={t`Search by title, name, ISWC or ISRC`} value={q} onChange={search} />
          {q === undefined ? null : <FoundWorks q={q} chosen={workId} onChoose={choose} />}
        </fieldset>
      ) : null}
      <p className="text-ink-soft">
        {isSongDecided
          ? t`The song waits no more: it was decided, or its plays found their work. It can be accepted only where it was linked to the same work; else decline, and say what was decided.`
          : t`Accepting links all plays of this title and artist to the work, and later ones too.`}
      </p>
      {accept.error === null ? null : <ProblemView error={accept.error} />}
      <div className="flex flex-wrap justify-end gap-2 pt-2">
        {children}
        <Button
          type="submit"
          tone="primary"
          busy={accept.isPending}
          disabled={needsWork && workId === undefined}
        >
          {t`Accept`}
        </Button>
      </div>
    </form>
  );
}
