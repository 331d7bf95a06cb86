import type { World } from '#functions/ports/world.ts';

/** What happened to a call of a port, in the order of the calls: the trace of a run. */
export type Trace = string[];
type Fault = 'turned-away' | 'broken-off' | 'crashed-before' | 'crashed-after';

const FAULTS: readonly Fault[] = ['turned-away', 'broken-off', 'crashed-before', 'crashed-after'];
/** Of the calls of one act, one of the first 2, 4, 8 … 512 fails, in half of the acts: the late ones of long acts too. */
const HALF = 2;
const DOUBLINGS = 9;
/** Read from the process or made in it: nothing is in between that could fail. */
const WITHIN: ReadonlySet<string> = new Set(['clock', 'ids', 'settings', 'log']);

/** A port that fails as AWS does. */
export class Failing extends Error {
  override readonly name = 'ThrottlingException';
}

export type FaultyWorld = {
  readonly trace: Trace;
  /**
   * Acts once in a world one of whose calls may fail: it is turned away, or is done and its answer is lost, or the process
   * ends before or after it, when no later call of this act reaches anything. Rejects with {@link Failing}.
   */
  readonly once: <T>(act: (world: World) => Promise<T>) => Promise<T>;
};

/** Lets the calls of a world fail by chance: the same chance, the same faults at the same calls. */
export function faulty(world: World, below: (limit: number) => number): FaultyWorld {
  const trace: Trace = [];
  return {
    trace,
    once: (act) => {
      const fault = FAULTS[below(FAULTS.length * HALF)];
      let left = below(2 ** (1 + below(DOUBLINGS)));
      const faultAt = (call: string): Fault | undefined => {
        const its = left === 0 ? fault : undefined;
        left -= 1;
        trace.push(its === undefined ? call : `${call} ${its}`);
        return its;
      };
      return act(failing(world, faultAt, { isDead: false }));
    },
  };
}

function failing(
  world: World,
  faultAt: (call: string) => Fault | undefined,
  process: { isDead: boolean },
): World {
  const called = (name: string, port: (...given: unknown[]) => unknown, ports: unknown) =>
    async function call(...given: unknown[]): Promise<unknown> {
      if (process.isDead) throw new Failing(`${name}: the process has ended`);
      const fault = faultAt(name);
      if (fault?.startsWith('crashed') === true) process.isDead = true;
      if (fault === 'turned-away' || fault === 'crashed-before') throw new Failing(`${name}: ${fault}`);
      const answer: unknown = await Reflect.apply(port, ports, given);
      if (fault !== undefined) throw new Failing(`${name}: ${fault}`);
      return answer;
    };
  const wrapped = (path: string, ports: object): object =>
    new Proxy(ports, {
      get(target, name, self) {
        const found: unknown = Reflect.get(target, name, self);
        const at = path === '' ? String(name) : `${path}.${String(name)}`;
        if (typeof name === 'symbol' || WITHIN.has(at)) return found;
        if (isPort(found)) return called(at, found, target);
        return typeof found === 'object' && found !== null && path === '' ? wrapped(at, found) : found;
      },
    });
  return wrapped('', world) as World;
}

const isPort = (found: unknown): found is (...given: unknown[]) => unknown => typeof found === 'function';
