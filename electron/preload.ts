import { contextBridge, ipcRenderer, webFrame, webUtils } from 'electron';
import type { Notice, OfficeBridge, Reply } from '#contract/window.ts';
import type { OfficeAnswer, WindowQuestion } from './machine/office/office-messages.ts';

/** Who listens for what is said without being asked: by the office over its port, and by main. */
const listeners = new Set<(notice: Notice) => void>();
const tell = (notice: Notice): void => {
  for (const listener of listeners) listener(notice);
};
ipcRenderer.on('change', (_event, notice: Notice) => tell(notice));

/** The questions that wait for an answer. */
const waiting = new Map<number, (reply: Reply) => void>();
let last = 0;

/** The port to the office, which main hands to our own page each time it is loaded. */
const port = new Promise<MessagePort>((resolve) => {
  ipcRenderer.on('port', ({ ports: [given] }) => {
    if (given === undefined) return;
    given.onmessage = ({ data }: MessageEvent<OfficeAnswer>) => {
      if ('notice' in data) return tell(data.notice);
      waiting.get(data.id)?.(data.reply);
      waiting.delete(data.id);
    };
    resolve(given);
  });
});
ipcRenderer.send('join');

const office: OfficeBridge = {
  call: async (name, input) => {
    const question: WindowQuestion = { id: ++last, name, input };
    const reply = new Promise<Reply>((resolve) => waiting.set(question.id, resolve));
    (await port).postMessage(question);
    return reply;
  },
  onChange: (listener) => {
    // the page gets the notice only: the event would hand it a way back into ipcRenderer
    const forward = (notice: Notice) => listener(notice);
    listeners.add(forward);
    return () => {
      listeners.delete(forward);
    };
  },
  // Chromium's own checker stays off: it would fetch its dictionaries from a server (security E22)
  onSpelling: (check) =>
    webFrame.setSpellCheckProvider('en-GB', {
      spellCheck: (typed, mark) => {
        check(typed).then(mark, () => mark([]));
      },
    }),
};

/** Where a file was dropped last, which is told once main has it in hand. */
let dropped: Element | undefined;
addEventListener(
  'drop',
  ({ target, dataTransfer }) => {
    const [file, ...others] = dataTransfer?.files ?? [];
    const place = target instanceof Element ? target.closest('[data-takes-file]') : null;
    if (!file || others.length > 0 || !place) return;
    dropped = place;
    // empty for a file that a page made up: only what somebody dragged here, or chose, has a place on the disk
    ipcRenderer.send('drop', webUtils.getPathForFile(file));
  },
  true,
);
ipcRenderer.on('dropped', () => {
  dropped?.dispatchEvent(new Event('file-dropped'));
  dropped = undefined;
});

contextBridge.exposeInMainWorld('office', Object.freeze(office));
