/** How the two bytes of a letter follow each other in UTF-16. */
export type WideOrder = 'little-first' | 'big-first';

const looked = 4096;
const leastOfAll = 0.3;
const leastOnOneSide = 0.95;

/**
 * How the bytes of a text in UTF-16 follow each other where no mark says it: letters of Western Europe leave every
 * second byte NUL, always on the same side. Undefined for anything else; a table of numbers in binary has NULs on both.
 */
export function wideOrderOf(bytes: Buffer): WideOrder | undefined {
  const start = bytes.subarray(0, looked);
  let [even, odd] = [0, 0];
  for (let at = 0; at < start.length; at += 1) {
    if (start[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (even + odd < start.length * leastOfAll) return undefined;
  if (odd >= (even + odd) * leastOnOneSide) return 'little-first';
  return even >= (even + odd) * leastOnOneSide ? 'big-first' : undefined;
}
