const LOWEST_FREE_PORT = 1024;

/** Why a port cannot be listened on, and what to do about it. */
export function portTrouble(port: number, error: NodeJS.ErrnoException): Error {
  const why =
    error.code === 'EADDRINUSE'
      ? 'another program listens on it'
      : error.code === 'EACCES' && port < LOWEST_FREE_PORT
        ? `ports below ${LOWEST_FREE_PORT} are for root alone`
        : error.message;
  return new Error(`Port ${port} cannot be used: ${why}. Choose another with --port`);
}
