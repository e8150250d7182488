import { finishRestore } from '#db/vault/restore/swap-in.ts';
import type { Machine, Office } from '#electron/machine/machine-types.ts';
import { answer, deskOf } from './answer.ts';
import { Backups } from './backups/backups.ts';
import { Session } from './session.ts';

/** The program behind its one door, on a machine: everything but the window. */
export function createOffice(machine: Machine): Office {
  finishRestore(machine.folder);
  const session = new Session(machine);
  const backups = new Backups(machine, session);
  const desk = deskOf(machine, session, backups);
  return {
    call: (name, input) => answer(desk, name, input),
    lock: async (why) => session.end(why),
    tick: async (idleSeconds) => {
      if (session.isLeft(idleSeconds)) session.end('idle');
      await backups.tick();
    },
    close: async () => session.end('closed'),
    atRest: () => backups.atRest(),
  };
}
