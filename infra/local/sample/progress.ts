export type Step = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** Does steps one after the other and logs each with the seconds that it took. */
export function progress(log: (line: string) => void): Step {
  return async (name, work) => {
    const start = performance.now();
    const result = await work();
    const seconds = (performance.now() - start) / 1000;
    log(`${seconds.toFixed(1).padStart(7)} s  ${name}`);
    return result;
  };
}
