/** Does something once for each key and answers the same to whoever asks again, for as long as it is kept. */
export function once<T, R>(work: (of: T) => Promise<R>): (key: string, of: T) => Promise<R> {
  const known = new Map<string, Promise<R>>();
  return (key, of) => {
    const made = known.get(key) ?? work(of);
    known.set(key, made);
    return made;
  };
}
