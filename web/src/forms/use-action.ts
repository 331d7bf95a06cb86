import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Route, WireReplyOf } from '#shared/contract/route.ts';
import { type CallInput, call } from '#web/api/call.ts';
import { ProblemError } from '#web/api/problem-error.ts';
import { useRefresh } from '#web/api/use-refresh.ts';

/** What was sent, as text, and the key it was sent under. */
type Attempt = { readonly sent: string; readonly key: string };
type Options<R extends Route> = {
  /** Questions that are asked again afterwards. */
  readonly refresh?: readonly Route[];
  readonly onDone?: (reply: WireReplyOf<R>, input: CallInput<R>) => void;
};

/**
 * A change that a person makes through a route. Each action has one Idempotency-Key: pressing again after an
 * attempt without an answer repeats that attempt, so that nothing is done twice.
 */
export function useAction<R extends Route>(route: R, { refresh = [], onDone }: Options<R> = {}) {
  const askAgain = useRefresh();
  const unanswered = useRef<Attempt>(null);

  return useMutation<WireReplyOf<R>, Error, CallInput<R>>({
    mutationKey: [route.operation],
    mutationFn: (input) => {
      const sent = JSON.stringify(input);
      const key = unanswered.current?.sent === sent ? unanswered.current.key : crypto.randomUUID();
      unanswered.current = { sent, key };
      return call(route, input, { key });
    },
    onSettled: (_reply, error) => {
      if (!isUnanswered(error)) unanswered.current = null;
    },
    onSuccess: async (reply, input) => {
      await askAgain(refresh);
      onDone?.(reply, input);
    },
  });
}

function isUnanswered(error: Error | null): boolean {
  return error instanceof ProblemError && (error.status === 0 || error.status >= 500);
}
