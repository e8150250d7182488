import type { Day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { LeaderFault } from '#domain/staff/leaders.ts';
import type { Staff } from '#domain/staff/staff.ts';
import { Card, Facts } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';

interface Props {
  staff: Staff;
  lineManagerName: string | null;
  leaderFault: LeaderFault | null;
}

/** What is kept about a person; what is not known is left out. */
export function FactsCard({ staff, lineManagerName, leaderFault }: Props) {
  const { leaders } = words.staff.person;
  const leader = leaderFault && lineManagerName ? leaders[leaderFault](lineManagerName) : lineManagerName;
  return (
    <Card title={words.staff.person.facts}>
      <Facts rows={factsOf(staff, leader)} />
    </Card>
  );
}

function factsOf(staff: Staff, leader: string | null): { label: string; value: string }[] {
  const { fields } = words.staff.form;
  const { yes, no, hours, fte, weeks, qts, ewc } = words.staff.person;
  const yesOrNo = (so: boolean) => (so ? yes : no);
  const facts: [label: string, value: string | null][] = [
    [fields.jobTitle, staff.jobTitle],
    [fields.group, words.staff.groups[staff.group]],
    [fields.otherJobTitle, staff.otherJobTitle],
    [fields.otherGroup, staff.otherGroup && words.staff.groups[staff.otherGroup]],
    [fields.employeeNumber, staff.employeeNumber],
    [fields.lineManagerId, leader],
    [fields.startDate, dayText(staff.startDate)],
    [fields.contract, words.staff.contracts[staff.contract]],
    [fields.contractEnds, dayText(staff.contractEnds)],
    [fields.hoursPerWeek, staff.hoursPerWeek === null ? null : hours(staff.hoursPerWeek)],
    [fields.fte, staff.fte === null ? null : fte(staff.fte)],
    [fields.weeksPerYear, staff.weeksPerYear === null ? null : weeks(staff.weeksPerYear)],
    [fields.probationEnds, dayText(staff.probationEnds)],
    [fields.inductionEnds, dayText(staff.inductionEnds)],
    [fields.appraiserTrainedOn, dayText(staff.appraiserTrainedOn)],
    [fields.leavingDate, dayText(staff.leavingDate)],
    [fields.payRange, staff.payRange && words.staff.payRanges[staff.payRange]],
    [qts, yesOrNo(staff.qts)],
    [ewc, yesOrNo(staff.ewcRegistered)],
    [fields.language, words.staff.languages[staff.language]],
    [fields.email, staff.email],
    [fields.site, staff.site],
  ];
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

const dayText = (day: Day | null): string | null => day && shortDay(day, lang);
