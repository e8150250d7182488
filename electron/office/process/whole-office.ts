import type { OfficeStart } from '#electron/machine/office/office-messages.ts';
import { createOffice } from '#electron/office/office.ts';
import { remoteMachine, type Ways } from './remote-machine.ts';

/** The whole office on its machine: everything that answers once the records are open. */
export function wholeOffice(start: OfficeStart, ways: Ways) {
  const machine = remoteMachine(start, ways);
  return { office: createOffice(machine), machine };
}
