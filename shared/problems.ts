import { AGREEMENT } from '#shared/machines/agreement.ts';
import { everyWay } from '#shared/machines/machine.ts';
import { MONEY_PROBLEMS } from '#shared/problems-of-money.ts';
import { USAGE_PROBLEMS } from '#shared/problems-of-usage.ts';

type Entry = { readonly status: number; readonly title: string; readonly hint: string };

/**
 * Everything that can be refused, as one closed table (RFC 9457). The code is stable and is the `type` of the
 * problem document; the title says what happened, the hint what to do.
 */
export const PROBLEMS = {
  ...MONEY_PROBLEMS,
  ...USAGE_PROBLEMS,
  'request.unreadable': {
    status: 400,
    title: 'The body is not readable JSON',
    hint: 'Send a JSON object in UTF-8.',
  },
  'query.unknown': {
    status: 400,
    title: 'The route has no such query parameter',
    hint: 'Leave it out, or use one that the route has.',
  },
  'role.lacking': {
    status: 403,
    title: 'Your role may not do this',
    hint: 'Ask an administrator for the role that the route names.',
  },
  'route.not-found': {
    status: 404,
    title: 'There is no such route',
    hint: 'See /api/openapi.json for the routes there are.',
  },
  'not-found': {
    status: 404,
    title: 'There is nothing under this id',
    hint: 'Check the id; it may belong to another partner.',
  },
  'request.too-large': {
    status: 413,
    title: 'The body is too large',
    hint: 'Send less at once, or upload a file.',
  },
  'media-type.unsupported': {
    status: 415,
    title: 'The body is not application/json',
    hint: 'Set the Content-Type header to application/json.',
  },
  'webhook.bad-signature': {
    status: 401,
    title: 'The signature does not match',
    hint: 'Check the secret, the clock and that the bytes are sent unchanged.',
  },
  'idempotency.in-progress': {
    status: 503,
    title: 'The first request with this key is still running',
    hint: 'Repeat it after the seconds in Retry-After.',
  },
  'version.stale': {
    status: 409,
    title: 'It has been changed meanwhile',
    hint: 'Read it again and repeat the change on the new version.',
  },
  'partner.society-taken': {
    status: 409,
    title: 'A partner with this society code exists',
    hint: 'Use the existing partner.',
  },
  'partner.society-used': {
    status: 409,
    title: 'Locked lines were paid under the society code of this partner',
    hint: 'Its society code stays. Enter a society of another code as a partner of its own.',
  },
  'agreement.overlaps': {
    status: 409,
    title: 'Another agreement of this partner covers these dates',
    hint: 'End the other one first, or choose later dates.',
  },
  'agreement.used': {
    status: 409,
    title: 'Locked lines were paid by this agreement',
    hint: 'Its territory and effective date stay. End it, and enter another agreement.',
  },
  'agreement.terms-locked': {
    status: 409,
    title: 'These terms would begin in a locked period',
    hint: 'Give termsFrom, a date after the last locked period of the territory, to make new terms.',
  },
  'agreement.terms-out-of-order': {
    status: 409,
    title: 'The terms do not begin after those before them',
    hint: 'Terms follow each other: give a later termsFrom.',
  },
  'agreement.illegal-transition': {
    status: 409,
    title: 'The agreement cannot change to this status',
    hint: `${everyWay(AGREEMENT)} After the end comes a new agreement.`,
  },
  'artist.reference-taken': {
    status: 409,
    title: 'An artist with this reference exists',
    hint: 'Use the existing artist or another reference.',
  },
  'work.identifier-taken': {
    status: 409,
    title: 'Another local work has this ISWC or ISRC',
    hint: 'Correct the identifier, or use the existing work.',
  },
  'station.taken': {
    status: 409,
    title: 'A station with this id exists',
    hint: 'Use the existing station or another id.',
  },
  'upload.used': {
    status: 409,
    title: 'This upload belongs to another kind of ingestion',
    hint: 'Make a new upload for it.',
  },
  'job.not-waiting': {
    status: 409,
    title: 'The job does not wait for an answer',
    hint: 'Read the job again; somebody may have answered.',
  },
  'job.not-cancellable': {
    status: 409,
    title: 'The job cannot be cancelled',
    hint: 'Read the job again; it may have ended. A close whose cycle is locked runs to its end.',
  },
  'job.not-retryable': {
    status: 409,
    title: 'The job cannot be tried again',
    hint: 'Only a job that failed or was cancelled goes on. Where the detail says so, ask for the same work anew.',
  },
  'job.not-withdrawable': {
    status: 409,
    title: 'The job brought no plays that can be withdrawn',
    hint: 'Withdraw an ingestion of plays that has ended and was no trial.',
  },
  'upload.not-arrived': {
    status: 409,
    title: 'The file has not arrived yet',
    hint: 'Send it to the URL of the upload, then ask again.',
  },
  'work.merged': {
    status: 409,
    title: 'The work is merged into another one already',
    hint: 'Use the work that it was merged into, or take that merge back first.',
  },
  'work.not-merged': {
    status: 409,
    title: 'The work is not merged into another one',
    hint: 'Only a merge that stands can be taken back.',
  },
  'decided-shares.same-person': {
    status: 403,
    title: 'Who proposed shares cannot confirm them',
    hint: 'Let another person of Ops confirm them.',
  },
  'decided-shares.confirmed': {
    status: 409,
    title: 'These shares are confirmed already',
    hint: 'Nothing is left to do; to correct them, propose others.',
  },
  'issue.resolved': { status: 409, title: 'The issue is resolved already', hint: 'Nothing is left to do.' },
  'request.invalid': {
    status: 422,
    title: 'Some fields are not valid',
    hint: 'Correct the fields that are named under errors.',
  },
  'idempotency.key-reused': {
    status: 422,
    title: 'This Idempotency-Key came with another body before',
    hint: 'Use a new key for a new request.',
  },
  'cursor.invalid': {
    status: 422,
    title: 'The cursor is not one of this list',
    hint: 'Start from the first page, or send nextCursor unchanged.',
  },
  'artist.unknown': {
    status: 422,
    title: 'An artist of the shares is not known',
    hint: 'Onboard the artist first.',
  },
  'shares.not-whole': {
    status: 422,
    title: 'The shares do not make 100',
    hint: 'Correct the percentages; they must make 100.00.',
  },
  'upload.unknown': {
    status: 422,
    title: 'There is no such upload',
    hint: 'Ask for a new upload and send the file to its URL.',
  },
  'source.outside': {
    status: 422,
    title: 'The s3Uri is not among the partner’s uploads',
    hint: 'Upload the file, or name an object in the uploads bucket under `partners/` and the partner’s id.',
  },
  'format.unsupported': {
    status: 422,
    title: 'This format is not supported',
    hint: 'See the formats that the schema of the route lists.',
  },
  'merge.impossible': {
    status: 422,
    title: 'These works cannot be merged',
    hint: 'Name two different works that partners delivered.',
  },
} as const satisfies Record<string, Entry>;

export type ProblemCode = keyof typeof PROBLEMS;

/** One field that is wrong: where, and what to do. */
export type FieldError = { readonly path: string; readonly message: string };

/**
 * An expected refusal. The domain returns it, a use-case throws it, the edge turns it into a problem document.
 * `detail` names the things at hand; it is shown to people and never carries secrets.
 */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly errors: readonly FieldError[];

  constructor(code: ProblemCode, detail?: string, errors: readonly FieldError[] = []) {
    super(detail ?? PROBLEMS[code].hint);
    this.name = 'Refusal';
    this.code = code;
    this.errors = errors;
  }
}
