import { type RefObject, useEffect, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { type ChangedField, changedMeanwhile, isSame } from './changed-meanwhile.ts';
import { type Leaves, leavesOf } from './leaves-of.ts';
import { setLeaf } from './set-leaf.ts';

type StaleOptions<V extends FieldValues> = {
  readonly form: UseFormReturn<V>;
  readonly before: RefObject<Leaves>;
  /** What the form would begin with now. */
  readonly now: Leaves;
};

/** What somebody else changed while a form was open, and the ways to settle it. */
export type Stale = {
  readonly changed: readonly ChangedField[];
  /** Those of them where theirs and mine differ, and nobody has chosen yet. */
  readonly open: readonly ChangedField[];
  readonly takeTheirs: (fields: readonly ChangedField[]) => void;
  readonly keepMine: (fields: readonly ChangedField[]) => void;
};

/**
 * Compares what a form holds with a newer version of the thing that it changes. Fields in which nobody typed take the
 * newer value by themselves; of the others a person chooses.
 */
export function useStale<V extends FieldValues>({ form, before, now }: StaleOptions<V>) {
  const [isStale, setStale] = useState(false);
  const [kept, setKept] = useState<readonly string[]>([]);
  const mineNow = () => leavesOf(form.getValues());
  const changedNow = () => changedMeanwhile({ before: before.current, theirs: now, mine: mineNow() });
  const changed = isStale ? changedNow() : [];
  const open = changed.filter(({ field, theirs, mine }) => !isSame(theirs, mine) && !kept.includes(field));

  useEffect(() => {
    if (!isStale) return;
    const untouched = open.filter(({ before: was, mine }) => isSame(was, mine));
    for (const { field, theirs } of untouched) setLeaf(form, field, theirs);
    if (untouched.length > 0) setKept((fields) => [...fields, ...untouched.map(({ field }) => field)]);
  });

  const settle = (fields: readonly ChangedField[]) =>
    setKept((already) => [...already, ...fields.map(({ field }) => field)]);
  const takeTheirs = (fields: readonly ChangedField[]) => {
    for (const { field, theirs } of fields) setLeaf(form, field, theirs);
    settle(fields);
  };
  /** Whether a newer version waits for a choice, so that sending would undo what somebody else did. */
  const mustChoose = () =>
    changedNow().some(({ field, theirs, mine }) => !isSame(theirs, mine) && !kept.includes(field));
  const end = () => {
    before.current = now;
    setKept([]);
    setStale(false);
  };
  const stale: Stale | undefined = isStale ? { changed, open, takeTheirs, keepMine: settle } : undefined;
  return { stale, begin: () => setStale(true), end, mustChoose };
}
