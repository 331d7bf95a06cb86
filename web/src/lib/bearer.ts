/** Where requests get their access token from, and whom they tell that it was refused. */
export type Bearer = {
  readonly token: () => Promise<string | undefined>;
  readonly refused: () => void;
};

let current: Bearer = { token: async () => undefined, refused: () => undefined };

/** Set once, by the session that signs in. */
export function useAsBearer(bearer: Bearer): void {
  current = bearer;
}

export function bearer(): Bearer {
  return current;
}
