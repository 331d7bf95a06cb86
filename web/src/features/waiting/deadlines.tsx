import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { formatDate } from '#web/format/format-date.ts';
import { Section } from '#web/ui/section.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { dueInWords, today } from './days-in-words.ts';
import type { WireWaiting } from './wire-waiting.ts';

/** The reports that are due next. */
export function Deadlines({ deadlines }: { readonly deadlines: WireWaiting['deadlines'] }) {
  return (
    <Section title={t`Reports due next`}>
      {deadlines.length === 0 ? (
        <p className="text-ink-soft">
          <Trans>None: no agreement in force asks for one.</Trans>
        </p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {deadlines.map(({ partnerId, partnerName, due }) => (
            <li key={`${partnerId} ${due}`} className="flex flex-wrap justify-between gap-x-4 py-2">
              <Link to="/partners/$partnerId" params={{ partnerId }} className={textLinkClass}>
                {partnerName}
              </Link>
              <span className="text-table text-ink-soft">
                {formatDate(due)}, {dueInWords(due, today())}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
