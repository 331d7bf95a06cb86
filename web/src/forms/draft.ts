import { typedFields } from './changed-meanwhile.ts';
import type { Leaves } from './leaves-of.ts';

/** What somebody typed into a form and has not sent, with what the form began with. */
export type Draft = {
  readonly before: Readonly<Record<string, unknown>>;
  readonly typed: Readonly<Record<string, unknown>>;
};
type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
type Form = { readonly before: Leaves; readonly mine: Leaves; readonly unkept: readonly string[] };

const PREFIX = 'zamio.draft';

/** Under which name a form is kept: by its address, its act and what the act is about. It lives as long as the tab. */
export function draftName(address: string, operation: string, about: string): string {
  return [PREFIX, operation, address, about].join(' ');
}

/** What is kept of a form: the fields that differ from what it began with, without those that are never kept. */
export function draftOf({ before, mine, unkept }: Form): Draft | undefined {
  const fields = typedFields(before, mine).filter((field) => !unkept.includes(field));
  if (fields.length === 0) return undefined;
  const pick = (of: Leaves) => Object.fromEntries(fields.map((field) => [field, of.get(field) ?? null]));
  return { before: pick(before), typed: pick(mine) };
}

/** Keeps a draft, or takes it off where there is none. A full shelf keeps nothing, and the form goes on. */
export function keepDraft(shelf: Shelf, name: string, draft: Draft | undefined): void {
  if (draft === undefined) {
    shelf.removeItem(name);
    return;
  }
  try {
    shelf.setItem(name, JSON.stringify(draft));
  } catch {
    shelf.removeItem(name);
  }
}

/** The draft of that name; undefined where there is none that can be read. */
export function readDraft(shelf: Shelf, name: string): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(name) ?? 'null');
    return isDraft(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isDraft(kept: unknown): kept is Draft {
  if (typeof kept !== 'object' || kept === null || !('before' in kept) || !('typed' in kept)) return false;
  return [kept.before, kept.typed].every((half) => typeof half === 'object' && half !== null);
}
