import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { inWords } from '#web/format/in-words.ts';
import { Actor } from '#web/parts/people/actor.tsx';
import { AuditedThing } from './audited-thing.tsx';
import { SAID_OF_DATA } from './said-of-data.tsx';
import { SAID_OF_MONEY } from './said-of-money.tsx';
import { SAID_OF_WORKS } from './said-of-works.tsx';
import type { Say, WireEntry } from './say.ts';

const SAID: Readonly<Record<string, Say>> = { ...SAID_OF_MONEY, ...SAID_OF_DATA, ...SAID_OF_WORKS };

/** An entry of the audit trail as a sentence: “Finance 1 approved ASCAP, GHS 18,678.59, 2026-Q1 – Ghana”. */
export function AuditSentence({ entry }: { readonly entry: WireEntry }) {
  const say = SAID[entry.action] ?? otherwise(entry.action);
  return say({
    who: <Actor actor={entry.actor} job={t`A job`} />,
    what: <AuditedThing entry={entry} />,
  });
}

/** An act that has no sentence of its own is said by its name. */
function otherwise(action: string): Say {
  const done = inWords(action.replaceAll('.', ' ').replaceAll('-', ' '));
  return ({ who, what }) => (
    <Trans>
      {who}: {done}, {what}
    </Trans>
  );
}
