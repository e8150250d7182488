import process from 'node:process';

/** Ends a process at once, whatever it is doing: a utility process's own `kill()` only asks. */
export function endProcess(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // it ended by itself a moment ago
  }
}
