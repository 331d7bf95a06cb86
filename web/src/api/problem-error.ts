import { t } from '@lingui/core/macro';
import type { FieldError, ProblemCode } from '#shared/problems.ts';
import type { Problem } from '#shared/schemas/problem.ts';

const CODE = 'urn:zamio:problem:';

/** What an API request was refused with, in words for people, or why no answer came. */
export class ProblemError extends Error {
  /** 0 when no answer came at all. */
  readonly status: number;
  readonly title: string;
  readonly type: string;
  readonly errors: readonly FieldError[];
  /** For support: the gateway's id of the request, where it gave one. */
  readonly requestId: string | null;

  constructor(problem: Partial<Problem>, requestId: string | null = null) {
    const {
      status = 0,
      title = t`The request failed`,
      type = '',
      detail = t`Try again in a moment.`,
      errors = [],
    } = problem;
    super(`${title}. ${detail}`);
    this.name = 'ProblemError';
    this.status = status;
    this.title = title;
    this.type = type;
    this.errors = errors;
    this.requestId = requestId;
  }

  /** What to do about it. */
  get detail(): string {
    return this.message.slice(this.title.length + 2);
  }

  /** Its code; of the table of problems where the site is as new as the API. */
  get code(): string | undefined {
    return this.type.startsWith(CODE) ? this.type.slice(CODE.length) : undefined;
  }

  /** Whether it is this refusal of the table of problems. */
  is(code: ProblemCode): boolean {
    return this.type === `${CODE}${code}`;
  }
}
