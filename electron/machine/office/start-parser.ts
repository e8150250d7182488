import { app, utilityProcess } from 'electron';
import { processLimits } from '#electron/intake/limits.ts';
import type { ParserProcess } from '#electron/intake/parse.ts';
import { endProcess } from './end-process.ts';

/** Starts the bundled parser (`file` is its path) as a utility process of Electron. */
export function startParser(file: string): ParserProcess {
  const child = utilityProcess.fork(file, [], {
    serviceName: 'Reviewbook file reader',
    stdio: 'ignore',
    execArgv: [`--max-old-space-size=${processLimits.megabytes}`],
  });
  return {
    post: (message) => child.postMessage(message),
    onAnswer: (listen) => child.once('message', listen),
    onExit: (listen) => child.once('exit', listen),
    megabytes: () => {
      const metric = app.getAppMetrics().find(({ pid }) => pid === child.pid);
      return metric && metric.memory.workingSetSize / 1024; // Electron counts in kilobytes
    },
    kill: () => endProcess(child.pid),
  };
}
