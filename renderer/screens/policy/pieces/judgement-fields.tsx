import type { PieceValues } from '#domain/policy-pieces.ts';
import { AskedField } from '#renderer/screens/policy/fields/asked-field.tsx';
import { CountField, OptionalCountField } from '#renderer/screens/policy/fields/count-field.tsx';
import { SaidField } from '#renderer/screens/policy/fields/said-field.tsx';
import { ClauseField, GroupsField } from '#renderer/screens/policy/fields/whom-fields.tsx';
import { CheckBox, Choice, RadioGroup, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import type { PieceFieldsProps } from './piece-fields.ts';
import { isWelsh } from './welsh.ts';

const says = words.policyFields;

type Most = Exclude<PieceValues['objectives-most'], 'unsaid'>;
const firstMost: Most = { count: 3, recommended: true, per: 'review', clause: '' };

export function ObjectivesMostFields({ value, change, at }: PieceFieldsProps<'objectives-most'>) {
  return (
    <Stack>
      <CheckBox
        label={says.hasMost}
        checked={value !== 'unsaid'}
        onChange={(isSaid) => change(isSaid ? firstMost : 'unsaid')}
      />
      {value !== 'unsaid' && (
        <>
          <CountField
            {...at('count')}
            label={says.most}
            value={value.count}
            onChange={(count) => change({ ...value, count })}
          />
          <RadioGroup
            {...at('per')}
            label={says.per}
            options={(['review', 'category'] as const).map((per) => ({ value: per, label: says.pers[per] }))}
            value={value.per}
            onChange={(per) => change({ ...value, per })}
          />
          <CheckBox
            label={says.recommended}
            checked={value.recommended}
            onChange={(recommended) => change({ ...value, recommended })}
          />
          <ClauseField value={value} change={change} at={at} />
        </>
      )}
    </Stack>
  );
}

export function CategoryFields({ value, change, at, policy }: PieceFieldsProps<'category'>) {
  return (
    <Stack>
      <SaidField
        {...at('label.en')}
        label={says.name}
        value={value.label}
        onChange={(label) => change({ ...value, label })}
        welsh={isWelsh(policy)}
      />
      <RadioGroup
        {...at('of')}
        label={says.of}
        options={(['employer', 'employee'] as const).map((of) => ({ value: of, label: says.ofs[of] }))}
        value={value.of}
        onChange={(of) => change({ ...value, of })}
      />
      <OptionalCountField
        {...at('places')}
        label={says.places}
        hint={says.placesHint}
        value={value.places}
        onChange={(places) => change({ ...value, places })}
      />
      <GroupsField value={value} change={change} at={at} policy={policy} />
      <ClauseField value={value} change={change} at={at} />
    </Stack>
  );
}

type Plan = Exclude<PieceValues['support-plan'], 'unsaid'>;
const firstPlan: Plan = { least: 4, most: 8, working: false, extensionMost: 'unsaid', reviews: 'unsaid', clause: '' };
const numberOf = (value: number | 'unsaid') => (value === 'unsaid' ? undefined : value);

export function SupportPlanFields({ value, change, at, policy }: PieceFieldsProps<'support-plan'>) {
  return (
    <Stack>
      <CheckBox
        label={says.hasSupport}
        checked={value !== 'unsaid'}
        onChange={(isSaid) => change(isSaid ? firstPlan : 'unsaid')}
      />
      {value !== 'unsaid' && (
        <>
          <AskedField policy={policy} value={value.least} first={4} onChange={(least) => change({ ...value, least })}>
            {(least) => (
              <CountField
                {...at('least')}
                label={says.least}
                value={least}
                onChange={(weeks) => change({ ...value, least: weeks })}
              />
            )}
          </AskedField>
          <AskedField policy={policy} value={value.most} first={8} onChange={(most) => change({ ...value, most })}>
            {(most) => (
              <CountField
                {...at('most')}
                label={says.mostWeeks}
                value={most}
                onChange={(weeks) => change({ ...value, most: weeks })}
              />
            )}
          </AskedField>
          <CheckBox
            label={says.working}
            checked={value.working}
            onChange={(working) => change({ ...value, working })}
          />
          <OptionalCountField
            {...at('extensionMost')}
            label={says.extension}
            hint={says.extensionHint}
            value={numberOf(value.extensionMost)}
            onChange={(weeks) => change({ ...value, extensionMost: weeks ?? 'unsaid' })}
          />
          <OptionalCountField
            {...at('reviews')}
            label={says.reviews}
            hint={says.reviewsHint}
            value={numberOf(value.reviews)}
            onChange={(reviews) => change({ ...value, reviews: reviews ?? 'unsaid' })}
          />
          <ClauseField value={value} change={change} at={at} />
        </>
      )}
    </Stack>
  );
}

type Rule = PieceValues['retention']['rule'];

export function RetentionFields({ value, change, at, policy }: PieceFieldsProps<'retention'>) {
  const rules = Object.keys(says.keeps) as Rule[]; // the keys of the table itself
  return (
    <Stack>
      <AskedField policy={policy} value={value.years} first={6} onChange={(years) => change({ ...value, years })}>
        {(years) => (
          <CountField
            {...at('years')}
            label={says.years}
            value={years}
            onChange={(count) => change({ ...value, years: count })}
          />
        )}
      </AskedField>
      <Choice
        {...at('rule')}
        label={says.keep}
        width="middle"
        options={rules.map((rule) => ({ value: rule, label: says.keeps[rule] }))}
        value={value.rule}
        onChange={(rule) => change({ ...value, rule })}
      />
      <ClauseField value={value} change={change} at={at} />
    </Stack>
  );
}
