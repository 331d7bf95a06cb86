import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Route, WireReplyOf } from '#shared/contract/route.ts';
import { type CallInput, call } from '#web/api/call.ts';
import { ProblemError } from '#web/api/problem-error.ts';
import { useRefresh } from '#web/api/use-refresh.ts';
import { attemptKey } from './attempt-key.ts';

type Options<R extends Route> = {
  /** Questions that are asked again afterwards, and where somebody changed the thing meanwhile. */
  readonly refresh?: readonly Route[];
  readonly onDone?: (reply: WireReplyOf<R>, input: CallInput<R>) => void;
};

/**
 * A change that a person makes through a route. Each action has one Idempotency-Key: pressing again after an
 * attempt without an answer repeats that attempt, after the page was loaded anew too, so that nothing is done twice.
 */
export function useAction<R extends Route>(route: R, { refresh = [], onDone }: Options<R> = {}) {
  const askAgain = useRefresh();
  const slot = useRef(`zamio.attempt ${route.operation} ${location.pathname}`);

  return useMutation<WireReplyOf<R>, Error, CallInput<R>>({
    mutationKey: [route.operation],
    mutationFn: async (input) => {
      const key = await attemptKey(sessionStorage, slot.current, JSON.stringify(input));
      return call(route, input, { key });
    },
    onSettled: (_reply, error) => {
      if (!isUnanswered(error)) sessionStorage.removeItem(slot.current);
    },
    onError: async (error) => {
      if (error instanceof ProblemError && error.is('version.stale')) await askAgain(refresh);
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
