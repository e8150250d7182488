import { useState } from 'react';
import { shortDay } from '#domain/days/day-words.ts';
import { countsFrom } from '#domain/retention/classes.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { href } from '#renderer/places/routes.ts';
import { Button, Loaded, PageHeader, PlainTable, Stack, type TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { periodInWords } from '#renderer/words/safekeeping/keeping.ts';
import { type Rule, RuleDialog } from './rule-dialog.tsx';

/** How long each class of record is kept, from when, by which rule and source; the school's to change. */
export function KeepingRulesScreen() {
  const reading = useRead('keeping.rules', {});
  const [editing, setEditing] = useState<Rule>();
  const { title: above, rules: says } = words.keeping;
  return (
    <>
      <PageHeader
        title={says.title}
        help={says.help}
        crumbs={[
          { label: words.safekeeping.title, to: href('safekeeping') },
          { label: above, to: href('keeping') },
        ]}
      />
      <Stack>
        <Loaded reading={reading}>
          {({ rules }) => (
            <PlainTable label={says.label} rows={rules} rowId={({ id }) => id} columns={columnsWith(setEditing)} />
          )}
        </Loaded>
        <p className="small">{says.text}</p>
        {editing && <RuleDialog key={editing.id} rule={editing} onClose={() => setEditing(undefined)} />}
      </Stack>
    </>
  );
}

function columnsWith(onEdit: (rule: Rule) => void): readonly TableColumn<Rule>[] {
  const { classes, kinds, countedFrom, leaverFrom, rules: says } = words.keeping;
  return [
    { id: 'class', heading: says.columns.class, text: ({ id }) => classes[id] },
    { id: 'period', heading: says.columns.period, text: periodInWords, oneLine: true },
    {
      id: 'from',
      heading: says.columns.from,
      text: ({ id }) => (id === 'leaver-hold' ? leaverFrom : countedFrom(countsFrom[id])),
    },
    { id: 'kind', heading: says.columns.kind, text: ({ kind }) => kinds[kind] },
    {
      id: 'source',
      heading: says.columns.source,
      text: ({ clause, source }) => [clause && says.clause(clause), source].filter(Boolean).join(' · '),
    },
    {
      id: 'checked',
      heading: says.columns.checked,
      text: ({ checkedOn }) => (checkedOn ? shortDay(checkedOn, lang) : says.never),
      oneLine: true,
    },
    {
      id: 'edit',
      heading: says.columns.edit,
      text: () => '',
      cell: (rule) =>
        rule.editable && (
          <Button label={says.editOf(classes[rule.id])} onClick={() => onEdit(rule)}>
            {says.edit}
          </Button>
        ),
    },
  ];
}
