import type { Role } from '#shared/permissions.ts';

/** How a state looks on a page. */
export type Tone = 'neutral' | 'attention' | 'positive' | 'negative' | 'held';

/** A state: its label, how it looks, and whether nothing more happens in it. */
export type State = { readonly label: string; readonly tone: Tone; readonly isEnd?: true };

/** An act on a thing: from which states, to which, and by whom. */
export type Act<StateName extends string> = {
  readonly from: readonly StateName[];
  readonly to: StateName;
  /** Empty if only the system does it. */
  readonly by: readonly Role[];
  /** The system (a job, a gateway) does it too. */
  readonly bySystem?: true;
  /** The label of its button. */
  readonly verb: string;
  /** What it means, for somebody about to do it. */
  readonly meaning: string;
  /** It cannot be undone, and people rarely want it. */
  readonly isDangerous?: true;
};

/** A state machine: its states, and every act that leads from one to another. What is not listed is refused. */
export type Machine<StateName extends string, ActName extends string> = {
  readonly states: Readonly<Record<StateName, State>>;
  readonly acts: Readonly<Record<ActName, Act<StateName>>>;
};

/** Checks a machine as it is written and keeps its literal names. */
export function machine<const StateName extends string, const ActName extends string>(table: {
  readonly states: Readonly<Record<StateName, State>>;
  readonly acts: Readonly<Record<ActName, Act<NoInfer<StateName>>>>;
}): Machine<StateName, ActName> {
  return table;
}

/** What each state is called, for a list to choose from. */
export function labelsOf<Name extends string>(
  states: Readonly<Record<Name, State>>,
): Readonly<Record<Name, string>> {
  return Object.assign({}, ...namesOf(states).map((name) => ({ [name]: states[name].label })));
}

/** The names of a machine's states or acts, in the order of the table: a tuple, as `z.enum` takes it. */
export function namesOf<Name extends string>(
  table: Readonly<Record<Name, unknown>>,
): readonly [Name, ...Name[]] {
  const [first, ...others] = Object.keys(table).filter((name): name is Name => name in table);
  if (first === undefined) throw new Error('A machine has at least one state and one act');
  return [first, ...others];
}

/** The acts that a state leaves open, in the order of the table. */
export function actsFrom<S extends string, A extends string>(
  { acts }: Machine<S, A>,
  state: S,
): readonly A[] {
  return namesOf(acts).filter((act) => acts[act].from.includes(state));
}

/** Whether an act may follow a state. */
export function mayFollow<S extends string, A extends string>(
  { acts }: Machine<S, A>,
  state: S,
  act: A,
): boolean {
  return acts[act].from.includes(state);
}

/** The roles of people who may do an act. Throws for one that the system alone does: it has no route. */
export function whoMay<S extends string, A extends string>(
  { acts }: Machine<S, A>,
  act: A,
): readonly [Role, ...Role[]] {
  const [first, ...others] = acts[act].by;
  if (first === undefined) throw new Error(`${act} is nobody’s to do`);
  return [first, ...others];
}

/** Whether some act leads from a state to another. */
export function leadsTo<S extends string, A extends string>(
  table: Machine<S, A>,
  state: S,
  next: S,
): boolean {
  return actsFrom(table, state).some((act) => table.acts[act].to === next);
}

/** What may follow a state, as a sentence: `After Approved comes: send, or mark as failed.` */
export function whatFollows<S extends string, A extends string>(table: Machine<S, A>, state: S): string {
  const verbs = actsFrom(table, state).map((act) => table.acts[act].verb.toLowerCase());
  const label = table.states[state].label;
  return verbs.length === 0 ? `${label} is the end.` : `After ${label} comes: ${verbs.join(', or ')}.`;
}

/** All acts as one line: `Approve: Pending → Approved. Send: Approved → Sent.` */
export function everyWay<S extends string, A extends string>({ states, acts }: Machine<S, A>): string {
  return namesOf(acts)
    .map((act) => {
      const { verb, from, to } = acts[act];
      return `${verb}: ${from.map((state) => states[state].label).join(' or ')} → ${states[to].label}.`;
    })
    .join(' ');
}
