import { AskedCountField } from '#renderer/screens/policy/fields/asked-count-field.tsx';
import { LinesField } from '#renderer/screens/policy/fields/lines-field.tsx';
import { SaidField } from '#renderer/screens/policy/fields/said-field.tsx';
import { ClauseField, NamedGroupsField } from '#renderer/screens/policy/fields/whom-fields.tsx';
import type { PieceFieldsProps } from '#renderer/screens/policy/pieces/piece-fields.ts';
import { isWelsh } from '#renderer/screens/policy/pieces/welsh.ts';
import { CheckBox, Choice, Stack, TextField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const says = words.policyFields;

export function AppointedByFields({ value, change, at, policy }: PieceFieldsProps<'appointed-by'>) {
  return (
    <Stack>
      <SaidField
        {...at('appointedBy.en')}
        label={says.appointedBy}
        value={value.appointedBy}
        onChange={(appointedBy) => change({ ...value, appointedBy })}
        welsh={isWelsh(policy)}
        prose
      />
      <ClauseField value={value} change={change} at={at} />
    </Stack>
  );
}

type Lead = keyof typeof says.leads;

export function AppraiserRuleFields({ value, change, at, policy }: PieceFieldsProps<'appraiser-rule'>) {
  const { lead } = value;
  const leads = Object.keys(says.leads) as Lead[]; // the keys of the table itself
  return (
    <Stack>
      <NamedGroupsField value={value} change={change} at={at} policy={policy} />
      <Choice
        {...at('lead')}
        label={says.lead}
        options={leads.map((one) => ({ value: one, label: says.leads[one] }))}
        value={typeof lead === 'object' ? 'office' : lead}
        onChange={(one) => change({ ...value, lead: one === 'office' ? { office: { en: '' } } : one })}
      />
      {typeof lead === 'object' && (
        <SaidField
          {...at('lead.office.en')}
          label={says.office}
          value={lead.office}
          onChange={(office) => change({ ...value, lead: { office } })}
          welsh={isWelsh(policy)}
        />
      )}
      <LinesField
        {...at('panel')}
        label={says.panel}
        optional
        value={value.panel}
        make={(label, id) => ({ id, label })}
        nameOf={({ id }) => id}
        onChange={(panel) => change({ ...value, panel })}
      />
      {isWelsh(policy) &&
        value.panel.map((place, number) => (
          <TextField
            key={place.id}
            label={words.policyFields.inWelsh(place.label.en)}
            value={place.label.cy ?? ''}
            onChange={(cy) => {
              const { en } = place.label;
              const label = cy === '' ? { en } : { en, cy };
              change({ ...value, panel: value.panel.with(number, { ...place, label }) });
            }}
          />
        ))}
      <ClauseField value={value} change={change} at={at} />
    </Stack>
  );
}

export function TrainingFields({ value, change, at }: PieceFieldsProps<'appraiser-training'>) {
  return (
    <Stack>
      <CheckBox
        label={says.training}
        checked={value !== 'unsaid'}
        onChange={(isSaid) => change(isSaid ? { clause: '' } : 'unsaid')}
      />
      {value !== 'unsaid' && <ClauseField value={value} change={change} at={at} />}
    </Stack>
  );
}

export function AppealFields({ value, change, at, policy }: PieceFieldsProps<'appraiser-appeal'>) {
  return (
    <Stack>
      <CheckBox
        label={says.appeal}
        checked={value !== 'unsaid'}
        onChange={(isSaid) => change(isSaid ? { to: { en: '' }, clause: '' } : 'unsaid')}
      />
      {value !== 'unsaid' && (
        <>
          <SaidField
            {...at('to.en')}
            label={says.appealTo}
            value={value.to}
            onChange={(to) => change({ ...value, to })}
            welsh={isWelsh(policy)}
          />
          <ClauseField value={value} change={change} at={at} />
        </>
      )}
    </Stack>
  );
}

export function MostAppraiseesFields({ value, change, at, policy }: PieceFieldsProps<'most-appraisees'>) {
  return (
    <AskedCountField {...at('')} label={says.mostPeople} policy={policy} first={6} value={value} onChange={change} />
  );
}
