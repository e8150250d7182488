import type { Result } from '#domain/problems.ts';
import { refuse } from '#domain/result.ts';
import { type ProcessLimits, processLimits } from './limits.ts';

/** The bytes of a file, and what is to be read from them. */
export interface ToParse {
  as: 'sheets' | 'letterhead' | 'form';
  bytes: Uint8Array;
}

/** A process that was started to read one file: Electron's utility process, or Node's in a test. */
export interface ParserProcess {
  post(message: ToParse): void;
  onAnswer(listen: (answer: unknown) => void): void;
  onExit(listen: () => void): void;
  /** The memory that it holds now, in MB; undefined when the system does not say. */
  megabytes(): number | undefined;
  /** Ends it at once, whatever it is doing. */
  kill(): void;
}

const memoryLookMilliseconds = 100;

/**
 * Reads a file in a process of its own. Never rejects: a process that takes longer than 20 s, grows over 512 MB or
 * dies is ended and gives 'file-took-too-long'. The process is gone when the answer is there.
 */
export function parseApart<Read>(
  asked: ToParse,
  start: () => ParserProcess,
  limits: ProcessLimits = processLimits,
): Promise<Result<Read>> {
  const { promise, resolve } = Promise.withResolvers<Result<Read>>();
  const parser = start();
  const giveUp = () => finish(refuse({ code: 'file-took-too-long' }));
  const deadline = setTimeout(giveUp, limits.milliseconds);
  const watch = setInterval(() => {
    if ((parser.megabytes() ?? 0) > limits.megabytes) giveUp();
  }, memoryLookMilliseconds);
  function finish(result: Result<Read>): void {
    clearTimeout(deadline);
    clearInterval(watch);
    parser.kill();
    resolve(result);
  }
  parser.onExit(giveUp);
  parser.onAnswer((answer) => finish(answer as Result<Read>)); // our own process, which sends nothing else
  parser.post(asked);
  return promise;
}
