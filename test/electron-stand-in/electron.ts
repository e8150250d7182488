import { app, startApp } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { dialog, shell } from './desktop.ts';
import { ipcMain } from './ipc.ts';
import { loud } from './loud.ts';
import { Menu, MenuItem } from './menu.ts';
import { StandInChannel } from './message-channel.ts';
import { protocol, session } from './session.ts';
import { nativeTheme, powerMonitor, screen } from './system.ts';
import { utilityProcess } from './utility-process.ts';
import { webContents } from './web-contents-list.ts';

/** Electron's main-process module, as far as the program uses it. */
export const electron = loud('electron', {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  MessageChannelMain: StandInChannel,
  nativeTheme,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
  webContents,
});

startApp();
