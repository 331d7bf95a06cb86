const MULTIPLIER = 48_271;
const MODULUS = 2_147_483_647;

/** Numbers from a seed (Park and Miller): the same seed, the same run. Each is below `limit`. */
export function chance(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * MULTIPLIER) % MODULUS;
    return state % limit;
  };
}
