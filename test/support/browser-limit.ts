/** The limit of a browser test, enough for a very busy machine; a wait for something that never comes ends earlier. */
export const TEST_LIMIT_MS = 900_000;
