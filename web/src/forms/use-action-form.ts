import type { SubmitEventHandler } from 'react';
import { type DefaultValues, type FieldPath, type FieldValues, useForm } from 'react-hook-form';
import type { Route, WireReplyOf } from '#shared/contract/route.ts';
import type { CallInput } from '#web/api/call.ts';
import { haveAllPlaces, placeErrors } from './place-errors.ts';
import { useAction } from './use-action.ts';

type Options<R extends Route, V extends FieldValues> = {
  readonly defaults: DefaultValues<V>;
  /** The fields beside which the API’s errors can be shown. */
  readonly fields: readonly FieldPath<V>[];
  readonly inputOf: (values: V) => CallInput<R>;
  /** Questions that are asked again afterwards. */
  readonly refresh: readonly Route[];
  readonly onDone: (reply: WireReplyOf<R>, input: CallInput<R>) => void;
};

/** A form that makes one change through the API: its values become the input, refusals show beside their fields. */
export function useActionForm<R extends Route, V extends FieldValues>(route: R, options: Options<R, V>) {
  const { defaults, fields, inputOf, refresh, onDone } = options;
  const form = useForm<V>({ defaultValues: defaults });
  const action = useAction(route, { refresh, onDone });
  const submit = form.handleSubmit((values) => {
    action.mutate(inputOf(values), { onError: (error) => placeErrors(error, fields, form.setError) });
  });
  // What the API refused the last time, of a list as a whole too, must not keep the form from being sent again.
  const onSubmit: SubmitEventHandler<HTMLFormElement> = (event) => {
    form.clearErrors();
    return submit(event);
  };
  const isShownBesideFields = action.error !== null && haveAllPlaces(action.error, fields);
  return {
    register: form.register,
    control: form.control,
    watch: form.watch,
    setValue: form.setValue,
    errors: form.formState.errors,
    frame: { onSubmit, busy: action.isPending, error: isShownBesideFields ? null : action.error },
  };
}
