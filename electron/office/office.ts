import type { Machine, Office } from '#electron/machine/machine-types.ts';
import { answer, deskOf } from './answer.ts';
import { Session } from './session.ts';

/** The program behind its one door, on a machine: everything but the window. */
export function createOffice(machine: Machine): Office {
  const session = new Session(machine);
  const desk = deskOf(machine, session);
  const lock: Office['lock'] = async (why) => {
    if (session.vault === null) return;
    session.end();
    machine.log.note('locked', { why });
    machine.notify({ kind: 'locked' });
  };
  return {
    call: (name, input) => answer(desk, name, input),
    lock,
    tick: async (idleSeconds) => {
      if (session.isLeft(idleSeconds)) await lock('idle');
    },
    close: async () => session.end(),
  };
}
