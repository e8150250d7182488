import { useCallback, useEffect, useState } from 'react';
import type { Written } from '#domain/text/misspelt.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { PointMenu, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { sentence } from '#renderer/words/problems.ts';
import { meantBy } from './spelling.ts';
import { wordAt } from './word-at.ts';

type Box = HTMLTextAreaElement | HTMLInputElement;

interface Misspelt {
  box: Box;
  at: { x: number; y: number };
  word: string;
  start: number;
  end: number;
  /** What may have been meant. */
  meant: readonly string[];
}

/**
 * What may have been meant by the misspelt word under the caret: with the right button of the mouse, or with the menu key or
 * Shift and F10, and adding it to the school's own words. A word that is spelt right opens nothing. What is chosen can be taken
 * back with Ctrl+Z like anything typed.
 */
export function SpellingMenu() {
  const [shown, show] = useState<Misspelt>();
  const add = useWrite('spelling.addWord');
  const done = useDone();
  const close = useCallback(() => show(undefined), []);
  useEffect(() => {
    const look = async (box: Box, at: Misspelt['at']): Promise<void> => {
      const found = wordAt(box.value, box.selectionStart ?? 0);
      if (!found) return;
      const meant = await meantBy(found.word, languageOf(box));
      if (meant && box.isConnected) show({ box, at, ...found, meant });
    };
    const onMenu = (event: MouseEvent): void => {
      const box = proseOf(event.target);
      if (box) void look(box, { x: event.clientX, y: event.clientY });
    };
    const onKey = (event: KeyboardEvent): void => {
      const box = proseOf(event.target);
      if (!box || !(event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10'))) return;
      event.preventDefault();
      const { left, top } = box.getBoundingClientRect();
      void look(box, { x: left + BESIDE_PX, y: top + BESIDE_PX });
    };
    document.addEventListener('contextmenu', onMenu);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('contextmenu', onMenu);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  if (!shown) return null;

  function take(meant: string): void {
    if (!shown) return;
    const { box, start, end } = shown;
    close();
    box.focus();
    box.setSelectionRange(start, end);
    // the only way to write into a box that Ctrl+Z takes back
    document.execCommand('insertText', false, meant);
  }

  function back(): void {
    close();
    shown?.box.focus();
  }

  async function know(word: string): Promise<void> {
    back();
    const answer = await add.ask({ word });
    if (answer.ok) done(words.kit.spelling.added(word), answer.value);
    else toast({ text: sentence(answer.problem) });
  }

  return (
    <PointMenu
      label={words.kit.spelling.title}
      at={shown.at}
      items={shown.meant.map((meant) => ({ name: meant, choose: () => take(meant) }))}
      none={words.kit.spelling.none}
      others={[{ name: words.kit.spelling.add(shown.word), choose: () => void know(shown.word) }]}
      onClose={back}
    />
  );
}

const BESIDE_PX = 24;

/** The box for prose that something happens in. */
function proseOf(target: EventTarget | null): Box | undefined {
  const isBox = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
  return isBox && target.spellcheck && !target.readOnly && !target.disabled ? target : undefined;
}

function languageOf(box: Box): Written {
  return box.closest('[lang]')?.getAttribute('lang')?.startsWith('cy') ? 'cy' : 'en';
}
