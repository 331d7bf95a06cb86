import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';

const CHOICE =
  'rounded-md px-3 py-1 text-ink-soft hover:text-ink aria-[current=page]:bg-surface aria-[current=page]:font-medium aria-[current=page]:text-ink';

/** Shows a partner’s works or its recordings; which stands in the address. */
export function RepertoireKinds({ show }: { readonly show: 'recordings' | undefined }) {
  return (
    <nav aria-label={t`Repertoire`} className="inline-flex gap-1 rounded-lg bg-sunken p-1">
      {([undefined, 'recordings'] as const).map((kind) => (
        <Link
          key={kind ?? 'works'}
          from="/partners/$partnerId/repertoire"
          to="."
          search={({ q }) => ({ q, show: kind })}
          aria-current={show === kind ? 'page' : undefined}
          activeProps={{}}
          className={CHOICE}
        >
          {kind === undefined ? t`Works` : t`Recordings`}
        </Link>
      ))}
    </nav>
  );
}
