import type { Cycle, CycleMember, LeftOut } from '#domain/cycle/cycle.ts';
import type { StaffId } from '#domain/ids.ts';
import type { StaffGroupId } from '#domain/policy/groups.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { Staff } from '#domain/staff/staff.ts';
import type { Block, Text } from '#templates/blocks.ts';
import { words } from '#templates/words/index.ts';
import { countBlocks, countBy } from './report-counts.ts';
import type { Category } from './small-groups.ts';

/**
 * Who was in a cycle, by staff group, and who was not, by reason. Those left out are not told by group as well: two
 * tables of the same people would let small figures be worked out from one another.
 */
export interface Covered {
  inByGroup: Category<Text>[];
  outByReason: Category<Text>[];
}

/** Who was in and who was out, counted from the members of a cycle. */
export function coveredFacts(cycle: Cycle, members: readonly CycleMember[], staff: readonly Staff[]): Covered {
  const groups = new Map<StaffId, StaffGroupId>(staff.map((one) => [one.id, one.group]));
  const person = (member: CycleMember) => member.staffId;
  return {
    inByGroup: countBy(
      members.filter((member) => member.leftOut === null),
      {
        key: (member) => groups.get(member.staffId) ?? '',
        person,
        label: (group) => groupLabel(cycle.policy, group),
        order: cycle.policy.groups.map((group) => group.id),
      },
    ),
    outByReason: countBy(
      members.filter((member) => member.leftOut !== null),
      {
        key: (member) => reasonKey(member.leftOut),
        person,
        label: (reason) => reasonLabel(cycle.policy, reason),
        order: cycle.policy.scope.map((rule) => rule.rule),
      },
    ),
  };
}

/** Who was in and who was out, as blocks. */
export function coveredBlocks({ inByGroup, outByReason }: Covered): Block[] {
  const { report } = words;
  return [
    ...countBlocks(inByGroup, {
      title: report.inByGroup,
      label: report.group,
      count: report.number,
      other: report.otherGroups,
      all: report.allGroups,
      none: report.nobodyIn,
    }),
    ...countBlocks(outByReason, {
      title: report.outByReason,
      label: report.reason,
      count: report.number,
      other: report.otherReasons,
      all: report.allReasons,
      none: report.nobodyOut,
    }),
  ];
}

function groupLabel(policy: Policy, group: string): Text {
  return policy.groups.find((one) => one.id === group)?.label ?? words.report.otherGroups;
}

/** A decision's own words may tell who it is about: only that it was decided is told. */
function reasonKey(leftOut: LeftOut | null): string {
  return leftOut?.by === 'rule' ? leftOut.rule : 'decision';
}

function reasonLabel(policy: Policy, reason: string): Text {
  return policy.scope.find((rule) => rule.rule === reason)?.reason ?? words.report.decision;
}
