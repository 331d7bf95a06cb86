import { useState } from 'react';

/** A list as somebody left it: its filters and order, by a name. */
export type SavedView = { readonly name: string; readonly search: string };
/** How somebody wants a list to look, on this device. */
export type ListSettings = {
  /** The headings of columns that are not shown. */
  readonly hidden: readonly string[];
  readonly dense: boolean;
  readonly views: readonly SavedView[];
};

/** No more than this is kept of one list. */
export const MOST_VIEWS = 30;
const PLAIN: ListSettings = { hidden: [], dense: false, views: [] };
const keyOf = (list: string) => `zamio.list.${list}`;

/** How a list is to look, and what changes it; kept on this device by the list’s name. */
export function useListSettings(list: string) {
  const [settings, setSettings] = useState(() => readSettings(localOf(list)));
  const change = (changed: Partial<ListSettings>) => {
    const next = { ...settings, ...changed };
    setSettings(next);
    globalThis.localStorage?.setItem(keyOf(list), JSON.stringify(next));
  };
  return [settings, change] as const;
}

const localOf = (list: string): string => globalThis.localStorage?.getItem(keyOf(list)) ?? '';

/** What was kept of a list; what cannot be read counts as nothing kept. */
export function readSettings(kept: string): ListSettings {
  const { hidden, dense, views } = objectOf(parsed(kept));
  return {
    hidden: Array.isArray(hidden) ? hidden.filter(isText) : PLAIN.hidden,
    dense: dense === true,
    views: Array.isArray(views) ? views.flatMap(viewOf).slice(0, MOST_VIEWS) : PLAIN.views,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function viewOf(kept: unknown): readonly SavedView[] {
  const { name, search } = objectOf(kept);
  return isText(name) && isText(search) ? [{ name, search }] : [];
}

const isText = (value: unknown): value is string => typeof value === 'string';
const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
