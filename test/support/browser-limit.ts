/** No browser test takes longer, however busy the machine; a wait for what never comes ends by itself before. */
export const TEST_LIMIT_MS = 900_000;
