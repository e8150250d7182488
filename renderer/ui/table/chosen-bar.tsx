import type { ReactNode } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { words } from '#renderer/words/index.ts';

interface ChosenBarProps {
  /** So many rows are chosen, so many of these does the filter show. */
  chosen: number;
  chosenShown: number;
  /** So many rows does the filter show, of so many. */
  shown: number;
  of: number;
  /** So many of the list in its own words: '31 reviews'. */
  counted: (count: number) => string;
  onChooseShown: () => void;
  onClear: () => void;
  /** What may be done with the chosen rows. */
  actions: ReactNode;
}

/**
 * How many rows of a table are chosen, and what may be done with them. It is there from the start, so that the rows do
 * not move away under the mouse at the first tick, and so that a screen reader says how many it has become.
 */
export function ChosenBar({
  chosen,
  chosenShown,
  shown,
  of,
  counted,
  onChooseShown,
  onClear,
  actions,
}: ChosenBarProps) {
  const says = words.kit.table;
  const hasChosen = chosen > 0;
  return (
    <section className="table-chosen" aria-label={says.chosenRows} data-chosen={hasChosen || undefined}>
      <span role="status">
        {hasChosen ? says.chosen(chosen, chosen - chosenShown) : says.shown(shown, of, counted)}
      </span>
      {hasChosen && chosenShown < shown && (
        <Button look="quiet" onClick={onChooseShown}>
          {says.chooseShown(shown)}
        </Button>
      )}
      {hasChosen && (
        <Button look="quiet" onClick={onClear}>
          {says.clearChosen}
        </Button>
      )}
      {actions}
    </section>
  );
}
