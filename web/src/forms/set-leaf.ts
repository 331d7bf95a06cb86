import type { FieldPath, FieldPathValue, FieldValues, UseFormReturn } from 'react-hook-form';

/** Puts a value into a field of a form that has such a field for such a value; anything else changes nothing. */
export function setLeaf<V extends FieldValues>(form: UseFormReturn<V>, field: string, value: unknown): void {
  if (!isField(form, field)) return;
  const filled = value ?? '';
  if (isValue(form, field, filled)) form.setValue(field, filled, { shouldDirty: true });
}

function isField<V extends FieldValues>(form: UseFormReturn<V>, field: string): field is FieldPath<V> {
  const [first = ''] = field.split('.');
  return first in form.getValues();
}

function isValue<V extends FieldValues, F extends FieldPath<V>>(
  form: UseFormReturn<V>,
  field: F,
  value: unknown,
): value is FieldPathValue<V, F> {
  const now: unknown = form.getValues(field);
  return now === undefined || now === null || kindOf(now) === kindOf(value);
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value;
}
