import type { ReactNode } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { words } from '#renderer/words/index.ts';

interface ChosenBarProps {
  /** So many rows are chosen, so many of these does the filter show. */
  chosen: number;
  chosenShown: number;
  /** So many rows does the filter show. */
  shown: number;
  onChooseShown: () => void;
  onClear: () => void;
  /** What may be done with the chosen rows. */
  actions: ReactNode;
}

/**
 * How many rows of a table are chosen, and what may be done with them: at the foot of the window, so that the rows do not
 * move away under the mouse at the first tick. For a screen reader it is there from the start, and says each change.
 */
export function ChosenBar({ chosen, chosenShown, shown, onChooseShown, onClear, actions }: ChosenBarProps) {
  const says = words.kit.table;
  const hasChosen = chosen > 0;
  return (
    <section
      className={hasChosen ? 'table-chosen' : 'only-read-aloud'}
      aria-label={says.chosenRows}
      data-chosen={hasChosen || undefined}
    >
      <span role="status">{hasChosen && says.chosen(chosen, chosen - chosenShown)}</span>
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
