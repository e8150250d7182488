import type { Notice, Reply } from '#contract/window.ts';
import type { Office } from '#electron/machine/machine-types.ts';
import type { OfficeAnswer, WindowQuestion } from '#electron/machine/office/office-messages.ts';
import { isPlain } from '#electron/office/plain-json.ts';

/** One end of the channel between the window's page and the office, as Electron's MessagePortMain. */
export interface WindowPort {
  on: (event: 'message', listen: (message: { data: unknown }) => void) => unknown;
  start: () => void;
  postMessage: (message: OfficeAnswer) => void;
  close: () => void;
}

const wrong: Reply = { ok: false, problem: { code: 'input-wrong' } };

/**
 * Answers the page at the other end of a port. Main hands the port to our own window's page only; what comes through it is
 * trusted with nothing all the same.
 */
export function answerPort(
  port: WindowPort,
  office: Pick<Office, 'call'>,
): { tell: (notice: Notice) => void; close: () => void } {
  port.on('message', ({ data }) => {
    const { id, name, input } = data as WindowQuestion; // our preload sends nothing else
    if (typeof name !== 'string' || !isPlain(input)) port.postMessage({ id, reply: wrong });
    else void office.call(name, input).then((reply) => port.postMessage({ id, reply }));
  });
  port.start();
  return { tell: (notice) => port.postMessage({ notice }), close: () => port.close() };
}
