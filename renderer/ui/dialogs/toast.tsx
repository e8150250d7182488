import { useSyncExternalStore } from 'react';
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

/** A toast that offers nothing to do goes by itself after so long. */
const GOES_AFTER_MS = 8000;

let shown: readonly (Toast & { id: number })[] = [];
let count = 0;
const listeners = new Set<() => void>();

/** Says at the corner what was done. With something to do in it, it stays until it is dismissed. Never takes the focus. */
export function toast(what: Toast): void {
  count += 1;
  const id = count;
  change([...shown, { ...what, id }]);
  if (!what.undo && !what.actions) setTimeout(() => dismiss(id), GOES_AFTER_MS);
}

/** Takes every toast away: when the vault is locked, no name may stay on the screen. */
export function clearToasts(): void {
  change([]);
}

function dismiss(id: number): void {
  change(shown.filter((one) => one.id !== id));
}

function change(next: typeof shown): void {
  shown = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The place of the toasts: a live region that is there before the first, so that each is announced once. */
export function Toasts() {
  const toasts = useSyncExternalStore(subscribe, () => shown);
  return (
    <div className="toasts" role="status">
      {toasts.map(({ id, text, undo, actions = [] }) => (
        <div className="toast" key={id}>
          <p>{text}</p>
          {undo && <ToastButton id={id} label={words.kit.undo} run={undo} />}
          {actions.map(({ label, run }) => (
            <ToastButton key={label} id={id} label={label} run={run} />
          ))}
          <button type="button" className="inside-button" aria-label={words.kit.dismiss} onClick={() => dismiss(id)}>
            <IconClose size={18} aria-hidden="true" />
          </button>
        </div>
      ))}
    </div>
  );
}

function ToastButton({ id, label, run }: { id: number; label: string; run: () => void }) {
  return (
    <Button
      look="quiet"
      onClick={() => {
        dismiss(id);
        run();
      }}
    >
      {label}
    </Button>
  );
}
