import type { Machine, Office } from '#electron/machine/machine-types.ts';
import { answer, deskOf } from './answer.ts';
import { Session } from './session.ts';

/** The program behind its one door, on a machine: everything but the window. */
export function createOffice(machine: Machine): Office {
  const session = new Session(machine);
  const desk = deskOf(machine, session);
  return {
    call: (name, input) => answer(desk, name, input),
    lock: async (why) => session.end(why),
    tick: async (idleSeconds) => {
      if (session.isLeft(idleSeconds)) session.end('idle');
    },
    close: async () => session.end('closed'),
  };
}
