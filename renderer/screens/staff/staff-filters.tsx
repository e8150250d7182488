import { staffGroupId } from '#domain/policy/groups.ts';
import { reviewStage } from '#domain/review/stage.ts';
import { SiteChoice } from '#renderer/people/site-choice.tsx';
import type { Search } from '#renderer/places/routes.ts';
import { CheckBox, Choice } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { StaffRow } from './staff-row.ts';
import { NO_REVIEW } from './staff-table.tsx';

/** The stages; the one that few policies have only where somebody is at it. */
function stageOptions(staff: readonly StaffRow[], chosen: string) {
  const stages = reviewStage.options.filter(
    (stage) => stage !== 'planned' || stage === chosen || staff.some((row) => row.stage === stage),
  );
  return [
    { value: '', label: words.staff.filters.allStages },
    ...stages.map((stage) => ({ value: stage, label: words.stages[stage] })),
    { value: NO_REVIEW, label: words.staff.filters.noReview },
  ];
}

interface Props {
  search: Search<'staff'>;
  onSearch: (change: Partial<Search<'staff'>>) => void;
  staff: readonly StaffRow[];
}

/** The filters of the staff list, always in sight; only groups that somebody is in can be chosen. */
export function StaffFilters({ search, onSearch, staff }: Props) {
  const { group, allGroups, stage, leavers } = words.staff.filters;
  const groups = staffGroupId.options
    .filter((id) => id === search.group || staff.some((row) => row.group === id))
    .map((id) => ({ value: id, label: words.staff.groups[id] }));
  return (
    <>
      <Choice
        label={group}
        value={search.group}
        onChange={(chosen) => onSearch({ group: chosen, page: 1 })}
        options={[{ value: '', label: allGroups }, ...groups]}
      />
      <SiteChoice rows={staff} value={search.site} onChange={(site) => onSearch({ site, page: 1 })} />
      <Choice
        label={stage}
        value={search.stage}
        onChange={(chosen) => onSearch({ stage: chosen, page: 1 })}
        options={stageOptions(staff, search.stage)}
      />
      <CheckBox
        label={leavers}
        checked={search.leavers === 'yes'}
        onChange={(checked) => onSearch({ leavers: checked ? 'yes' : '', page: 1 })}
      />
    </>
  );
}
