import type { Notice } from '#contract/window.ts';
import type { FromOffice, OfficeStart, ToOffice } from '#electron/machine/office/office-messages.ts';
import { createOffice } from '#electron/office/office.ts';
import { questionsToMain } from './ask-main.ts';
import { remoteMachine } from './remote-machine.ts';
import { answerPort, type WindowPort } from './window-port.ts';

/** The office behind its messages: gives what hears main. 'start' comes first; it says 'ended' when a session has ended. */
export function runOffice(post: (message: FromOffice) => void): (message: ToOffice, port?: WindowPort) => void {
  const main = questionsToMain(post);
  let running: ReturnType<typeof begin> | undefined;

  function begin(start: OfficeStart) {
    let window: ReturnType<typeof answerPort> | undefined;
    const notify = (notice: Notice): void => {
      window?.tell(notice);
      if (notice.kind === 'locked') post({ kind: 'ended' });
    };
    const machine = remoteMachine(start, { post, ask: main.ask, notify });
    const office = createOffice(machine);
    post({ kind: 'ready' });
    void office.atRest().then(() => post({ kind: 'at-rest' }));
    return {
      office,
      machine,
      join: (port: WindowPort) => {
        window?.close();
        window = answerPort(port, office);
      },
    };
  }

  return (message, port) => {
    if (message.kind === 'start') {
      running = begin(message.start);
      return;
    }
    if (running === undefined) throw new Error('the office was not started');
    const { office, machine, join } = running;
    switch (message.kind) {
      case 'window':
        if (port) join(port);
        return;
      case 'tick':
        void office.tick(message.idleSeconds);
        return;
      case 'page': {
        const html = machine.papers.take(message.ticket);
        post({ kind: 'page', id: message.id, page: html === undefined ? null : new TextEncoder().encode(html) });
        return;
      }
      case 'end':
        void office.lock(message.why).finally(() => post({ kind: 'ended' }));
        return;
      case 'served':
      case 'not-served':
        main.hear(message);
    }
  };
}
