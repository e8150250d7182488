import type { Notice, OfficeBridge } from '#contract/window.ts';

declare global {
  interface Window {
    /** Put there by the preload. */
    readonly office: OfficeBridge;
  }
}

type NoticeOf<Kind extends Notice['kind']> = Extract<Notice, { kind: Kind }>;

/** Calls the listener for each notice of one kind that the machine sends. Gives back what stops it. */
export function listen<Kind extends Notice['kind']>(
  kind: Kind,
  listener: (notice: NoticeOf<Kind>) => void,
): () => void {
  return window.office.onChange((notice) => {
    if (notice.kind === kind) listener(notice as NoticeOf<Kind>); // the kinds are the same
  });
}
