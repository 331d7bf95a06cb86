import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';
import type { FieldError } from '#shared/problems.ts';
import { ProblemError } from './problem-error.ts';

/** Puts what the API says of single fields beside those fields. */
export function placeErrors<V extends FieldValues>(
  error: Error,
  fields: readonly FieldPath<V>[],
  setError: UseFormSetError<V>,
): void {
  for (const said of fieldErrorsOf(error)) {
    const field = placeOf(said, fields);
    if (field !== undefined) setError(field, { type: 'server', message: said.message });
  }
}

/** True when each thing that is wrong has a field to stand beside, so that the form itself need not say it. */
export function haveAllPlaces(error: Error, fields: readonly string[]): boolean {
  const said = fieldErrorsOf(error);
  return said.length > 0 && said.every((one) => placeOf(one, fields) !== undefined);
}

function fieldErrorsOf(error: Error): readonly FieldError[] {
  return error instanceof ProblemError ? error.errors : [];
}

function placeOf<F extends string>({ path }: FieldError, fields: readonly F[]): F | undefined {
  const plain = path.replace(/^body\./, '');
  return fields.find((field) => plain === field || plain.startsWith(`${field}.`));
}
