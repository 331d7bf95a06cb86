import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';
import type { FieldError } from '#shared/problems.ts';
import { ProblemError } from '#web/api/problem-error.ts';
import { fieldOfCode } from './code-fields.ts';

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
  const inOrder = placed.toSorted((one, other) => fields.indexOf(one.field) - fields.indexOf(other.field));
  for (const [index, { field, message }] of inOrder.entries())
    setError(field, { type: 'server', message }, { shouldFocus: index === 0 });
}

/** What a problem says of fields that a form does not have; undefined where it names no fields and is about the whole. */
export function unplacedErrors(error: Error, fields: readonly string[]): readonly FieldError[] | undefined {
  if (!(error instanceof ProblemError) || error.errors.length === 0) return undefined;
  return error.errors.filter((one) => placeOf(one, fields) === undefined);
}

function fieldErrorsOf(error: Error): readonly FieldError[] {
  if (!(error instanceof ProblemError)) return [];
  if (error.errors.length > 0 || error.code === undefined) return error.errors;
  const path = fieldOfCode(error.code);
  return path === undefined ? [] : [{ path, message: error.title }];
}

function placeOf<F extends string>({ path }: FieldError, fields: readonly F[]): F | undefined {
  const plain = path.replace(/^body\./, '');
  return (
    fields.find((field) => plain === field) ??
    fields.find((field) => plain.startsWith(`${field}.`)) ??
    fields.find((field) => field.startsWith(`${plain}.`))
  );
}
