/** The error of a function that failed, in Lambda's shape. */
export type FunctionError = {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace?: readonly string[];
};

/** The call of a function that Lambda did not run: the status of its answer, and which of its limits was reached. */
export type NotRun = { readonly status: 413 | 429; readonly reason?: string };

/** The outcome of one call of a function. */
export type Invocation =
  | { readonly ok: true; readonly payload: unknown }
  | { readonly ok: false; readonly error: FunctionError; readonly notRun?: NotRun };

/** Calls a function by its name or ARN and waits for its answer. It never throws. */
export type Invoke = (nameOrArn: string, event: unknown) => Promise<Invocation>;
