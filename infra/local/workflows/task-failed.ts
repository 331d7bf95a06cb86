/** What a task that failed throws: its name is matched by `Retry` and `Catch`, its message is the cause. */
export class TaskFailed extends Error {
  constructor(errorType: string, cause: string) {
    super(cause);
    this.name = errorType;
  }
}

/** An error that ends the execution: the engine neither tries again nor lets a `Catch` have it, not even `States.ALL`. */
export class Terminal extends TaskFailed {
  readonly isRetryable = false;
  readonly isCatchable = false;
}
