import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialogs/dialog.tsx';
import { CheckBox } from '#renderer/ui/fields/check-box.tsx';
import { IconAdd } from '#renderer/ui/icons.tsx';
import { Row, Stack } from '#renderer/ui/layout.tsx';
import { OrderedList } from '#renderer/ui/lists/ordered-list.tsx';
import { words } from '#renderer/words/index.ts';
import type { ArrangedColumns } from './table-columns.ts';

interface ColumnsDialogProps<Row> {
  arranged: ArrangedColumns<Row>;
  onShow: (order: readonly string[], ids: ReadonlySet<string>) => void;
  onClose: () => void;
  /** Adds a column of the school's own, or changes one; missing where a list takes none. */
  own: OwnColumnChanges | undefined;
}

/** The ways to change which columns of its own a school gives a list. */
export interface OwnColumnChanges {
  add: () => void;
  change: (id: string) => void;
}

/** Which columns a list shows, behind the one that names the row, and in which order. The list follows at once. */
export function ColumnsDialog<Row>({ arranged, onShow, onClose, own }: ColumnsDialogProps<Row>) {
  const [first, ...columns] = arranged.all;
  const ids = new Set(arranged.shown.map(({ id }) => id));
  const order = columns.map(({ id }) => id);
  const says = words.kit.table;

  function instead(next: () => void): void {
    onClose();
    next();
  }

  function move(place: number, by: -1 | 1): void {
    const moved = order[place];
    if (moved === undefined) return;
    const others = order.toSpliced(place, 1);
    onShow(others.toSpliced(place + by, 0, moved), ids);
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
          {ids.size < arranged.all.length && (
            <Button onClick={() => onShow(order, new Set([...(first ? [first.id] : []), ...order]))}>
              {says.allColumns}
            </Button>
          )}
          <Button onClick={arranged.reset}>{says.usualColumns}</Button>
        </>
      }
    >
      <Stack gap={8}>
        {own && (
          <Row>
            <Button icon={<IconAdd size={18} aria-hidden="true" />} onClick={() => instead(own.add)}>
              {words.columns.add}
            </Button>
          </Row>
        )}
        <div className="columns-chosen">
          <OrderedList
            label={says.columns}
            items={columns}
            idOf={({ id }) => `column-${id}`}
            nameOf={({ heading }) => heading}
            onMove={move}
            actions={({ id, heading, isOwn }) =>
              isOwn &&
              own && (
                <Button
                  look="quiet"
                  label={words.columns.changeOf(heading)}
                  onClick={() => instead(() => own.change(id))}
                >
                  {words.columns.change}
                </Button>
              )
            }
          >
            {({ id, heading }) => (
              <CheckBox
                label={heading}
                checked={ids.has(id)}
                onChange={(checked) =>
                  onShow(order, checked ? ids.union(new Set([id])) : ids.difference(new Set([id])))
                }
              />
            )}
          </OrderedList>
        </div>
      </Stack>
    </Dialog>
  );
}
