import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialogs/dialog.tsx';
import { CheckBox } from '#renderer/ui/fields/check-box.tsx';
import { IconAdd } from '#renderer/ui/icons.tsx';
import { Row, Stack } from '#renderer/ui/layout.tsx';
import { words } from '#renderer/words/index.ts';
import type { TableColumn } from './table-model.ts';

interface ColumnsDialogProps<Row> {
  columns: readonly TableColumn<Row>[];
  shown: readonly TableColumn<Row>[];
  onShow: (ids: ReadonlySet<string>) => void;
  onClose: () => void;
  /** Adds a column of the school's own, or changes one; missing where a list takes none. */
  own: OwnColumnChanges | undefined;
}

/** The ways to change which columns of its own a school gives a list. */
export interface OwnColumnChanges {
  add: () => void;
  change: (id: string) => void;
}

/** Which columns a list shows, behind the one that names the row. The list follows each tick at once. */
export function ColumnsDialog<Row>({ columns, shown, onShow, onClose, own }: ColumnsDialogProps<Row>) {
  const ids = new Set(shown.map(({ id }) => id));
  const all = new Set(columns.map(({ id }) => id));
  const says = words.kit.table;

  function instead(next: () => void): void {
    onClose();
    next();
  }

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
        {columns.slice(1).map(({ id, heading, isOwn }) => (
          <Row key={id} gap={8}>
            <CheckBox
              label={heading}
              checked={ids.has(id)}
              onChange={(checked) => onShow(checked ? ids.union(new Set([id])) : ids.difference(new Set([id])))}
            />
            {isOwn && own && (
              <Button
                look="quiet"
                label={words.columns.changeOf(heading)}
                onClick={() => instead(() => own.change(id))}
              >
                {words.columns.change}
              </Button>
            )}
          </Row>
        ))}
        {own && (
          <Row>
            <Button icon={<IconAdd size={18} aria-hidden="true" />} onClick={() => instead(own.add)}>
              {words.columns.add}
            </Button>
          </Row>
        )}
      </Stack>
    </Dialog>
  );
}
