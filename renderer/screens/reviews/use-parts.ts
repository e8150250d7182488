import { useEffect, useRef, useState } from 'react';
import type { Review } from '#domain/review/review.ts';
import { jumpTo } from '#renderer/ui/index.ts';
import { ownParts } from './parts.ts';

/** Alt+1 to Alt+9 jump to the first nine parts of the page. */
export function usePartKeys(ids: readonly string[]): void {
  const all = ids.join(' '); // a text, so that the same parts are not listened for twice
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (!event.altKey || event.ctrlKey || event.shiftKey || !/^Digit[1-9]$/.test(event.code)) return;
      const id = all.split(' ')[Number(event.code.slice(-1)) - 1];
      if (id === undefined) return;
      event.preventDefault();
      jumpTo(id);
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [all]);
}

/** Where one reads is taken to be between a third of the way down the window and the middle. */
const WHERE_ONE_READS = '-35% 0px -50% 0px';

/** The part of the page that is being read. */
export function usePartInSight(ids: readonly string[]): string | undefined {
  const [inSight, setInSight] = useState<ReadonlySet<string>>(new Set());
  const all = ids.join(' '); // as above
  useEffect(() => {
    const watcher = new IntersectionObserver(
      (entries) => setInSight((before) => entries.reduce(withEntry, new Set(before))),
      { rootMargin: WHERE_ONE_READS },
    );
    for (const id of all.split(' ')) {
      const part = document.getElementById(id);
      if (part) watcher.observe(part);
    }
    return () => watcher.disconnect();
  }, [all]);
  return ids.find((id) => inSight.has(id));
}

function withEntry(inSight: Set<string>, { isIntersecting, target }: IntersectionObserverEntry): Set<string> {
  if (isIntersecting) inSight.add(target.id);
  else inSight.delete(target.id);
  return inSight;
}

/** Signing and reopening take away the button that was pressed: reading goes on where the change shows. */
export function useFocusAfterSigning(state: Review['state']): void {
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    jumpTo(state === 'signed' ? ownParts.sign : ownParts.people);
  }, [state]);
}
