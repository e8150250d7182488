import type { App, Session, WebContents, WebPreferences } from 'electron';
import { isOurs, mayGoTo } from './addresses.ts';

/**
 * What every page of the program runs with: no Node, its own world, Chromium's sandbox, nothing optional switched on.
 * All of it is written out, because a default can change with the next Electron (security 3.1, items 2–11).
 */
export function safePreferences(page: { session: Session; preload?: string; devTools: boolean }) {
  return {
    session: page.session,
    ...(page.preload === undefined ? {} : { preload: page.preload }),
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: page.devTools,
  } satisfies WebPreferences;
}

/** A session that keeps nothing on disk, allows nothing that a page may ask for, and reaches nothing but our files. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  // on Windows the spell checker would fetch its dictionaries from a server (security E22)
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !mayLoad(request.url) }));
}

/** Whether the session may load an address: our own files, and the developer tools, which are off once installed. */
function mayLoad(address: string): boolean {
  return isOurs(address) || address.startsWith('devtools://');
}

/** A page that stays where it is: no other address, no new window, no page inside it but paper. */
export function hardenContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-navigate', (event) => {
    if (!mayGoTo(event.url, 'window')) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!mayGoTo(event.url, event.isMainFrame ? 'window' : 'inside')) event.preventDefault();
  });
  // nothing here ever redirects
  contents.on('will-redirect', (event) => event.preventDefault());
}

/** Every page that will ever exist, also one that nobody thought of, from the moment it is made. */
export function hardenEveryPage(app: App): void {
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
}
