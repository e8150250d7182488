import { Modal } from '@mantine/core';
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
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
  return (
    <Modal.Root opened={open} onClose={onClose} size={wide ? 880 : 600} lockScroll={false}>
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

/** Gives the focus back to what had it, also where the dialog is taken away whole; Mantine only knows of being closed. */
function useFocusReturned(open: boolean): void {
  useEffect(() => {
    const opener = open ? document.activeElement : null;
    return () => {
      // after the dialog is gone; whoever has taken the focus meanwhile keeps it
      setTimeout(() => {
        if (opener instanceof HTMLElement && document.activeElement === document.body) opener.focus();
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
