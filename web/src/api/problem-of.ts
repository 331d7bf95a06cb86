import { t } from '@lingui/core/macro';
import type { Problem } from '#shared/schemas/problem.ts';
import { type Language, language } from '#web/words/language.ts';
import { ProblemError } from './problem-error.ts';

/** What the gateway refuses by itself carries no problem document. */
const GATEWAY: Readonly<Record<number, Partial<Problem>>> = {
  401: { title: t`You are signed out`, detail: t`Sign in again to go on.` },
  413: { title: t`The request is too large`, detail: t`Send less at once, or upload a file.` },
  429: { title: t`Too many requests`, detail: t`Wait a moment, then try again.` },
  503: { title: t`The service is busy`, detail: t`Wait a moment, then try again.` },
};

/** The error that an answer other than 2xx stands for; its title in the language of the page. */
export async function problemOf(response: Response, speaks: Language = language): Promise<ProblemError> {
  const requestId = response.headers.get('apigw-requestid') ?? response.headers.get('x-request-id');
  const { status } = response;
  if (response.headers.get('content-type')?.includes('problem+json') !== true)
    return new ProblemError({ ...GATEWAY[status], status }, requestId);
  const problem: Partial<Problem> = await response.json();
  const error = new ProblemError({ ...problem, status }, requestId);
  const title = speaks === 'fr' ? await frenchTitle(error.code) : undefined;
  return title === undefined ? error : new ProblemError({ ...problem, status, title }, requestId);
}

/** The titles are loaded with the first refusal; what cannot be loaded is said as the API says it. */
async function frenchTitle(code: string | undefined): Promise<string | undefined> {
  const titles = await import('./problem-titles-in-french.ts').catch(() => undefined);
  return titles === undefined ? undefined : new Map(Object.entries(titles.FRENCH_TITLES)).get(code ?? '');
}
