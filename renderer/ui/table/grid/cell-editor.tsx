import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { words } from '#renderer/words/index.ts';
import type { CellEdit } from './cell-edit.ts';
import type { CellMove } from './table-grid.ts';

interface CellEditorProps<Row> {
  /** The heading of its column, and the name of its row. */
  label: string;
  edit: Pick<CellEdit<Row>, 'kind' | 'options'>;
  /** What stands in the cell. */
  there: string;
  /** What it begins with where that is something else. */
  start: string | undefined;
  wrong: string | undefined;
  /** Gives whether the cell is left. */
  onCommit: (typed: string, move: CellMove) => boolean;
  onCancel: () => void;
}

type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * The box in which a cell is written: Enter saves and goes on down, Tab to the next cell, Escape leaves it as it was. There is
 * one at a time. In a text Alt and Enter begin a new line, as in a spreadsheet.
 */
export function CellEditor<Row>({ label, edit, there, start, wrong, onCommit, onCancel }: CellEditorProps<Row>) {
  const [typed, setTyped] = useState(() => begun(edit, there, start));
  const box = useRef<Box | null>(null);
  const isDone = useRef(false);
  const said = useId();
  const offered = useId();
  useEffect(() => {
    box.current?.focus();
    // whoever began by a key goes on behind it; whoever opened the cell sees all of it
    if (box.current instanceof HTMLTextAreaElement || box.current instanceof HTMLInputElement)
      box.current.setSelectionRange(box.current.value.length, box.current.value.length);
  }, [wrong]);

  function finish(move: CellMove): void {
    if (isDone.current) return;
    isDone.current = true;
    isDone.current = onCommit(typed, move);
  }

  function onKeyDown(event: KeyboardEvent<Box>): void {
    event.stopPropagation();
    const move = moveOf(event);
    if (event.key === 'Escape') {
      isDone.current = true;
      onCancel();
    } else if (event.key === 'Enter' && event.altKey && box.current instanceof HTMLTextAreaElement) {
      const { selectionStart, selectionEnd } = box.current;
      setTyped(`${typed.slice(0, selectionStart)}\n${typed.slice(selectionEnd)}`);
    } else if (move) {
      finish(move);
    } else return;
    event.preventDefault();
  }

  const shared = {
    'aria-label': label,
    'aria-invalid': wrong !== undefined || undefined,
    'aria-describedby': wrong === undefined ? undefined : said,
    value: typed,
    onChange: (event: { currentTarget: Box }) => setTyped(event.currentTarget.value),
    onKeyDown,
    onBlur: () => finish('none'),
    ref: (element: Box | null) => {
      box.current = element;
    },
  };
  return (
    <div className="cell-editor">
      {edit.kind === 'choice' ? (
        <select {...shared}>
          <option value="">{words.kit.cells.none}</option>
          {choicesWith(edit.options ?? [], typed).map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </select>
      ) : edit.kind === 'name' ? (
        <>
          <input type="text" list={offered} autoComplete="off" spellCheck={false} {...shared} />
          <datalist id={offered}>
            {(edit.options ?? []).map((option) => (
              <option key={option} value={option}>
                {option}
              </option>
            ))}
          </datalist>
        </>
      ) : (
        <textarea rows={typed.split('\n').length} spellCheck={false} {...shared} />
      )}
      {wrong !== undefined && (
        <p id={said} role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}

/** What stands in the box at first: of a list, the first choice that begins with the key. */
function begun<Row>(
  { kind, options }: Pick<CellEdit<Row>, 'kind' | 'options'>,
  there: string,
  start: string | undefined,
) {
  if (start === undefined) return there;
  if (kind !== 'choice' || options?.includes(start)) return start;
  return options?.find((option) => option.toLowerCase().startsWith(start.toLowerCase())) ?? there;
}

/** What stands there can always stay, although it is chosen no more. */
function choicesWith(options: readonly string[], typed: string): readonly string[] {
  return typed === '' || options.includes(typed) ? options : [...options, typed];
}

function moveOf(event: KeyboardEvent): CellMove | undefined {
  if (event.key === 'Enter' && !event.altKey) return event.shiftKey ? 'up' : 'down';
  if (event.key === 'Tab') return event.shiftKey ? 'before' : 'next';
  return undefined;
}
