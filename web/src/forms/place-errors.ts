import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';
import type { FieldError } from '#shared/problems.ts';
import { ProblemError } from '#web/api/problem-error.ts';

/** Shows the API’s errors about single fields beside those fields, and leads to the first of them. */
export function placeErrors<V extends FieldValues>(
  error: Error,
  fields: readonly FieldPath<V>[],
  setError: UseFormSetError<V>,
): void {
  const placed = fieldErrorsOf(error).flatMap((fieldError) => {
    const field = placeOf(fieldError, fields);
    return field === undefined ? [] : [{ field, message: fieldError.message }];
  });
  for (const [index, { field, message }] of placed.entries())
    setError(field, { type: 'server', message }, { shouldFocus: index === 0 });
}

/** Whether every error has a field to stand beside, so that the form as a whole need not show it. */
export function haveAllPlaces(error: Error, fields: readonly string[]): boolean {
  const errors = fieldErrorsOf(error);
  return errors.length > 0 && errors.every((one) => placeOf(one, fields) !== undefined);
}

function fieldErrorsOf(error: Error): readonly FieldError[] {
  return error instanceof ProblemError ? error.errors : [];
}

function placeOf<F extends string>({ path }: FieldError, fields: readonly F[]): F | undefined {
  const plain = path.replace(/^body\./, '');
  return fields.find((field) => plain === field || plain.startsWith(`${field}.`));
}
