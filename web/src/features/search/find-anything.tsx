import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { findAnything } from '#shared/contract/search.ts';
import { ask } from '#web/api/ask.ts';
import { QueryView } from '#web/ui/query-view.tsx';
import { activeAfter } from './active-after.ts';
import { foundLink } from './found-link.ts';
import { FoundList } from './found-list.tsx';
import { groupFound } from './group-found.ts';
import { useSettled } from './use-settled.ts';

const PAUSE_MS = 200;
const MAX_LENGTH = 200;

/** Finds by what is typed. Arrows choose, Enter goes there; while the answer is on its way, Enter waits for it. */
export function FindAnything({ onClose }: { readonly onClose: () => void }) {
  const [typed, type] = useState('');
  const [active, activate] = useState(0);
  const [isEnterPending, setEnterPending] = useState(false);
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  useEffect(() => field.current?.focus(), []);
  const q = useSettled(typed.trim(), PAUSE_MS);
  const found = useQuery({
    ...ask(findAnything, { query: { q } }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
  const groups = q === '' ? [] : groupFound(found.data?.items ?? []);
  const things = groups.flatMap((group) => group.things);
  const isAnswered = q === typed.trim() && found.data !== undefined && !found.isPlaceholderData;
  const goTo = (at: number) => {
    setEnterPending(!isAnswered);
    const thing = things[at];
    if (!isAnswered || thing === undefined) return;
    onClose();
    navigate(foundLink(thing));
  };
  useEffect(() => {
    if (isEnterPending && isAnswered) goTo(0);
  });
  const press = (event: KeyboardEvent) => {
    const next = activeAfter(event.key, active, things.length);
    if (next === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (next === undefined) goTo(active);
    else activate(next);
  };
  return (
    <>
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={t`Find anything`}
        aria-expanded={things.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={things.length > 0 ? `${listId}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={MAX_LENGTH}
        placeholder={t`Title, name, ISWC, ISRC, cycle, payment reference`}
        value={typed}
        onChange={(event) => [type(event.target.value), activate(0), setEnterPending(false)]}
        onKeyDown={press}
        className="h-12 w-full rounded-lg bg-transparent px-4 text-base -outline-offset-2"
      />
      <div className="max-h-[60vh] overflow-y-auto border-t border-line p-2">
        {q === '' ? (
          <p className="px-2 py-3 text-ink-soft">
            <Trans>
              Works, recordings, partners, local artists, cycles and payments, by title, name or identifier.
            </Trans>
          </p>
        ) : (
          <QueryView query={found}>
            {() => (
              <FoundList id={listId} groups={groups} active={active} onPoint={activate} onGo={onClose} />
            )}
          </QueryView>
        )}
      </div>
    </>
  );
}
