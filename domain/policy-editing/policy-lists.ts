/** The list with two items exchanged; as it was where one of the two places is not there. */
export function swapped<Item>(items: readonly Item[], at: number, to: number): Item[] {
  const [one, other] = [items[at], items[to]];
  if (one === undefined || other === undefined) return [...items];
  return items.with(at, other).with(to, one);
}
