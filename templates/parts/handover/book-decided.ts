import { schoolYearLabel } from '#domain/cycle/cycle-year.ts';
import { priorityName } from '#domain/cycle/plan.ts';
import { monthName } from '#domain/days/day-words.ts';
import { answerTo, type PolicyChoice } from '#domain/policy/choices.ts';
import type { PolicyChange } from '#domain/policy-editing/policy-changes.ts';
import type { School } from '#domain/school.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { inOrder } from '#domain/text/order.ts';
import type { Block, Cell } from '#templates/blocks.ts';
import { longDaySaid } from '#templates/parts/said.ts';
import { welshClause } from '#templates/words/clauses.ts';
import { welsh } from '#templates/words/counting/counted.ts';
import { words } from '#templates/words/index.ts';
import type { BookFacts } from './book-facts.ts';

const says = words.handover;

/** How the school decided: its policy and what it changed there, its answers, its periods of keeping, its settings. */
export function decidedBlocks(facts: BookFacts): Block {
  const { policy, basedOn, changes, school, rules } = facts;
  if (policy === null)
    return { kind: 'section', title: says.decided, blocks: [{ kind: 'paragraph', text: says.noPolicy }] };
  const own = basedOn
    ? [
        { label: says.basedOn, value: basedOn.title },
        { label: says.changed, value: clausesSaid(changes) },
      ]
    : [];
  return {
    kind: 'section',
    title: says.decided,
    blocks: [
      {
        kind: 'facts',
        rows: [
          { label: says.policy, value: says.version(policy.title, policy.version) },
          ...own,
          { label: says.documentLanguage, value: says.languages[school.documentLanguage] },
          ...prioritiesSaid(school),
        ],
      },
      { kind: 'heading', text: says.choices },
      choicesBlock(facts, policy.choices),
      { kind: 'heading', text: says.rules },
      rules.length === 0
        ? { kind: 'paragraph', text: says.none }
        : {
            kind: 'list',
            items: rules.map(({ id, amount, unit, source }) => {
              const what = id === 'leaver-hold' ? says.leaverHold : words.destruction.classes[id];
              return says.rule(what, words.destruction.periods[unit](amount), source);
            }),
          },
    ],
  };
}

/** The improvement plan of each year, with whose a priority is where it is the trust's. */
function prioritiesSaid({ priorities }: School): { label: Bilingual; value: Cell }[] {
  const plans = priorities.filter((plan) => plan.priorities.length > 0);
  if (plans.length === 0) return [{ label: says.priorities, value: says.none }];
  return plans.map(({ year, priorities: of }) => ({
    label: year === null ? says.priorities : says.prioritiesOf(schoolYearLabel(year)),
    value: {
      lines: of.map(({ text, whose }) =>
        whose === 'trust' ? says.ofTrust(priorityName(text, of)) : priorityName(text, of),
      ),
    },
  }));
}

/** The clauses that a school's own copy says otherwise, each once. */
function clausesSaid(changes: readonly PolicyChange[]): Cell {
  if (changes.length === 0) return says.nothingChanged;
  const clauses = changes.map((change) => clauseOf('after' in change ? change.after.value : change.before.value));
  const named = inOrder(clauses.flatMap((clause) => clause ?? []));
  return { lines: [...named, ...(clauses.includes(undefined) ? [says.noClause] : [])] };
}

function clauseOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('clause' in value)) return undefined;
  return typeof value.clause === 'string' && value.clause !== 'unsaid' ? value.clause : undefined;
}

function choicesBlock({ policy, choices }: BookFacts, open: readonly PolicyChoice[]): Block {
  if (open.length === 0 || policy === null) return { kind: 'paragraph', text: says.noChoices };
  return {
    kind: 'table',
    columns: [
      { label: says.question, kind: 'text', share: 8 },
      { label: says.answer, kind: 'text', share: 6 },
    ],
    rows: open.map((choice) => {
      const answer = answerSaid(choice, answerTo(choice.id, { policy, choices }));
      return [choice.question, choice.id in choices ? answer : says.proposed(answer)];
    }),
    blankRows: 0,
    total: false,
  };
}

function answerSaid(choice: PolicyChoice, answer: ReturnType<typeof answerTo>): Bilingual {
  if (typeof answer === 'object') {
    const { dayOfMonth, month } = answer;
    return { en: `${dayOfMonth} ${monthName(month, 'en')}`, cy: `${dayOfMonth} ${monthName(month, 'cy')}` };
  }
  const plain = answer === undefined ? '' : String(answer);
  if (choice.kind === 'option') return choice.options.find(({ value }) => value === answer)?.label ?? { en: plain };
  if (choice.kind !== 'count') return { en: plain };
  const { en, cy } = choice.of;
  return cy === undefined ? { en: `${plain} ${en}` } : { en: `${plain} ${en}`, cy: welsh(cy)(Number(plain)) };
}

/** What the law has overtaken in the policy, each with its clause, source and day (requirements 9.9). */
export function lawBlocks({ law }: BookFacts): Block {
  const table: Block = {
    kind: 'table',
    columns: [
      { label: says.clause, kind: 'text', share: 3 },
      { label: says.what, kind: 'text', share: 8 },
      { label: says.source, kind: 'text', share: 5 },
      { label: says.since, kind: 'day', share: 4 },
      { label: says.certainty, kind: 'text', share: 3 },
    ],
    rows: law.map(({ clause, what, source, since, certainty, checkedOn, dealt }) => [
      { en: clause, cy: welshClause(clause) },
      dealt ? says.dealt(what, longDaySaid(dealt.on), dealt.note) : what,
      says.checked(source, longDaySaid(checkedOn)),
      { day: since },
      says.certainties[certainty],
    ]),
    blankRows: 0,
    total: false,
  };
  return {
    kind: 'section',
    title: says.law,
    blocks: [
      ...(law.length === 0 ? [] : [table]),
      { kind: 'paragraph', text: law.length === 0 ? says.noLaw : says.lawHint },
    ],
  };
}
