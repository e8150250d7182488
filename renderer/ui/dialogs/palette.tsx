import { TextInput } from '@mantine/core';
import { type KeyboardEvent, type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { words } from '#renderer/words/index.ts';
import { Dialog } from './dialog.tsx';
import './palette.css';

/** Something that was found, and what choosing it does. */
export interface Found {
  id: string;
  title: string;
  /** What kind of thing it is, or what tells it from another of the same name. */
  detail: string;
  choose: () => void;
}

export interface PaletteProps {
  open: boolean;
  onClose: () => void;
  /** What fits some letters; for none, what was opened last. */
  find: (text: string) => Promise<readonly Found[]>;
}

/** Finds a person, a screen or an action from a few letters (Ctrl+K). Arrows move, Enter chooses. */
export function Palette({ open, onClose, find }: PaletteProps) {
  return (
    <Dialog open={open} title={words.shell.findTitle} onClose={onClose}>
      <Finder onClose={onClose} find={find} />
    </Dialog>
  );
}

function Finder({ onClose, find }: Omit<PaletteProps, 'open'>) {
  const [text, setText] = useState('');
  const { found, isFor } = useFound(text, find);
  const [at, setAt] = useState(0);
  const listId = useId();
  const box = useRef<HTMLInputElement>(null);
  useFocusAtOnce(box);
  const current = found[Math.min(at, found.length - 1)];
  const idOf = (one: Found) => `${listId}-${one.id}`;

  function choose(one: Found): void {
    onClose();
    one.choose();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      const next = (Math.min(at, found.length - 1) + step + found.length) % found.length;
      setAt(next);
      const one = found[next];
      if (one) document.getElementById(idOf(one))?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && current) {
      event.preventDefault();
      choose(current);
    }
  }

  return (
    <>
      <TextInput
        ref={box}
        data-autofocus
        role="combobox"
        aria-label={words.shell.find}
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        {...(current ? { 'aria-activedescendant': idOf(current) } : {})}
        placeholder={words.shell.find}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="small" role="status">
        {text === '' && found.length > 0 && words.shell.findRecent}
        {text !== '' && isFor === text && found.length === 0 && words.shell.findNothing(text)}
      </p>
      <div className="palette-list" role="listbox" id={listId} aria-label={words.shell.findTitle}>
        {found.map((one) => (
          <div
            key={one.id}
            id={idOf(one)}
            className="palette-item"
            role="option"
            tabIndex={-1}
            aria-selected={one === current}
            onClick={() => choose(one)}
            onKeyDown={(event) => event.key === 'Enter' && choose(one)}
          >
            <span>{one.title}</span>
            <span className="small">{one.detail}</span>
          </div>
        ))}
      </div>
    </>
  );
}

/**
 * Takes the focus before the next key: the dialog takes it a task later, and letters typed meanwhile would be lost. A
 * microtask later, because by then the dialog has noted where the focus goes back to.
 */
function useFocusAtOnce(box: RefObject<HTMLInputElement | null>): void {
  useLayoutEffect(() => queueMicrotask(() => box.current?.focus()), [box]);
}

/** What was found for the letters; an answer that comes after a newer one was asked for is dropped. */
function useFound(text: string, find: PaletteProps['find']): { found: readonly Found[]; isFor: string | undefined } {
  const [state, setState] = useState<{ found: readonly Found[]; isFor: string | undefined }>({
    found: [],
    isFor: undefined,
  });
  useEffect(() => {
    let isWanted = true;
    void find(text).then((found) => {
      if (isWanted) setState({ found, isFor: text });
    });
    return () => {
      isWanted = false;
    };
  }, [text, find]);
  return state;
}
