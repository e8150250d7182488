import type { StaffId } from '#domain/ids.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { OwnCellsCard } from '#renderer/columns/own-cells-card.tsx';

/** What stands in the school's own columns of the staff list about one person. */
export function OwnColumnsCard({ staffId, name }: { staffId: StaffId; name: string }) {
  const own = useRead('ownColumns.ofStaff', {});
  const { ask } = useWrite('cells.fillStaff');
  if (own.state !== 'ready') return null;
  return (
    <OwnCellsCard
      own={own.value}
      row={staffId}
      name={name}
      fill={(cells) => ask({ cells: cells.map((cell) => ({ ...cell, staffId })) })}
    />
  );
}
