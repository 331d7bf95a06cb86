/** The error of a function that failed, in Lambda's shape. */
export type FunctionError = {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace?: readonly string[];
};

/** The outcome of one call of a function. */
export type Invocation =
  | { readonly ok: true; readonly payload: unknown }
  | { readonly ok: false; readonly error: FunctionError };

/** Calls a function by its name or ARN and waits for its answer. It never throws. */
export type Invoke = (nameOrArn: string, event: unknown) => Promise<Invocation>;
