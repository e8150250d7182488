import type { PieceValues } from '#domain/policy-editing/policy-pieces.ts';
import { MonthDayField } from '#renderer/school/policy/year-day-field.tsx';
import { BoundField } from '#renderer/screens/policy/fields/bound-field.tsx';
import { CountField } from '#renderer/screens/policy/fields/count-field.tsx';
import { SaidField } from '#renderer/screens/policy/fields/said-field.tsx';
import {
  ClauseField,
  GroupsField,
  NamedGroupsField,
  PeriodsField,
} from '#renderer/screens/policy/fields/whom-fields.tsx';
import { AboutField } from '#renderer/screens/policy/pieces/about-field.tsx';
import { NameField } from '#renderer/screens/policy/pieces/name-field.tsx';
import { NormallyBox } from '#renderer/screens/policy/pieces/normally-box.tsx';
import type { PieceFieldsProps } from '#renderer/screens/policy/pieces/piece-fields.ts';
import { StepChoice } from '#renderer/screens/policy/pieces/step-choice.tsx';
import { isWelsh } from '#renderer/screens/policy/pieces/welsh.ts';
import { Button, CheckBox, FieldSet, IconAdd, IconRemove, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const says = words.policyFields;

export function PeriodFields({ value, change, at, policy }: PieceFieldsProps<'period'>) {
  return (
    <Stack>
      <NameField value={value} change={change} at={at} policy={policy} />
      <NamedGroupsField value={value} change={change} at={at} policy={policy} />
      <MonthDayField
        {...at('starts')}
        label={says.starts}
        value={value.starts}
        onChange={(starts) => change({ ...value, starts })}
      />
      <CountField
        {...at('months')}
        label={says.months}
        value={value.months}
        onChange={(months) => change({ ...value, months })}
      />
      <NormallyBox label={says.normallyPeriod} value={value} change={change} />
      <ClauseField value={value} change={change} at={at} />
    </Stack>
  );
}

type Window = PieceValues['phase']['windows'][number];

const wholeCycle: Window = {
  opens: { from: 'start', amount: 0, unit: 'calendar' },
  closes: { from: 'end', amount: 0, unit: 'calendar' },
  clause: '',
};

export function PhaseFields({ value, change, at, policy }: PieceFieldsProps<'phase'>) {
  const { windows } = value;
  return (
    <Stack>
      <NameField value={value} change={change} at={at} policy={policy} />
      <CheckBox
        label={says.optional}
        checked={value.optional}
        onChange={(optional) => change({ ...value, optional })}
      />
      <SaidField
        {...at('meeting.en')}
        label={says.meetingName}
        hint={says.meetingNameHint}
        value={value.meeting ?? { en: '' }}
        onChange={(meeting) =>
          change({ ...value, meeting: meeting.en === '' && meeting.cy === undefined ? undefined : meeting })
        }
        welsh={isWelsh(policy)}
      />
      <AboutField value={value} change={change} at={at} />
      <StepChoice
        {...at('held')}
        label={says.held}
        policy={policy}
        value={value.held}
        onChange={(held) => change({ ...value, held })}
      />
      <StepChoice
        {...at('booked')}
        label={says.booked}
        policy={policy}
        none={says.noStep}
        value={value.booked ?? ''}
        onChange={(booked) => change({ ...value, booked: booked === '' ? undefined : booked })}
      />
      {windows.map((window, number) => (
        <WindowFields
          // windows have no name of their own, and are only added or taken out at a time
          key={`${number} of ${windows.length}`}
          number={number}
          window={window}
          change={(next) => change({ ...value, windows: windows.with(number, next) })}
          remove={() => change({ ...value, windows: windows.toSpliced(number, 1) })}
          at={at}
          policy={policy}
        />
      ))}
      <div>
        <Button
          icon={<IconAdd size={18} aria-hidden="true" />}
          onClick={() => change({ ...value, windows: [...windows, { ...wholeCycle, clause: value.clause }] })}
        >
          {says.addWindow}
        </Button>
      </div>
      <ClauseField value={value} change={change} at={at} />
    </Stack>
  );
}

interface WindowProps extends Pick<PieceFieldsProps<'phase'>, 'at' | 'policy'> {
  number: number;
  window: Window;
  change: (window: Window) => void;
  remove: () => void;
}

function WindowFields({ number, window, change, remove, at, policy }: WindowProps) {
  const place = `windows.${number}`;
  const below = (name: string) => at(`${place}.${name}`);
  return (
    <FieldSet legend={says.window(number + 1)}>
      <Stack>
        <BoundField
          label={says.opens}
          policy={policy}
          at={at}
          place={`${place}.opens`}
          value={window.opens}
          onChange={(opens) => change({ ...window, opens })}
        />
        <BoundField
          label={says.closes}
          policy={policy}
          at={at}
          place={`${place}.closes`}
          value={window.closes}
          onChange={(closes) => change({ ...window, closes })}
        />
        <GroupsField value={window} change={change} at={below} policy={policy} />
        <PeriodsField value={window} change={change} at={below} policy={policy} />
        <ClauseField value={window} change={change} at={below} />
        <div>
          <Button look="quiet" icon={<IconRemove size={18} aria-hidden="true" />} onClick={remove}>
            {says.removeWindow(number + 1)}
          </Button>
        </div>
      </Stack>
    </FieldSet>
  );
}
