import type { Talk } from './chromium.ts';

/** The top frame of a page: where it is, whether it has loaded, and the world in which its scripts run. */
export class PageFrame {
  url = 'about:blank';
  /** The world of the page's own scripts; none while it goes from one address to the next. */
  world: number | undefined;
  private readonly talk: Talk;
  private lastLoaded: string | undefined;
  private waits: ((loader: string) => void) | undefined;
  private readonly end = Promise.withResolvers<never>();

  /** `target` is Chromium's name of the page, and of its top frame. */
  constructor(talk: Talk, target: string) {
    this.talk = talk;
    this.end.promise.catch(() => {}); // nobody may be waiting
    talk.on('Page.frameNavigated', ({ frame }) => {
      if (frame.id === target) this.url = frame.url + (frame.urlFragment ?? '');
    });
    talk.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId === target) this.url = url;
    });
    talk.on('Page.lifecycleEvent', ({ frameId, loaderId, name }) => {
      if (frameId !== target || name !== 'load') return;
      this.lastLoaded = loaderId;
      this.waits?.(loaderId);
    });
    talk.on('Runtime.executionContextCreated', ({ context }) => {
      const { isDefault, frameId } = (context.auxData ?? {}) as { isDefault?: boolean; frameId?: string }; // V8's own
      if (isDefault === true && frameId === target) this.world = context.id;
    });
    talk.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (executionContextId === this.world) this.world = undefined;
    });
    talk.on('Runtime.executionContextsCleared', () => {
      this.world = undefined;
    });
  }

  /** Goes to an address and waits until all of it is there. Throws when it cannot be shown, or the page is closed. */
  async goTo(url: string): Promise<void> {
    const { errorText, loaderId } = await this.talk.send('Page.navigate', { url });
    if (errorText) throw new Error(`${errorText}: ${url}`);
    if (loaderId === undefined || loaderId === this.lastLoaded) return;
    const loaded = new Promise<void>((resolve) => {
      this.waits = (loader) => loader === loaderId && resolve();
    });
    await Promise.race([loaded, this.end.promise]);
  }

  /** The page is no more: whoever waits for it to load hears so. */
  close(): void {
    this.world = undefined;
    this.end.reject(new Error('the page was closed'));
  }
}
