/** A record while it is made: what is optional is set where it is there, which takes less than spreading it. */
export type Writable<T> = T extends unknown ? { -readonly [K in keyof T]: T[K] } : never;
