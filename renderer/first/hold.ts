/**
 * Holds what somebody does in the first picture, which is there before the program answers: a pressed button, what is
 * typed, a choice. Gives what does it once more, where the focus was, as soon as the program has taken the picture over.
 */
export function holdWhatIsDone(place: HTMLElement): () => void {
  const filled = new Map<HTMLInputElement, string>();
  let focused: HTMLElement | undefined;
  let pressed: HTMLElement | undefined;
  const hears: Record<string, (event: Event) => void> = {
    input: ({ target }) => {
      if (target instanceof HTMLInputElement) filled.set(target, target.value);
    },
    focusin: ({ target }) => {
      // the heading takes the focus by itself as the program comes
      if (target instanceof HTMLElement && target.tabIndex >= 0) focused = target;
    },
    // Enter in a box presses the button of its form, too
    click: (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (!button) return;
      event.preventDefault();
      // the program, which may listen by now, is to hear it once
      event.stopImmediatePropagation();
      pressed = button;
    },
  };
  for (const [kind, hear] of Object.entries(hears)) place.addEventListener(kind, hear);
  return () => {
    for (const [kind, hear] of Object.entries(hears)) place.removeEventListener(kind, hear);
    // one after the other, so that what is pressed finds what was typed
    setTimeout(() => {
      for (const [box, text] of filled) fillAgain(box, text);
      focused?.focus();
      setTimeout(() => pressed?.click());
    });
  };
}

const { value: ofEveryBox } = Object.getOwnPropertyDescriptors(HTMLInputElement.prototype);

/** React hears of a box only what is other than it last set there itself: so the box is emptied first, and filled past React. */
function fillAgain(box: HTMLInputElement, text: string): void {
  if (box.type === 'radio') {
    box.checked = false;
    box.click();
    return;
  }
  box.value = '';
  ofEveryBox.set?.call(box, text);
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
