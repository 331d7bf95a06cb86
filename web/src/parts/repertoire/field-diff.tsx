import { t } from '@lingui/core/macro';
import type { FieldChange } from '#shared/schemas/uploads.ts';
import { type DiffLine, diffLines } from './diff-lines.ts';
import { fieldWords } from './field-words.ts';

/** How a line looks, and what a screen reader says before it: never colour alone. */
const MARKS = {
  kept: { sign: '', spoken: '', look: 'text-ink-faint' },
  gone: { sign: '−', spoken: t`before: `, look: 'text-ink-faint line-through' },
  new: { sign: '+', spoken: t`after: `, look: '' },
} as const;

/** One field before and after: gone lines are struck through, new ones stand below them. */
export function FieldDiff({ change: { field, before, after } }: { readonly change: FieldChange }) {
  const { name, read } = fieldWords(field);
  const lines = diffLines(before, after);
  return (
    <div className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-4 max-sm:grid-cols-1">
      <dt className="text-ink-faint">{name}</dt>
      <dd>
        <ul>
          {numbered(lines).map(({ key, kind, text }) => (
            <Line key={key} kind={before.length === 0 ? 'first' : kind} text={read(text)} />
          ))}
        </ul>
      </dd>
    </div>
  );
}

type LineProps = { readonly kind: DiffLine['kind'] | 'first'; readonly text: string };

function Line({ kind, text }: LineProps) {
  if (kind === 'first') return <li className="break-words">{text}</li>;
  const { sign, spoken, look } = MARKS[kind];
  return (
    <li className="flex gap-2">
      <span aria-hidden className="w-2 shrink-0 text-ink-faint">
        {sign}
      </span>
      <span className={`min-w-0 break-words ${look}`}>
        <span className="sr-only">{spoken}</span>
        {text}
      </span>
    </li>
  );
}

/** Lines may repeat, so a line’s key counts its equals before it. */
function numbered(lines: readonly DiffLine[]) {
  const seen = new Map<string, number>();
  return lines.map(({ kind, text }) => {
    const plain = `${kind} ${text}`;
    const times = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, times);
    return { key: `${plain} ${times}`, kind, text };
  });
}
