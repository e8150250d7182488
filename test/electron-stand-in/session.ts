import { loud } from './loud.ts';

type Handler = (request: Request) => Response | Promise<Response>;
type RequestFilter = (details: { url: string }, answer: (decision: { cancel?: boolean }) => void) => void;

/** The schemes that the program named before it was ready. */
const named = new Set<string>();

/** One session: who answers its schemes, and what it refuses to load. */
export class StandInSession {
  readonly handlers = new Map<string, Handler>();
  private filter: RequestFilter | undefined;

  readonly protocol = loud('session.protocol', {
    handle: (scheme: string, handler: Handler) => {
      if (!named.has(scheme)) throw new Error(`registerSchemesAsPrivileged does not name ${scheme}`);
      this.handlers.set(scheme, handler);
    },
    isProtocolHandled: (scheme: string) => this.handlers.has(scheme),
  });

  readonly webRequest = loud('session.webRequest', {
    onBeforeRequest: (filter: RequestFilter) => {
      this.filter = filter;
    },
  });

  /** Whether the session may load an address; everything, until the program said otherwise. */
  allows(url: string): boolean {
    let cancelled = false;
    this.filter?.({ url }, ({ cancel }) => {
      cancelled = cancel ?? false;
    });
    return !cancelled;
  }

  // Chromium asks Electron's own handlers; here nothing is ever asked, and nothing proved (README.md)
  setPermissionRequestHandler(): void {}
  setPermissionCheckHandler(): void {}
  setDevicePermissionHandler(): void {}
  setDisplayMediaRequestHandler(): void {}
  setSpellCheckerEnabled(): void {}
}

const sessions = new Map<string, StandInSession>();

function sessionNamed(partition: string): StandInSession {
  const known = sessions.get(partition) ?? loud('session', new StandInSession());
  sessions.set(partition, known);
  return known;
}

export const session = loud('session', {
  get defaultSession() {
    return sessionNamed('');
  },
  fromPartition: sessionNamed,
});

export const protocol = loud('protocol', {
  registerSchemesAsPrivileged: (schemes: readonly { scheme: string }[]) => {
    for (const { scheme } of schemes) named.add(scheme);
  },
});

/**
 * An address as Chromium knows it. Chromium has no app://, so app://bundle/x travels as https://bundle.app.invalid/x: an
 * origin of its own, which no network can reach.
 */
export function outward(url: string): string {
  const found = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/s.exec(url);
  if (!found || !named.has(found[1] ?? '')) return url;
  return `https://${found[2]}.${found[1]}.invalid${found[3] || '/'}`;
}

/** An address as the program knows it. */
export function inward(url: string): string {
  const found = /^https:\/\/(.*)\.([a-z0-9+-]+)\.invalid(\/.*)?$/s.exec(url);
  if (!found || !named.has(found[2] ?? '')) return url;
  return `${found[2]}://${found[1]}${found[3] ?? '/'}`;
}
