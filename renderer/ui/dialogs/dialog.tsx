import { Modal } from '@mantine/core';
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { words } from '#renderer/words/index.ts';
import './dialog.css';

export interface DialogProps {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** Buttons, the main one first. */
  actions?: ReactNode;
  wide?: boolean;
}

/** Something to be settled before going on. The focus stays in it and returns to what opened it; Escape closes it. */
export function Dialog({ open, title, onClose, children, actions, wide = false }: DialogProps) {
  useFocusReturned(open);
  useEscape(open, onClose);
  return (
    <Modal.Root opened={open} onClose={onClose} size={wide ? 880 : 600} lockScroll={false} closeOnEscape={false}>
      <Modal.Overlay />
      <Modal.Content>
        {/* Mantine's own head is a <header>, which would be a second banner of the page */}
        <div className="dialog-head">
          <Modal.Title>{title}</Modal.Title>
          <Modal.CloseButton aria-label={words.kit.close} />
        </div>
        <Body>{children}</Body>
        {actions && <div className="dialog-actions">{actions}</div>}
      </Modal.Content>
    </Modal.Root>
  );
}

/** What is longer than the window has room for is scrolled: with the keyboard, too, where nothing in it takes the focus. */
function Body({ children }: { children: ReactNode }) {
  const body = useRef<HTMLDivElement>(null);
  useFirstBox(body);
  // at every drawing: what is asked grows and shrinks
  useLayoutEffect(() => {
    const { current } = body;
    if (!current) return;
    const isLong = current.scrollHeight > current.clientHeight;
    const takesFocus = current.querySelector('a, button, input, select, textarea') !== null;
    if (isLong && !takesFocus) current.setAttribute('tabindex', '0');
    else current.removeAttribute('tabindex');
  });
  return <Modal.Body ref={body}>{children}</Modal.Body>;
}

const boxes = 'input, select, textarea, [contenteditable="true"]';

/**
 * Whoever opens a dialog with boxes goes on typing in the first, also where it only comes with what is asked of the office.
 * Once a key or the mouse has been used in it, the focus is theirs.
 */
function useFirstBox(body: RefObject<HTMLDivElement | null>): void {
  useLayoutEffect(() => {
    const { current } = body;
    const dialog = current?.closest('[role="dialog"]');
    // whoever has marked the box to begin with has chosen it
    if (!current || !dialog || current.querySelector('[data-autofocus]')) return undefined;
    let given: HTMLElement | undefined;
    const enter = (): void => {
      const box = firstBox(current);
      if (!box || box === given) return;
      given?.removeAttribute('data-autofocus');
      given = box;
      // Mantine takes the focus there a task later, or has put it on the cross already
      box.setAttribute('data-autofocus', '');
      if (dialog.contains(document.activeElement)) box.focus();
    };
    const watch = new MutationObserver(enter);
    const stop = (): void => watch.disconnect();
    enter();
    watch.observe(current, { childList: true, subtree: true });
    dialog.addEventListener('keydown', stop, { once: true });
    dialog.addEventListener('pointerdown', stop, { once: true });
    return () => {
      stop();
      dialog.removeEventListener('keydown', stop);
      dialog.removeEventListener('pointerdown', stop);
    };
  }, [body]);
}

/** The first box that can be filled in; of answers to choose from, the one that is chosen. */
function firstBox(body: HTMLElement): HTMLElement | undefined {
  const [first, ...others] = [...body.querySelectorAll<HTMLElement>(boxes)].filter(
    (box) => !box.matches(':disabled, [type="hidden"], [type="file"]') && box.checkVisibility(),
  );
  if (!(first instanceof HTMLInputElement) || first.type !== 'radio') return first;
  return others.find((one) => one instanceof HTMLInputElement && one.name === first.name && one.checked) ?? first;
}

/** The dialogs that are open, the last one over the others. */
const openDialogs: symbol[] = [];

/** Escape closes the dialog that lies over all others: whoever reads the help in a dialog comes back to what they typed. */
function useEscape(open: boolean, onClose: () => void): void {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (!open) return undefined;
    const dialog = Symbol('dialog');
    openDialogs.push(dialog);
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented || openDialogs.at(-1) !== dialog)
        return;
      // a list or a month that is open in the dialog closes first (Mantine's own mark)
      if (event.target instanceof Element && event.target.closest('[data-mantine-stop-propagation="true"]')) return;
      event.stopImmediatePropagation();
      close.current();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
      openDialogs.splice(openDialogs.indexOf(dialog), 1);
    };
  }, [open]);
}

/** Whether nothing has the focus but what is going away. */
function isFree(active: Element | null): boolean {
  return (
    active === document.body || (openDialogs.length === 0 && active?.closest('[role="dialog"]') instanceof Element)
  );
}

/** What gets the focus back from a dialog that has just closed: the dialog that opens in its place gives it back there. */
let returning: Element | null = null;

/** Gives the focus back to what had it, also where the dialog is taken away whole; Mantine only knows of being closed. */
function useFocusReturned(open: boolean): void {
  // before Mantine moves the focus: where the office was asked first, effects come after that
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    const opener = open ? (activeElement === body ? returning : activeElement) : null;
    return () => {
      returning = opener;
      // after the dialog is gone, or while it fades away; whoever has taken the focus meanwhile keeps it
      setTimeout(() => {
        returning = null;
        if (opener instanceof HTMLElement && isFree(document.activeElement)) opener.focus();
      });
    };
  }, [open]);
}

export interface ActionDialogProps extends Omit<DialogProps, 'actions'> {
  /** The verb and what it is done to: 'Delete 3 plans'. Never OK or Yes. Undefined where there is nothing to do. */
  action: string | undefined;
  danger?: boolean;
  busy?: boolean;
  onDo: () => void;
}

/** Something to be done, or not. As a mere question only before signing, opening a cycle, restoring and deleting for good. */
export function ActionDialog({ action, danger = false, busy = false, onDo, ...dialog }: ActionDialogProps) {
  return (
    <Dialog
      {...dialog}
      actions={
        <>
          {action !== undefined && (
            <Button look={danger ? 'danger' : 'main'} busy={busy} onClick={onDo}>
              {action}
            </Button>
          )}
          <Button onClick={dialog.onClose}>{words.kit.cancel}</Button>
        </>
      }
    />
  );
}
