import { useEffect, useRef, useSyncExternalStore } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { IconClose } from '#renderer/ui/icons.tsx';
import { words } from '#renderer/words/index.ts';
import '#renderer/ui/show.css';

export interface Toast {
  text: string;
  /** Takes back what was done. */
  undo?: () => void;
  /** What may be done now: 'Open', 'Show in folder'. */
  actions?: readonly { label: string; run: () => void }[];
}

/** Long enough to read it and reach its button. Later, 'Recent changes' still has the way back. */
const GOES_AFTER_MS = 12_000;
const A_MOMENT_MS = 500;

type NumberedToast = Toast & { id: number };

let shown: NumberedToast | null = null;
let count = 0;
const listeners = new Set<() => void>();

/**
 * Says at the corner what was done, in the place of whatever stood there. It goes by itself; while it is pointed at or has the
 * focus, which it never takes, its time stands still.
 */
export function toast(what: Toast): void {
  count += 1;
  change({ ...what, id: count });
}

/** Takes the toast away: when the vault is locked, no name may stay on the screen; and what was put back is offered no more. */
export function clearToasts(): void {
  change(null);
}

function change(next: NumberedToast | null): void {
  shown = next;
  for (const listener of listeners) listener();
}

function shownNow(): NumberedToast | null {
  return shown;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The place of the toast: a live region that is there before the first, so that each is announced once. */
export function Toasts() {
  const one = useSyncExternalStore(subscribe, shownNow, shownNow);
  return (
    <div className="toasts" role="status">
      {one && <OneToast key={one.id} {...one} />}
    </div>
  );
}

function OneToast({ text, undo, actions = [] }: Toast) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let left = GOES_AFTER_MS;
    const timer = setInterval(() => {
      if (card.current?.matches(':hover, :focus-within')) return;
      left -= A_MOMENT_MS;
      if (left <= 0) clearToasts();
    }, A_MOMENT_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className="toast" ref={card}>
      <p>{text}</p>
      <button type="button" className="inside-button" aria-label={words.kit.dismiss} onClick={clearToasts}>
        <IconClose size={18} aria-hidden="true" />
      </button>
      {(undo || actions.length > 0) && (
        <div className="toast-actions">
          {undo && <ToastButton label={words.kit.undo} run={undo} />}
          {actions.map(({ label, run }) => (
            <ToastButton key={label} label={label} run={run} />
          ))}
        </div>
      )}
    </div>
  );
}

function ToastButton({ label, run }: { label: string; run: () => void }) {
  return (
    <Button
      look="quiet"
      onClick={() => {
        clearToasts();
        run();
      }}
    >
      {label}
    </Button>
  );
}
