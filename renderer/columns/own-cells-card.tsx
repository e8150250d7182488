import { useState } from 'react';
import { Button, Card, Facts } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { OwnCellsDialog } from './own-cells-dialog.tsx';
import { ownTableColumns } from './own-columns.ts';
import type { OwnCellsProps } from './own-rows.ts';

const says = words.columns;

/** What stands in the school's own columns of somebody's row, on a page of theirs; nothing where there are none. */
export function OwnCellsCard(props: OwnCellsProps) {
  const [isOpen, open] = useState(false);
  const { own, row, name } = props;
  if (own.columns.length === 0) return null;
  const cells = { own: own.values[row] ?? {} };
  const rows = ownTableColumns<typeof cells>(own.columns).map(({ heading, text }) => ({
    label: heading,
    value: text(cells) || says.empty,
  }));
  return (
    <Card
      title={says.ofRow}
      actions={
        <Button label={says.fillOf(name)} onClick={() => open(true)}>
          {says.fill}
        </Button>
      }
    >
      <Facts rows={rows} />
      {isOpen && <OwnCellsDialog {...props} onClose={() => open(false)} />}
    </Card>
  );
}
