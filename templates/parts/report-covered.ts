import type { Cycle, CycleMember, LeftOut } from '#domain/cycle.ts';
import type { StaffId } from '#domain/ids.ts';
import type { Policy, StaffGroupId } from '#domain/policy.ts';
import type { Staff } from '#domain/staff.ts';
import type { Block, Text } from '#templates/blocks.ts';
import { words } from '#templates/words/index.ts';
import { countBlocks, peopleBy } from './report-counts.ts';
import type { Category } from './small-groups.ts';

/** Who was in a cycle and who was not: ids by staff group and by reason. */
export interface Covered {
  inByGroup: Category<Text>[];
  outByGroup: Category<Text>[];
  outByReason: Category<Text>[];
}

/** Who was in and who was out, counted from the members of a cycle. */
export function coveredFacts(cycle: Cycle, members: readonly CycleMember[], staff: readonly Staff[]): Covered {
  const groups = new Map<StaffId, StaffGroupId>(staff.map((one) => [one.id, one.group]));
  const [inside, outside] = [
    members.filter((member) => member.leftOut === null),
    members.filter((member) => member.leftOut !== null),
  ];
  const byGroup = (some: readonly CycleMember[]) =>
    peopleBy(
      some,
      (member) => groups.get(member.staffId) ?? '',
      (member) => member.staffId,
      (group) => groupLabel(cycle.policy, group),
    );
  return {
    inByGroup: byGroup(inside),
    outByGroup: byGroup(outside),
    outByReason: peopleBy(
      outside,
      (member) => reasonKey(member.leftOut),
      (member) => member.staffId,
      (reason) => reasonLabel(cycle.policy, reason),
    ),
  };
}

/** Who was in and who was out, as blocks. */
export function coveredBlocks({ inByGroup, outByGroup, outByReason }: Covered): Block[] {
  const { group, otherGroups, allGroups, otherReasons, allReasons, reason, number, nobodyIn, nobodyOut } = words.report;
  const groups = { label: group, count: number, other: otherGroups, all: allGroups };
  const out = { ...groups, title: words.report.outByGroup, none: nobodyOut };
  const reasons = {
    label: reason,
    count: number,
    other: otherReasons,
    all: allReasons,
    title: words.report.outByReason,
  };
  return [
    ...countBlocks(inByGroup, { ...groups, title: words.report.inByGroup, none: nobodyIn }),
    ...countBlocks(outByGroup, out),
    ...(outByReason.length > 0 ? countBlocks(outByReason, { ...reasons, none: nobodyOut }) : []),
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
