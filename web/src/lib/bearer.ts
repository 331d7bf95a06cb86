/** The access token that requests carry, and whom they tell that it was refused. */
export type Bearer = { readonly token: string | undefined; readonly refused: () => void };

let current: Bearer = { token: undefined, refused: () => undefined };

/** Set by the session each time it is drawn, so that a renewed token is the one that is sent. */
export function setBearer(bearer: Bearer): void {
  current = bearer;
}

export function bearer(): Bearer {
  return current;
}
