import { useCallback, useEffect, useState } from 'react';

/** Whole seconds that are still to wait, counted down, and how to begin a wait. */
export function useCountdown(): [left: number, begin: (seconds: number) => void] {
  const [until, setUntil] = useState(0);
  const [now, setNow] = useState(0);
  const left = Math.max(0, Math.ceil((until - now) / 1000));

  useEffect(() => {
    if (left === 0) return;
    const tick = setInterval(() => setNow(performance.now()), 250);
    return () => clearInterval(tick);
  }, [left]);

  const begin = useCallback((seconds: number) => {
    const started = performance.now();
    setNow(started);
    setUntil(started + seconds * 1000);
  }, []);
  return [left, begin];
}
