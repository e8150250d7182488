import './no-eval.ts';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { Output } from '#contract/index.ts';
import { followTheMachine, supposeVault } from './asking/fresh.ts';
import { markMisspelt } from './spelling/spelling.ts';
import { followDrags, toast } from './ui/index.ts';
import { Whole } from './whole.tsx';
import { words } from './words/index.ts';

/**
 * Puts the program into its place in the page; a first picture that stands there becomes it, with what was typed in it.
 * `onShown` is called once it answers.
 */
export function takeOver(place: HTMLElement, onShown: () => void): void {
  followTheMachine();
  markMisspelt();
  followDrags(() => toast({ text: words.kit.drop.several }));
  const whole = <Whole onShown={onShown} />;
  const { vault } = place.dataset;
  if (vault === undefined) {
    createRoot(place).render(whole);
    return;
  }
  supposeVault(JSON.parse(vault) as Output<'vault.state'>); // the build wrote it
  for (const part of place.querySelectorAll<HTMLElement>('[data-style]')) putStyle(part);
  hydrateRoot(place, whole);
}

/** A page may bring no styles in itself (its policy header), so that those of the picture stand in a style sheet until now. */
function putStyle(part: HTMLElement): void {
  part.style.cssText = part.dataset['style'] ?? '';
  delete part.dataset['style'];
}
