import type { JobProblem } from '#shared/schemas/jobs.ts';

type Wanted = { readonly key: string; readonly sha256?: string | undefined };

/** A file of a close that is gone, or is not what was written: never used. */
export class FrozenFault extends Error {
  readonly problem: JobProblem;

  constructor({ key, sha256 }: Wanted, found?: string) {
    const message =
      found === undefined
        ? `There is no ${key}`
        : `${key} is not what was written: its SHA-256 is ${found}, not ${sha256}`;
    super(message);
    this.name = 'FrozenFault';
    this.problem = { code: 'recompute.file-changed', ref: key, message };
  }
}

/** The problems that an act finds; where it comes upon a faulty file, that one. */
export async function orFault(act: () => Promise<readonly JobProblem[]>): Promise<readonly JobProblem[]> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof FrozenFault) return [error.problem];
    throw error;
  }
}
