import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from '#web/api/problem-error.ts';

const FRESH_MS = 5_000;
const RETRIES = 2;

/**
 * A question is repeated when no answer comes or the server is at fault; a refusal is final. Without a connection it is
 * asked all the same and fails, so that the page says so instead of waiting, and is asked again when it is back.
 */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        networkMode: 'always',
        refetchOnReconnect: true,
        retry: (failures, error) => failures < RETRIES && mayPass(error),
      },
      mutations: { networkMode: 'always' },
    },
  });
}

function mayPass(error: Error): boolean {
  return error instanceof ProblemError && (error.status === 0 || error.status >= 500);
}
