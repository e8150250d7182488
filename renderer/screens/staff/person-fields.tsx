import type { StaffId } from '#domain/ids.ts';
import { staffGroupId } from '#domain/policy/groups.ts';
import { contractKind, fullName, payRange } from '#domain/staff/staff.ts';
import { languageChoice } from '#domain/text/bilingual.ts';
import { useRead } from '#renderer/asking/ask.ts';
import type { FormProblems } from '#renderer/asking/form-problems.ts';
import { CheckBox, Choice, Grid, Stack, TextField, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { StaffDraft } from './staff-draft.ts';

/** The form of a person, as its parts see it. */
interface Props {
  draft: StaffDraft;
  change: (part: Partial<StaffDraft>) => void;
  at: FormProblems<keyof StaffDraft>['at'];
}

const { fields, hints, none, noManager, chooseGroup, noOtherPost } = words.staff.form;

/** The box of a field whose value is text. */
function boxOf<Field extends keyof StaffDraft>({ draft, change, at }: Props, field: Field) {
  return {
    ...at(field),
    label: fields[field],
    value: draft[field],
    onChange: (value: StaffDraft[Field]) => change({ [field]: value }),
  };
}

/** The answers of a closed list, with one for 'none' where nothing needs to be chosen. */
function optionsOf<Value extends string>(values: readonly Value[], labels: Record<Value, string>) {
  return values.map((value) => ({ value, label: labels[value] }));
}

/** Who somebody is and what they do. */
export function NameFields(props: Props) {
  return (
    <Grid align="end">
      <TextField {...boxOf(props, 'givenName')} spellCheck={false} />
      <TextField {...boxOf(props, 'familyName')} spellCheck={false} />
      <TextField {...boxOf(props, 'jobTitle')} />
      <Choice
        {...boxOf(props, 'group')}
        hint={hints.group}
        options={[{ value: '', label: chooseGroup }, ...optionsOf(staffGroupId.options, words.staff.groups)]}
      />
      <TextField {...boxOf(props, 'otherJobTitle')} hint={hints.otherJobTitle} optional />
      <Choice
        {...boxOf(props, 'otherGroup')}
        options={[{ value: '', label: noOtherPost }, ...optionsOf(staffGroupId.options, words.staff.groups)]}
        optional
      />
    </Grid>
  );
}

/** Since when, for how long, how much and under whom. */
export function ContractFields({ staffId, ...props }: Props & { staffId: StaffId | undefined }) {
  return (
    <Grid align="end">
      <UkDateField {...boxOf(props, 'startDate')} />
      <Choice {...boxOf(props, 'contract')} options={optionsOf(contractKind.options, words.staff.contracts)} />
      <UkDateField {...boxOf(props, 'contractEnds')} hint={hints.contractEnds} optional />
      <TextField {...boxOf(props, 'hoursPerWeek')} hint={hints.hoursPerWeek} width="middle" optional />
      <TextField {...boxOf(props, 'fte')} hint={hints.fte} width="middle" optional />
      <TextField {...boxOf(props, 'weeksPerYear')} hint={hints.weeksPerYear} width="middle" optional />
      <LineManager {...props} staffId={staffId} />
      <TextField {...boxOf(props, 'employeeNumber')} spellCheck={false} optional />
      <UkDateField {...boxOf(props, 'probationEnds')} optional />
      <UkDateField {...boxOf(props, 'inductionEnds')} optional />
      <UkDateField {...boxOf(props, 'appraiserTrainedOn')} optional />
      <UkDateField {...boxOf(props, 'leavingDate')} optional />
      <SiteField {...props} />
    </Grid>
  );
}

/** One of the sites that are known; a text where there is none yet. */
function SiteField(props: Props) {
  const reading = useRead('sites.list', {});
  const sites = reading.state === 'ready' ? reading.value.sites.map(({ name }) => name) : [];
  const box = boxOf(props, 'site');
  if (sites.length === 0) return <TextField {...box} hint={hints.site} optional />;
  const known = box.value === '' || sites.includes(box.value) ? sites : [box.value, ...sites];
  return (
    <Choice
      {...box}
      hint={hints.siteChoice}
      options={[{ value: '', label: none }, ...known.map((name) => ({ value: name, label: name }))]}
      optional
    />
  );
}

function LineManager({ staffId, ...props }: Props & { staffId: StaffId | undefined }) {
  const reading = useRead('staff.list', { leavers: false });
  const people = reading.state === 'ready' ? reading.value.staff : [];
  const options = people
    .filter(({ id }) => id !== staffId)
    .map((person) => ({ value: person.id, label: `${fullName(person)}, ${person.jobTitle}` }));
  return (
    <Choice
      {...boxOf(props, 'lineManagerId')}
      hint={hints.lineManagerId}
      options={[{ value: '', label: noManager }, ...options]}
      optional
    />
  );
}

/** What forms, deadlines and reports ask about a person. */
export function DocumentFields(props: Props) {
  const { draft, change, at } = props;
  return (
    <Stack>
      <Grid align="end">
        <Choice
          {...boxOf(props, 'language')}
          hint={hints.language}
          options={optionsOf(languageChoice.options, words.staff.languages)}
        />
        <Choice
          {...boxOf(props, 'payRange')}
          options={[{ value: '', label: none }, ...optionsOf(payRange.options, words.staff.payRanges)]}
          optional
        />
        <TextField {...boxOf(props, 'email')} inputMode="email" spellCheck={false} optional />
      </Grid>
      <Stack gap={4}>
        <CheckBox {...at('qts')} label={fields.qts} checked={draft.qts} onChange={(qts) => change({ qts })} />
        <CheckBox
          {...at('ewcRegistered')}
          label={fields.ewcRegistered}
          checked={draft.ewcRegistered}
          onChange={(ewcRegistered) => change({ ewcRegistered })}
        />
      </Stack>
    </Stack>
  );
}
