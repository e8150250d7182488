import type { PieceValues } from '#domain/policy-editing/policy-pieces.ts';
import { AskedCountField } from '#renderer/screens/policy/fields/asked-count-field.tsx';
import { CountField, OptionalCountField } from '#renderer/screens/policy/fields/count-field.tsx';
import { ClauseField, GroupsField } from '#renderer/screens/policy/fields/whom-fields.tsx';
import { NameField } from '#renderer/screens/policy/pieces/name-field.tsx';
import { NormallyBox } from '#renderer/screens/policy/pieces/normally-box.tsx';
import type { PieceFieldsProps } from '#renderer/screens/policy/pieces/piece-fields.ts';
import { CheckBox, Choice, RadioGroup, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

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
          <NormallyBox label={says.normallyMost} value={value} change={change} />
          <ClauseField value={value} change={change} at={at} />
        </>
      )}
    </Stack>
  );
}

export function CategoryFields({ value, change, at, policy }: PieceFieldsProps<'category'>) {
  return (
    <Stack>
      <NameField value={value} change={change} at={at} policy={policy} />
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
          <AskedCountField
            {...at('least')}
            label={says.least}
            policy={policy}
            first={4}
            value={value.least}
            onChange={(least) => change({ ...value, least })}
          />
          <AskedCountField
            {...at('most')}
            label={says.mostWeeks}
            policy={policy}
            first={8}
            value={value.most}
            onChange={(most) => change({ ...value, most })}
          />
          <CheckBox
            label={says.working}
            checked={value.working}
            onChange={(working) => change({ ...value, working })}
          />
          <NormallyBox label={says.normallySupport} value={value} change={change} />
          <OptionalCountField
            {...at('extensionMost')}
            label={says.extension}
            hint={says.extensionHint}
            value={numberOf(value.extensionMost)}
            onChange={(weeks) => change({ ...value, extensionMost: weeks ?? 'unsaid' })}
          />
          <CheckBox
            label={says.normallyExtension}
            checked={value.extensionNormally === true}
            onChange={(isSo) => change({ ...value, extensionNormally: isSo || undefined })}
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
      <AskedCountField
        {...at('years')}
        label={says.years}
        policy={policy}
        first={6}
        value={value.years}
        onChange={(years) => change({ ...value, years })}
      />
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
