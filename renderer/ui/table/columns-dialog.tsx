import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialogs/dialog.tsx';
import { CheckBox } from '#renderer/ui/fields/check-box.tsx';
import { Stack } from '#renderer/ui/layout.tsx';
import { words } from '#renderer/words/index.ts';
import type { TableColumn } from './table-model.ts';

interface ColumnsDialogProps<Row> {
  columns: readonly TableColumn<Row>[];
  shown: readonly TableColumn<Row>[];
  onShow: (ids: ReadonlySet<string>) => void;
  onClose: () => void;
}

/** Which columns a list shows, behind the one that names the row. The list follows each tick at once. */
export function ColumnsDialog<Row>({ columns, shown, onShow, onClose }: ColumnsDialogProps<Row>) {
  const ids = new Set(shown.map(({ id }) => id));
  const all = new Set(columns.map(({ id }) => id));
  const says = words.kit.table;
  return (
    <Dialog
      open
      title={says.columns}
      onClose={onClose}
      actions={
        <>
          <Button look="main" onClick={onClose}>
            {says.columnsDone}
          </Button>
          {ids.size < all.size && <Button onClick={() => onShow(all)}>{says.allColumns}</Button>}
        </>
      }
    >
      <Stack gap={8}>
        {columns.slice(1).map(({ id, heading }) => (
          <CheckBox
            key={id}
            label={heading}
            checked={ids.has(id)}
            onChange={(checked) => onShow(checked ? ids.union(new Set([id])) : ids.difference(new Set([id])))}
          />
        ))}
      </Stack>
    </Dialog>
  );
}
