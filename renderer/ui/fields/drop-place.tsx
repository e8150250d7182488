import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { words } from '#renderer/words/index.ts';
import './drop-place.css';

interface DropPlaceProps {
  /** Does what the button inside does: the file that was dropped is what its dialog gives. */
  onFile: () => void;
  /** Nothing is taken while the file before is still being read. */
  busy: boolean;
  children: ReactNode;
}

/**
 * Where a file can be dropped instead of being chosen with the button inside. The page learns nothing of the file: the
 * preload hands it to the machine, which then answers the question that the button asks.
 */
export function DropPlace({ onFile, busy, children }: DropPlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  useDroppedFile(place, onFile);
  return (
    <div ref={place} className="drop-place" {...(busy ? {} : { 'data-takes-file': '' })}>
      {children}
      <p className="drop-here" aria-hidden="true">
        {words.kit.drop.here}
      </p>
    </div>
  );
}

/** Hears of a file that was dropped on a place which has `data-takes-file`. */
export function useDroppedFile(place: RefObject<HTMLElement | null>, onFile: () => void): void {
  const latest = useRef(onFile);
  latest.current = onFile;
  useEffect(() => {
    const here = place.current;
    const take = (): void => latest.current();
    here?.addEventListener('file-dropped', take);
    return () => here?.removeEventListener('file-dropped', take);
  }, [place]);
}
