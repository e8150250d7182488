import type { ReactNode } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { words } from '#renderer/words/index.ts';

interface TableDoesProps {
  filtersColumns: boolean;
  onFilter: () => void;
  saveFilter: ReactNode;
  /** How many columns are not shown; undefined where there is nothing to choose. */
  without: number | undefined;
  onColumns: () => void;
  /** How many rows are ticked; undefined where there is no row to take out. */
  ticked: number | undefined;
  onCopy: () => void;
  onPutOut: (() => void) | undefined;
  /** Reads a file back that the list was saved to; undefined for a list that does not come back. */
  onBack: (() => void) | undefined;
  reading: boolean;
}

const says = words.kit.table;

/** What is done with a table as a whole, in the line over it. */
export function TableDoes(does: TableDoesProps) {
  const { filtersColumns, without, ticked, onPutOut, onBack } = does;
  return (
    <div className="table-does">
      <Button look="quiet" pressed={filtersColumns} onClick={does.onFilter}>
        {says.filterColumns}
      </Button>
      {does.saveFilter}
      {without !== undefined && (
        <Button look="quiet" onClick={does.onColumns}>
          {without > 0 ? says.columnsWithout(without) : says.columns}
        </Button>
      )}
      {ticked !== undefined && (
        <Button look="quiet" onClick={does.onCopy}>
          {ticked > 0 ? says.copyChosen(ticked) : says.copyRows}
        </Button>
      )}
      {ticked !== undefined && onPutOut && (
        <Button look="quiet" onClick={onPutOut}>
          {says.putOut}
        </Button>
      )}
      {onBack && (
        <span className="table-back">
          <Button look="quiet" busy={does.reading} onClick={onBack}>
            {says.readBack}
          </Button>
        </span>
      )}
    </div>
  );
}
