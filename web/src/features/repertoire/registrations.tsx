import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { formatInstant } from '#web/format/format-instant.ts';
import { Section } from '#web/ui/section.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import type { WireWork } from './wire-work.ts';

/** What partners answered of a work that was sent to them as CWR. */
export function Registrations({ registrations }: Pick<WireWork, 'registrations'>) {
  if (registrations.length === 0) return null;
  return (
    <Section title={t`Answered by`}>
      <ul className="space-y-3">
        {registrations.map(({ partnerId, status, cwrVersion, recipientNumber, at, jobId }) => (
          <li key={partnerId} className="flex flex-wrap gap-x-4 gap-y-1">
            <Link to="/partners/$partnerId" params={{ partnerId }} className={textLinkClass}>
              {recipientNumber === undefined ? t`Without a number` : t`As ${recipientNumber}`}
            </Link>
            <span className="text-ink-soft">{t`${status} of CWR ${cwrVersion}, ${formatInstant(at)}`}</span>
            <Link to="/jobs/$jobId" params={{ jobId }} className={textLinkClass}>
              {t`Acknowledgement`}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
