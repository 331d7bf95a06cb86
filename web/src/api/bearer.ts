/** The access token that requests carry, and what is called when the API refuses it. */
export type Bearer = { readonly token: string | undefined; readonly refused: () => void };

let current: Bearer = { token: undefined, refused: () => undefined };

/** The session sets it each time it renders, so that requests carry a renewed token. */
export function setBearer(bearer: Bearer): void {
  current = bearer;
}

export function bearer(): Bearer {
  return current;
}
