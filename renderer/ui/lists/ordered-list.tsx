import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { IconChevronDown, IconChevronUp } from '#renderer/ui/icons.tsx';
import { words } from '#renderer/words/index.ts';
import '#renderer/ui/show.css';

export interface OrderedListProps<Item> {
  label: string;
  items: readonly Item[];
  /** Unique on the whole screen, so that the keyboard finds an item that went to another list. */
  idOf: (item: Item) => string;
  /** What an item is called where it is moved or taken out. */
  nameOf: (item: Item, place: number) => string;
  onMove: (place: number, by: -1 | 1) => void;
  /** Whether an item may go beyond an end of this list. */
  goesOn?: (by: -1 | 1) => boolean;
  /** Buttons of each item, beside those that move it. */
  actions?: (item: Item, place: number) => ReactNode;
  children: (item: Item, place: number) => ReactNode;
}

/**
 * Things in an order that can be changed: by the buttons of each, or by Alt with an arrow anywhere in it. The keyboard
 * stays with what was moved, and the new place is read aloud.
 */
export function OrderedList<Item>(props: OrderedListProps<Item>) {
  const { label, items, idOf, nameOf, onMove, goesOn = () => false, actions, children } = props;
  const [said, setSaid] = useState('');
  const moved = useRef<{ id: string; by: -1 | 1; from: Element | null }>(undefined);

  useEffect(() => {
    if (moved.current === undefined) return;
    const { id, by, from } = moved.current;
    moved.current = undefined;
    if (from instanceof HTMLElement && from.isConnected && !from.matches(':disabled')) return from.focus();
    const [first, second] = [buttonId(id, by), buttonId(id, by === 1 ? -1 : 1)].map((one) =>
      document.getElementById(one),
    );
    (first?.matches(':disabled') ? second : first)?.focus();
  });

  function move(item: Item, place: number, by: -1 | 1): void {
    if (!canMove(place, by)) return;
    moved.current = { id: idOf(item), by, from: document.activeElement };
    setSaid(words.kit.order.moved(nameOf(item, place), place + 1 + by, items.length));
    onMove(place, by);
  }

  function canMove(place: number, by: -1 | 1): boolean {
    const to = place + by;
    return (to >= 0 && to < items.length) || goesOn(by);
  }

  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const here = list.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      const by = event.altKey ? keys[event.key] : undefined;
      const { target } = event;
      // in a list box Alt with the arrow opens its list
      if (by === undefined || !(target instanceof Node) || target instanceof HTMLSelectElement) return;
      const place = [...(here?.children ?? [])].findIndex((one) => one.contains(target));
      const item = items[place];
      if (item === undefined) return;
      event.preventDefault();
      move(item, place, by);
    };
    here?.addEventListener('keydown', onKeyDown);
    return () => here?.removeEventListener('keydown', onKeyDown);
  });

  return (
    <>
      <ol className="ordered" aria-label={label} ref={list}>
        {items.map((item, place) => (
          <li key={idOf(item)}>
            <div className="ordered-body">{children(item, place)}</div>
            <div className="row gap-4 row-middle">
              {([-1, 1] as const).map((by) => (
                <Button
                  key={by}
                  id={buttonId(idOf(item), by)}
                  look="quiet"
                  label={words.kit.order[by](nameOf(item, place))}
                  disabled={!canMove(place, by)}
                  icon={icons[by]}
                  onClick={() => move(item, place, by)}
                >
                  {null}
                </Button>
              ))}
              {actions?.(item, place)}
            </div>
          </li>
        ))}
      </ol>
      <p className="only-read-aloud" role="status">
        {said}
      </p>
    </>
  );
}

const keys: Partial<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

const icons = {
  [-1]: <IconChevronUp size={18} aria-hidden="true" />,
  1: <IconChevronDown size={18} aria-hidden="true" />,
};

function buttonId(id: string, by: -1 | 1): string {
  return `${id}-${by === 1 ? 'down' : 'up'}`;
}
