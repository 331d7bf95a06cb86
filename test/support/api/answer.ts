import * as z from 'zod';

/** What the API answered: the body parsed where it is JSON, else as text. */
export type Answer = { readonly status: number; readonly headers: Headers; readonly body: unknown };

const PREFIX = 'urn:zamio:problem:';
const Typed = z.object({ type: z.string().startsWith(PREFIX) });

/** Reads an answer to its end. */
export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

/** The code of a refusal; undefined where the answer is none. */
export function codeOf(answer: Answer): string | undefined {
  return Typed.safeParse(answer.body).data?.type.slice(PREFIX.length);
}
