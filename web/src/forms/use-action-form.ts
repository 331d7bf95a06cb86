import { type SubmitEventHandler, useRef } from 'react';
import { type DefaultValues, type FieldPath, type FieldValues, useForm } from 'react-hook-form';
import type { Route, WireReplyOf } from '#shared/contract/route.ts';
import type { CallInput } from '#web/api/call.ts';
import { ProblemError } from '#web/api/problem-error.ts';
import { typedFields } from './changed-meanwhile.ts';
import { leavesOf } from './leaves-of.ts';
import { placeErrors, unplacedErrors } from './place-errors.ts';
import { useAction } from './use-action.ts';
import { useDraft } from './use-draft.ts';
import { useStale } from './use-stale.ts';
import { useWhenOnline } from './use-when-online.ts';

type Options<R extends Route, V extends FieldValues> = {
  readonly defaults: DefaultValues<V>;
  /** The fields beside which the API’s errors can be shown, in the order of the form. */
  readonly fields: readonly FieldPath<V>[];
  /** Fields that are not kept when the page is loaded anew, as the number of an account. */
  readonly unkept?: readonly FieldPath<V>[];
  readonly inputOf: (values: V) => CallInput<R>;
  /** Questions that are asked again afterwards, and where somebody changed the thing meanwhile. */
  readonly refresh: readonly Route[];
  readonly onDone: (reply: WireReplyOf<R>, input: CallInput<R>) => void;
};

/**
 * A form that makes one change through the API: its values become the input, refusals show beside their fields. What is
 * typed is kept until it is sent or left; what got no answer is sent again when the browser is online again; and where
 * somebody else changed the thing meanwhile, nothing is sent before it is settled whose words hold.
 */
export function useActionForm<R extends Route, V extends FieldValues>(route: R, options: Options<R, V>) {
  const { defaults, fields, unkept = [], inputOf, refresh, onDone } = options;
  const form = useForm<V>({ defaultValues: defaults });
  const now = leavesOf(defaults);
  const before = useRef(now);
  const aboutOf = () => paramsOf(() => inputOf(form.getValues()));
  const draft = useDraft({ form, operation: route.operation, aboutOf, before, unkept });
  const { stale, begin, end, mustChoose } = useStale({ form, before, now });
  const action = useAction(route, {
    refresh,
    onDone: (reply, input) => {
      before.current = leavesOf(form.getValues());
      draft.drop();
      onDone(reply, input);
    },
  });
  const send = (input: CallInput<R>) =>
    action.mutate(input, {
      onError: (error) => {
        if (error instanceof ProblemError && error.is('version.stale')) begin();
        else placeErrors(error, fields, form.setError);
      },
    });
  const submit = form.handleSubmit((values) => {
    const input = inputOf(values);
    if (isVersioned(input) && mustChoose()) {
      begin();
      return;
    }
    end();
    send(input);
  });
  // What the API refused the last time, of a list as a whole too, must not keep the form from being sent again.
  const onSubmit: SubmitEventHandler<HTMLFormElement> = (event) => {
    form.clearErrors();
    return submit(event);
  };
  const { error, variables } = action;
  const isCutOff = error instanceof ProblemError && error.status === 0;
  useWhenOnline(isCutOff && variables !== undefined ? () => send(variables) : undefined);

  const unplaced = error === null ? undefined : unplacedErrors(error, fields);
  const isShown = error !== null && unplaced?.length !== 0 && stale === undefined;
  const isTyped = () => typedFields(before.current, leavesOf(form.getValues())).length > 0;
  const startAfresh = () => {
    before.current = now;
    form.reset(defaults);
    draft.drop();
  };
  return {
    register: form.register,
    control: form.control,
    watch: form.watch,
    setValue: form.setValue,
    errors: form.formState.errors,
    frame: {
      onSubmit,
      busy: action.isPending,
      error: isShown ? error : null,
      unplaced,
      isCutOff,
      stale,
      typed: { isTyped, discard: draft.drop, isRestored: draft.isRestored, startAfresh },
    },
  };
}

/** The ids of a request; of a form that is not filled in yet there may be none. */
function paramsOf(input: () => object): string {
  try {
    const made = input();
    return 'params' in made ? JSON.stringify(made.params) : '';
  } catch {
    return '';
  }
}

function isVersioned(input: object): boolean {
  const body = 'body' in input ? input.body : undefined;
  return typeof body === 'object' && body !== null && 'version' in body;
}
