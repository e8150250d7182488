import { contextBridge, ipcRenderer } from 'electron';
import type { Notice, OfficeBridge, Reply } from '#contract/window.ts';

const office: OfficeBridge = {
  // what comes back was made by the door, in the shape that the contract gives it
  call: (name, input) => ipcRenderer.invoke('call', name, input) as Promise<Reply>,
  onChange: (listener) => {
    // the page gets the notice only: the event would hand it a way back into ipcRenderer
    const forward = (_event: unknown, notice: Notice) => listener(notice);
    ipcRenderer.on('change', forward);
    return () => {
      ipcRenderer.removeListener('change', forward);
    };
  },
};

contextBridge.exposeInMainWorld('office', Object.freeze(office));
