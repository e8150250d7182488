import type { FromOffice, MainServices, ServiceName, ToOffice } from '#electron/machine/office/office-messages.ts';

/** Asks main for one of its services. Rejects where main could not do it. */
export type AskMain = <Name extends ServiceName>(
  name: Name,
  input: Parameters<MainServices[Name]>[0],
) => ReturnType<MainServices[Name]>;

/** The questions to main that wait for an answer. */
export function questionsToMain(post: (message: FromOffice) => void): {
  ask: AskMain;
  hear: (answer: Extract<ToOffice, { kind: 'served' | 'not-served' }>) => void;
} {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let last = 0;
  const ask = (name: ServiceName, input: unknown): Promise<unknown> => {
    const answer = Promise.withResolvers<unknown>();
    last += 1;
    waiting.set(last, answer);
    post({ kind: 'serve', id: last, name, input });
    return answer.promise;
  };
  return {
    ask: ask as AskMain, // main answers each name with what its service gives
    hear: (answer) => {
      const asked = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (answer.kind === 'served') asked?.resolve(answer.value);
      else asked?.reject(new Error('main could not do it'));
    },
  };
}
