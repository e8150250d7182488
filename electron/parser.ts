import { app, utilityProcess } from 'electron';
import { done, type Result, refuse } from '#domain/problems.ts';

/** No honest staff list takes longer, and none needs more: 5,000 rows are read in 0.2 s (security.md 6). */
const mostSeconds = 20;
const mostMegabytes = 512;

/**
 * Reads bytes from outside in a process of its own, which knows no database and no key and is killed when it has
 * answered, after 20 seconds, or at 512 MB. `file` is the built parser.
 */
export function parseApart(file: string, bytes: Uint8Array, kind: string): Promise<Result<unknown>> {
  return new Promise((resolve) => {
    const child = utilityProcess.fork(file, [], {
      serviceName: 'Reviewbook parser',
      execArgv: [`--max-old-space-size=${mostMegabytes}`],
      stdio: 'ignore',
      env: {},
    });
    const end = (result: Result<unknown>) => {
      clearTimeout(clock);
      clearInterval(scale);
      child.kill();
      resolve(result);
    };
    const clock = setTimeout(() => end(refuse({ code: 'file-took-too-long' })), mostSeconds * 1000);
    // bytes outside the JavaScript heap are not held back by execArgv
    const scale = setInterval(() => {
      if (megabytesOf(child.pid) > mostMegabytes) end(refuse({ code: 'file-hostile' }));
    }, 200);
    child.once('message', (answer: unknown) => end(done(answer)));
    child.once('exit', () => end(refuse({ code: 'file-hostile' })));
    child.once('spawn', () => child.postMessage({ bytes, kind }));
  });
}

function megabytesOf(pid: number | undefined): number {
  const metric = app.getAppMetrics().find((process) => process.pid === pid);
  return (metric?.memory.workingSetSize ?? 0) / 1024;
}
