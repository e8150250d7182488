/** Longer than any page of a review, shorter than what would hold the main process up. */
const mostBytes = 10 * 1024 * 1024;
const deepest = 20;
/** What a list or an object costs besides what is in it: without it, a list that holds itself costs nothing at all. */
const bytesOfNode = 16;

/**
 * Whether a value from the window is nothing but JSON: no Map, Date, bytes or class, no cycle, no `__proto__`, at most 10 MB
 * and 20 deep, however often a part is in it. The contract's schemas say the rest; this keeps away from them what they were not written for.
 */
export function isPlain(value: unknown): boolean {
  let left = mostBytes;
  const fits = (bytes: number): boolean => {
    left -= bytes;
    return left >= 0;
  };
  const plain = (part: unknown, depth: number): boolean => {
    if (depth > deepest) return false;
    if (part === null || part === undefined || typeof part === 'boolean') return fits(4);
    if (typeof part === 'number') return Number.isFinite(part) && fits(8);
    if (typeof part === 'string') return fits(part.length * 2);
    if (typeof part !== 'object') return false;
    if (!fits(bytesOfNode)) return false;
    if (Array.isArray(part)) return part.every((item) => plain(item, depth + 1));
    if (Object.getPrototypeOf(part) !== Object.prototype) return false;
    return Object.entries(part).every(
      ([key, item]) => key !== '__proto__' && fits(key.length * 2) && plain(item, depth + 1),
    );
  };
  return plain(value, 0);
}
