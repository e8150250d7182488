/** Makes a value of one shape into one of the next. */
export type Upgrade = (older: unknown) => unknown;

/**
 * A value that was stored in an earlier shape, in the shape of today; shapes are numbered from 1, and `upgrades` holds one
 * step for each earlier shape. Throws RangeError for a shape that this program does not know.
 */
export function upgraded(value: unknown, shape: number, upgrades: readonly Upgrade[]): unknown {
  const newest = upgrades.length + 1;
  if (!Number.isInteger(shape) || shape < 1 || shape > newest) throw new RangeError(`no such shape: ${shape}`);
  return upgrades.slice(shape - 1).reduce((older, upgrade) => upgrade(older), value);
}
