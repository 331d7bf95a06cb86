import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { formatInstant } from '#web/format/format-instant.ts';
import { AuditSentence } from '#web/parts/audit/audit-sentence.tsx';
import type { WireEntry } from '#web/parts/audit/say.ts';
import { Facts } from '#web/ui/facts.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { Section } from '#web/ui/section.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { changesOf } from './changes-of.ts';

type EntryPanelProps = { readonly entry: WireEntry; readonly onClose: () => void };

/** One entry: what was otherwise before, and by what it is proved. */
export function EntryPanel({ entry, onClose }: EntryPanelProps) {
  const { entity, entityId, sequence, at, digest, previousHash, hash } = entry;
  const changes = changesOf(entry);
  return (
    <Panel title={t`What was done`} onClose={onClose} wide>
      <div className="space-y-8">
        <p>
          <AuditSentence entry={entry} />
        </p>
        <Section title={t`What changed`}>
          {changes.length === 0 ? (
            <p className="text-ink-soft">
              <Trans>Nothing of the thing itself.</Trans>
            </p>
          ) : (
            <table className="w-full table-fixed text-table">
              <thead>
                <tr className="text-left text-ink-faint">
                  <th scope="col" className="w-1/4 py-1 pr-3 font-medium">
                    <Trans>Field</Trans>
                  </th>
                  <th scope="col" className="py-1 pr-3 font-medium">
                    <Trans>Before</Trans>
                  </th>
                  <th scope="col" className="py-1 font-medium">
                    <Trans>After</Trans>
                  </th>
                </tr>
              </thead>
              <tbody>
                {changes.map(({ field, before, after }) => (
                  <tr key={field} className="align-top">
                    <th
                      scope="row"
                      className="break-words border-t border-line py-1.5 pr-3 text-left font-normal"
                    >
                      {field}
                    </th>
                    <td className="break-words border-t border-line py-1.5 pr-3 text-ink-soft">{before}</td>
                    <td className="break-words border-t border-line py-1.5">{after}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Section>
        <Facts
          facts={[
            [t`When`, formatInstant(at)],
            [t`Number in its chain`, sequence],
            [
              t`SHA-256 of the whole after`,
              digest === null ? (
                '–'
              ) : (
                <span key="d" className="break-all">
                  {digest}
                </span>
              ),
            ],
            [
              t`Hash before`,
              previousHash === null ? (
                '–'
              ) : (
                <span key="p" className="break-all">
                  {previousHash}
                </span>
              ),
            ],
            [
              t`Hash`,
              <span key="h" className="break-all">
                {hash}
              </span>,
            ],
          ]}
        />
        <p>
          <Link to="/audit" search={{ entity, entityId }} className={textLinkClass}>
            <Trans>All that was done to it</Trans>
          </Link>
        </p>
      </div>
    </Panel>
  );
}
