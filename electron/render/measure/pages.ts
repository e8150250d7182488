import type { Atom } from './atoms.ts';

/** How far each page was filled, as a part of its height. */
export type Filled = readonly number[];

/** Fills pages with pieces, in their order: of `first` millimetres the first, of `other` those that follow. */
export function fillPages(atoms: readonly Atom[], { first, other }: { first: number; other: number }): Filled {
  const page = { room: first, used: 0, apart: 0 };
  const full: number[] = [];
  const turn = (): void => {
    full.push(page.used / page.room);
    page.room = other;
    page.used = 0;
    page.apart = 0;
  };
  const over = ({ before, again }: Atom): number => (page.used === 0 ? again : Math.max(before, page.apart));
  for (const together of groupsOf(atoms)) {
    const [head] = together;
    const tall = heightOf(together);
    const divides = together.some((one) => one.divides) || tall > other;
    if (head && !divides && page.used > 0 && page.used + over(head) + tall > page.room) turn();
    for (const atom of together) {
      if (!atom.divides && page.used > 0 && page.used + over(atom) + atom.height > page.room) turn();
      let left = over(atom) + atom.height;
      while (page.used + left > page.room) {
        left -= page.room - page.used;
        turn();
      }
      page.used += left;
      page.apart = atom.after;
    }
  }
  return [...full, page.used / page.room];
}

/** The pieces that stand on one page: each with those that it leads on to. */
function groupsOf(atoms: readonly Atom[]): Atom[][] {
  const groups: Atom[][] = [];
  let isOpen = false;
  for (const atom of atoms) {
    if (isOpen) groups.at(-1)?.push(atom);
    else groups.push([atom]);
    isOpen = atom.withNext;
  }
  return groups;
}

function heightOf(atoms: readonly Atom[]): number {
  return atoms.reduce((sum, { height, before }, at) => {
    const above = atoms[at - 1];
    return sum + height + (above ? Math.max(before, above.after) : 0);
  }, 0);
}
