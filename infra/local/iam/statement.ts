/** Patterns of a statement's element; `negated` for `NotAction` and `NotResource`: what none of them matches. */
export type Patterns = { readonly patterns: readonly string[]; readonly negated: boolean };

/** The condition operators that are known here, without their `ForAllValues:` and `IfExists`. */
export const OPERATORS = [
  'StringEquals',
  'StringNotEquals',
  'StringEqualsIgnoreCase',
  'StringNotEqualsIgnoreCase',
  'StringLike',
  'StringNotLike',
  'ArnEquals',
  'ArnNotEquals',
  'ArnLike',
  'ArnNotLike',
  'Bool',
  'Null',
] as const;
export type Operator = (typeof OPERATORS)[number];

/** One key of a `Condition`, compared by one operator. Any of the values will do; of the `Not` operators none may. */
export type Condition = {
  readonly operator: Operator;
  readonly ofSet: 'ForAllValues' | 'ForAnyValue' | undefined;
  readonly ifExists: boolean;
  /** In lower case: keys are compared without regard to case. */
  readonly key: string;
  readonly values: readonly string[];
};

/** One statement of a policy. It is plain data, so that it can be handed to a worker. */
export type Statement = {
  readonly effect: 'Allow' | 'Deny';
  /** Whom a resource's own policy means: `AWS:<arn>`, `Service:<name>`, `*`. A role's policy means the role. */
  readonly principals: readonly string[];
  readonly actions: Patterns;
  readonly resources: Patterns;
  readonly conditions: readonly Condition[];
};

/** What is known of a call, by condition key in lower case. */
export type Context = Readonly<Record<string, string | readonly string[]>>;

/** One permission that a call needs. */
export type Need = { readonly action: string; readonly resource: string; readonly context?: Context };
