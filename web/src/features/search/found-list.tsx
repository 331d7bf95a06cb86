import { plural, t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { foundLink } from './found-link.ts';
import type { FoundGroup } from './group-found.ts';

type FoundListProps = {
  readonly id: string;
  readonly groups: readonly FoundGroup[];
  /** The place of the result that Enter goes to. */
  readonly active: number;
  readonly onPoint: (at: number) => void;
  /** Called when a result is followed. */
  readonly onGo: () => void;
};

/** What was found, by kind. The focus stays in the field, which names the active result. */
export function FoundList({ id, groups, active, onPoint, onGo }: FoundListProps) {
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  const count = groups.reduce((sum, { things }) => sum + things.length, 0);
  return (
    <>
      <p role="status" className={count === 0 ? 'px-2 py-3 text-ink-soft' : 'sr-only'}>
        {count === 0
          ? t`Nothing found. Try a part of the title or name, or the identifier.`
          : plural(count, { one: '# thing', other: '# things' })}
      </p>
      {count === 0 ? null : (
        <div id={id} role="listbox" aria-label={t`Found`}>
          {groups.map(({ kind, words, things }) => (
            <fieldset key={kind} className="pb-2">
              <legend className="px-2 py-1 text-table text-ink-faint">{words}</legend>
              {things.map((thing) => (
                <Link
                  key={thing.at}
                  {...foundLink(thing)}
                  id={`${id}-${thing.at}`}
                  role="option"
                  aria-selected={thing.at === active}
                  tabIndex={-1}
                  preload={false}
                  onClick={onGo}
                  onPointerMove={() => onPoint(thing.at)}
                  className="flex flex-wrap items-baseline gap-x-3 rounded-md px-2 py-1.5 aria-selected:bg-accent-wash"
                >
                  <span className="font-medium">{thing.title}</span>
                  <span className="text-table text-ink-soft">{thing.note}</span>
                </Link>
              ))}
            </fieldset>
          ))}
        </div>
      )}
    </>
  );
}
