import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '#web/ui/button.tsx';
import { Wordmark } from './wordmark.tsx';

type SignInPageProps = { readonly onSignIn: () => void; readonly problem: string | undefined };

/** What somebody sees who is not signed in. */
export function SignInPage({ onSignIn, problem }: SignInPageProps) {
  return (
    <main className="grid min-h-dvh place-items-center p-6">
      <title>{`${t`Sign in`} · ZamIO`}</title>
      <div className="w-full max-w-sm space-y-6">
        <Wordmark />
        <h1 className="text-display font-semibold tracking-tight">
          <Trans>Pays the people whose music Ghana plays</Trans>
        </h1>
        <p className="text-ink-soft">
          <Trans>Licensing, matching, royalties and remittances.</Trans>
        </p>
        {problem === undefined ? null : (
          <p role="alert" className="text-negative">
            <Trans>Signing in did not succeed: {problem}. Try again.</Trans>
          </p>
        )}
        <Button tone="primary" onClick={onSignIn}>
          <Trans>Sign in</Trans>
        </Button>
      </div>
    </main>
  );
}
