import { TextInput } from '@mantine/core';
import { type KeyboardEvent, type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { words } from '#renderer/words/index.ts';
import { Dialog } from './dialog.tsx';
import { type Found, PaletteRow, type Place, waysOf } from './palette-row.tsx';
import './palette.css';

export interface PaletteProps {
  open: boolean;
  onClose: () => void;
  /** What fits some letters; for none, what was opened last. */
  find: (text: string) => Promise<readonly Found[]>;
  /** Where to go on when nothing fits. */
  otherwise: readonly Found[];
}

/**
 * Finds a person, a screen, an action, a rule or help from a few letters (Ctrl+K). Arrows move, Enter chooses,
 * Shift+Enter takes what stands beside: the review of a person.
 */
export function Palette({ open, onClose, find, otherwise }: PaletteProps) {
  return (
    <Dialog open={open} title={words.shell.findTitle} onClose={onClose}>
      <Finder onClose={onClose} find={find} otherwise={otherwise} />
    </Dialog>
  );
}

const first: Place = { row: 0, way: 0 };

function Finder({ onClose, find, otherwise }: Omit<PaletteProps, 'open'>) {
  const [text, setText] = useState('');
  const { found, isFor } = useFound(text, find);
  const [at, setAt] = useState(first);
  const listId = useId();
  const box = useRef<HTMLInputElement>(null);
  useFocusAtOnce(box);
  const isNothing = text !== '' && isFor === text && found.length === 0;
  const rows = isNothing ? otherwise : found;
  const row = rows[Math.min(at.row, rows.length - 1)];
  const current = { row: Math.min(at.row, rows.length - 1), way: Math.min(at.way, (row?.also?.length ?? 0) || 0) };
  const idOf = (place: Place): string => `${listId}-${place.row}-${place.way}`;

  function choose(choice: (() => void) | undefined): void {
    if (!choice) return;
    onClose();
    choice();
  }

  function moveTo(place: Place): void {
    setAt(place);
    document.getElementById(idOf(place))?.scrollIntoView({ block: 'nearest' });
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    const to = placeAfter(event, current, rows);
    if (to) moveTo(to);
    else if (event.key === 'Enter' && row) choose(waysOf(row)[event.shiftKey ? 1 : current.way]?.choose);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <TextInput
        ref={box}
        data-autofocus
        role="combobox"
        aria-label={words.shell.find}
        aria-expanded={rows.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        {...(row ? { 'aria-activedescendant': idOf(current) } : {})}
        placeholder={words.shell.find}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAt(first);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="small" role="status">
        {text === '' && found.length > 0 && words.shell.findRecent}
        {isNothing && words.shell.findNothing(text)}
      </p>
      <div className="palette-list" role="listbox" id={listId} aria-label={words.shell.findTitle}>
        {rows.map((one, index) => (
          <PaletteRow
            key={one.id}
            row={one}
            idOf={(way) => idOf({ row: index, way })}
            current={index === current.row ? current.way : undefined}
            onChoose={choose}
          />
        ))}
      </div>
      {row?.also?.[0] && <p className="small">{words.shell.findBeside(row.title, row.also[0].name)}</p>}
    </>
  );
}

/**
 * Where a key leads from a place: down and up among the rows, right and left within one. The box keeps right and left for
 * itself until its caret stands at the end.
 */
function placeAfter(
  { key, currentTarget }: KeyboardEvent<HTMLInputElement>,
  { row, way }: Place,
  rows: readonly Found[],
): Place | undefined {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step !== undefined && rows.length > 0) return { row: (row + step + rows.length) % rows.length, way: 0 };
  const isAtEnd = currentTarget.selectionStart === currentTarget.value.length;
  const most = rows[row]?.also?.length ?? 0;
  if (key === 'ArrowRight' && isAtEnd && way < most) return { row, way: way + 1 };
  if (key === 'ArrowLeft' && way > 0) return { row, way: way - 1 };
  return undefined;
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
