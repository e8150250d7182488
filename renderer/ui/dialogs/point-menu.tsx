import { type KeyboardEvent, useEffect, useRef } from 'react';
import './point-menu.css';

export interface PointMenuProps {
  label: string;
  /** Where it opens, in pixels from the window's top left corner. */
  at: { x: number; y: number };
  items: readonly { name: string; choose: () => void }[];
  /** What stands there while there is nothing to choose. */
  none: string;
  /** What else can be done, below a line. */
  others?: readonly { name: string; choose: () => void }[];
  onClose: () => void;
}

/** A short menu at a point of the page: arrows move in it, Enter chooses, Escape and a press beside it close it. */
export function PointMenu({ label, at, items, none, others = [], onClose }: PointMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = menu.current;
    if (!box) return undefined;
    // it stays inside the window
    box.style.left = `${Math.max(0, Math.min(at.x, innerWidth - box.offsetWidth - EDGE_PX))}px`;
    box.style.top = `${Math.max(0, Math.min(at.y, innerHeight - box.offsetHeight - EDGE_PX))}px`;
    (box.querySelector<HTMLElement>('button:not([aria-disabled])') ?? box).focus();
    const press = ({ target }: Event): void => {
      if (target instanceof Node && !box.contains(target)) onClose();
    };
    document.addEventListener('pointerdown', press);
    return () => document.removeEventListener('pointerdown', press);
  }, [at, onClose]);

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (step !== undefined) {
      const buttons = [...(menu.current?.querySelectorAll('button') ?? [])];
      const now = buttons.findIndex((button) => button.matches(':focus'));
      buttons.at((now + step) % buttons.length)?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div ref={menu} className="point-menu" role="menu" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
      {items.length === 0 && (
        <button type="button" role="menuitem" aria-disabled="true" onClick={onClose}>
          {none}
        </button>
      )}
      {items.map(({ name, choose }) => (
        <button key={name} type="button" role="menuitem" onClick={choose}>
          {name}
        </button>
      ))}
      {others.length > 0 && <hr />}
      {others.map(({ name, choose }) => (
        <button key={name} type="button" role="menuitem" onClick={choose}>
          {name}
        </button>
      ))}
    </div>
  );
}

const EDGE_PX = 8;
