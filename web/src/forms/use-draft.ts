import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { draftName, draftOf, keepDraft, readDraft } from './draft.ts';
import { type Leaves, leavesOf } from './leaves-of.ts';
import { setLeaf } from './set-leaf.ts';

type DraftOptions<V extends FieldValues> = {
  readonly form: UseFormReturn<V>;
  readonly operation: string;
  /** What the form’s act is about, beside its address: the ids of its request. */
  readonly aboutOf: () => string;
  /** What the form began with; once a draft is found, what that began with. */
  readonly before: RefObject<Leaves>;
  /** Fields that are never kept, as the number of an account. */
  readonly unkept: readonly FieldPath<V>[];
};

/** Keeps what is typed into a form through reload, lost connection and sign-in, and puts it back when the form opens again. */
export function useDraft<V extends FieldValues>(options: DraftOptions<V>) {
  const { form, before } = options;
  const [isRestored, setRestored] = useState(false);
  const name = useRef('');
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });

  useEffect(() => {
    const { operation, aboutOf, unkept } = latest.current;
    name.current = draftName(location.pathname + location.search, operation, aboutOf());
    const draft = readDraft(sessionStorage, name.current);
    if (draft !== undefined) {
      before.current = new Map([...before.current, ...Object.entries(draft.before)]);
      for (const [field, value] of Object.entries(draft.typed)) setLeaf(form, field, value);
      setRestored(true);
    }
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        const draftNow = draftOf({ before: before.current, mine: leavesOf(values), unkept });
        keepDraft(sessionStorage, name.current, draftNow);
      },
    });
  }, [form, before]);

  const drop = useCallback(() => {
    keepDraft(sessionStorage, name.current, undefined);
    setRestored(false);
  }, []);
  return { isRestored, drop };
}
