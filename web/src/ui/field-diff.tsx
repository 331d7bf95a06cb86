import type { FieldChange } from '#shared/schemas/uploads.ts';
import { type DiffLine, diffLines } from '#web/lib/diff-lines.ts';
import { fieldWords } from '#web/lib/field-words.ts';

/** How a line looks and what is said of it; never by colour alone. */
const MARKS = {
  kept: { sign: '', said: '', look: 'text-ink-faint' },
  gone: { sign: '−', said: 'before: ', look: 'text-ink-faint line-through' },
  new: { sign: '+', said: 'after: ', look: '' },
} as const;

/** One field as it was and as it is: what went is struck, what came stands plain below it. */
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
  const { sign, said, look } = MARKS[kind];
  return (
    <li className="flex gap-2">
      <span aria-hidden className="w-2 shrink-0 text-ink-faint">
        {sign}
      </span>
      <span className={`min-w-0 break-words ${look}`}>
        <span className="sr-only">{said}</span>
        {text}
      </span>
    </li>
  );
}

/** Lines may repeat, so each is told apart by its place among its equals. */
function numbered(lines: readonly DiffLine[]) {
  const seen = new Map<string, number>();
  return lines.map(({ kind, text }) => {
    const plain = `${kind} ${text}`;
    const times = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, times);
    return { key: `${plain} ${times}`, kind, text };
  });
}
