import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import { callChannel, dropChannel, eventChannel } from './ipc/channels';

type Listener = (detail: unknown) => void;

const listeners = new Set<{ readonly event: string; readonly listener: Listener }>();

/**
 * All a page has of the shell: three functions. They pass values on; names and values are checked on the other side
 * (ipc/answer-call.ts), since whoever has taken over a page can send what they like.
 */
contextBridge.exposeInMainWorld('lectern', {
  call: (name: string, input: unknown) => ipcRenderer.invoke(callChannel, name, input),
  on: (event: string, listener: Listener) => {
    const heard = { event, listener };
    listeners.add(heard);
    return () => {
      listeners.delete(heard);
    };
  },
  // Only files that a person dropped have a path; a page cannot make one up.
  openDropped: (files: readonly File[]) => {
    const paths = files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '');
    if (paths.length > 0) ipcRenderer.send(dropChannel, paths);
  },
});

// One channel for all events, so one listener: Electron takes many on one channel for a leak.
ipcRenderer.on(eventChannel, (_event: IpcRendererEvent, name: string, detail: unknown) => {
  for (const heard of [...listeners]) if (heard.event === name) heard.listener(detail);
});
