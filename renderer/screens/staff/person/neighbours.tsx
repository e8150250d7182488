import type { Output } from '#contract/index.ts';
import type { StaffId } from '#domain/ids.ts';
import { useRead } from '#renderer/asking/ask.ts';
import type { OwnColumns } from '#renderer/columns/own-rows.ts';
import { href, type Search } from '#renderer/places/routes.ts';
import { useStaffRows } from '#renderer/screens/staff/staff-rows.ts';
import { filtered } from '#renderer/screens/staff/staff-table.tsx';
import { Row, TextLink, useArranged } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

interface Props {
  staffId: StaffId;
  search: Search<'staff'>;
}

const nobody: Output<'staff.list'> = { staff: [], sites: [] };
const noColumns: OwnColumns = { columns: [], values: {} };

/** Previous and Next through the staff list as it was filtered and sorted; nothing for somebody who is not in it. */
export function Neighbours({ staffId, search }: Props) {
  const staff = useRead('staff.list', { leavers: search.leavers === 'yes' });
  const everybody = staff.state === 'ready' ? staff.value : nobody;
  const own = useRead('ownColumns.ofStaff', {});
  const { rows, columns } = useStaffRows(everybody, own.state === 'ready' ? own.value : noColumns);
  const fitting = useArranged(filtered(rows, search), columns, search);
  const at = fitting.findIndex((row) => row.id === staffId);
  if (at === -1) return null;
  const [before, after] = [fitting[at - 1], fitting[at + 1]];
  const { previous, next, position } = words.staff.person;
  return (
    <Row gap={8}>
      <span>{position(at + 1, fitting.length)}</span>
      {before && <TextLink to={href('person', { staffId: before.id }, search)}>{previous}</TextLink>}
      {after && <TextLink to={href('person', { staffId: after.id }, search)}>{next}</TextLink>}
    </Row>
  );
}
