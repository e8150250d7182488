import type { Notice, Reply } from '#contract/window.ts';
import { finishRestore } from '#db/vault/restore/swap-in.ts';
import type { FromOffice, OfficeStart, ToOffice } from '#electron/machine/office/office-messages.ts';
import { lockedState } from '#electron/office/locked-state.ts';
import { questionsToMain } from './ask-main.ts';
import { answerPort, type WindowPort } from './window-port.ts';

type Whole = ReturnType<typeof import('./whole-office.ts').wholeOffice>;

/**
 * The office behind its messages: gives what hears main. 'start' comes first; it says 'ended' when a session has ended.
 *
 * The window's first question is whether the records are locked, and its first picture waits for the answer: that is read
 * from the vault's folder. Everything else is loaded after it, or as soon as anything else is asked.
 */
export function runOffice(post: (message: FromOffice) => void): (message: ToOffice, port?: WindowPort) => void {
  const main = questionsToMain(post);
  let running: ReturnType<typeof begin> | undefined;

  function begin(start: OfficeStart) {
    let window: ReturnType<typeof answerPort> | undefined;
    let loading: Promise<Whole> | undefined;
    const notify = (notice: Notice): void => {
      window?.tell(notice);
      if (notice.kind === 'locked') post({ kind: 'ended' });
    };
    finishRestore(start.folder);

    async function load(): Promise<Whole> {
      const { wholeOffice } = await import('./whole-office.ts');
      const whole = wholeOffice(start, { post, ask: main.ask, notify });
      post({ kind: 'ready' });
      void whole.office.atRest().then(() => post({ kind: 'at-rest' }));
      return whole;
    }
    function whole(): Promise<Whole> {
      loading ??= load();
      return loading;
    }
    async function call(name: string, input: unknown): Promise<Reply> {
      if (name !== 'vault.state' || loading) return (await whole()).office.call(name, input);
      setImmediate(() => void whole());
      return lockedState(start);
    }
    return {
      whole,
      join: (port: WindowPort) => {
        window?.close();
        window = answerPort(port, { call });
      },
    };
  }

  async function hear(message: ToOffice, { office, machine }: Whole): Promise<void> {
    switch (message.kind) {
      case 'tick':
        await office.tick(message.idleSeconds);
        return;
      case 'page': {
        const html = machine.papers.take(message.ticket);
        post({ kind: 'page', id: message.id, page: html === undefined ? null : new TextEncoder().encode(html) });
        return;
      }
      case 'end':
        await office.lock(message.why).finally(() => post({ kind: 'ended' }));
    }
  }

  return (message, port) => {
    if (message.kind === 'start') {
      running = begin(message.start);
      return;
    }
    if (running === undefined) throw new Error('the office was not started');
    if (message.kind === 'served' || message.kind === 'not-served') main.hear(message);
    else if (message.kind !== 'window') void running.whole().then((whole) => hear(message, whole));
    else if (port) running.join(port);
  };
}
