import { useRef } from 'react';
import type { Reading } from './ask.ts';

/** A reading that keeps showing what it had while the next is on its way, so that nothing jumps and the focus stays. */
export function useSteady<T>(reading: Reading<T>): Reading<T> {
  const last = useRef<Reading<T>>(reading);
  if (reading.state !== 'waiting') last.current = reading;
  return last.current;
}
