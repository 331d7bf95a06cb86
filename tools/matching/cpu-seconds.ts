/**
 * Starts to measure processor time, which depends less on what else the machine does; the function it returns gives the
 * seconds since.
 */
export function cpuSeconds(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
}
