import { schoolDay } from '#domain/days/school-clock.ts';
import { fullName } from '#domain/staff/staff.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Block, Cell, Text } from '#templates/blocks.ts';
import { longDaySaid } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';
import type { BookFacts, DueRow } from './book-facts.ts';

const says = words.handover;

/** Who is who: the two offices, and who can open the records. */
export function whoBlocks({ holders, vault, own }: BookFacts): Block {
  const rows = (['headteacher', 'manager'] as const).map((role) => ({
    label: says.roles[role],
    value: personSaid(holders[role], own),
  }));
  const opens = vault.roles.map((role) => says.roles[role]);
  return {
    kind: 'section',
    title: says.who,
    blocks: [{ kind: 'facts', rows: [...rows, { label: says.opens, value: { lines: opens } }] }],
  };
}

function personSaid(person: BookFacts['holders']['manager'], own: BookFacts['own']): Bilingual {
  if (!person) return says.nobody;
  const named = says.person(fullName(person), own(person.jobTitle));
  return person.leavingDate === null ? named : says.leaves(named, longDaySaid(person.leavingDate));
}

/** Where the records, their copies and the recovery sheets are: of a sheet the days, never its words. */
export function whereBlocks({ vault, places, proved, sheets, role }: BookFacts): Block {
  const placeOf = (number: 1 | 2): Cell => places.find((one) => one.number === number)?.folder ?? says.noPlace;
  const own = role === 'manager' ? (['general'] as const) : (['general', 'restricted'] as const);
  return {
    kind: 'section',
    title: says.where,
    blocks: [
      {
        kind: 'facts',
        rows: [
          { label: says.vault, value: vault.folder },
          { label: says.backupPlace(1), value: placeOf(1) },
          { label: says.backupPlace(2), value: placeOf(2) },
          {
            label: says.lastProved,
            value: proved ? says.proved(proved.name, longDaySaid(schoolDay(proved.madeAt))) : says.neverProved,
          },
          ...own.map((compartment) => {
            const known = sheets.find((one) => one.compartment === compartment);
            const value = known ? says.sheet(longDaySaid(known.givenOn), longDaySaid(known.seenOn)) : says.sheetUnknown;
            return { label: says.sheets[compartment], value };
          }),
        ],
      },
      { kind: 'paragraph', text: says.sheetHint },
    ],
  };
}

/** What is open: cycles and their steps, requests and complaints, holds, proposals of destruction. */
export function openBlocks(facts: BookFacts): Block {
  const { requests, holds, proposals } = facts;
  return {
    kind: 'section',
    title: says.open,
    blocks: [
      { kind: 'heading', text: says.cycles },
      cyclesBlock(facts),
      { kind: 'heading', text: says.steps },
      stepsBlock(facts),
      ...listed(
        says.requests,
        requests.map(({ kind, name, receivedOn }) =>
          (kind === 'access' ? says.request : says.complaint)(name, longDaySaid(receivedOn)),
        ),
      ),
      ...listed(
        says.holds,
        holds.map(({ name, reviewOn }) => says.hold(name, longDaySaid(reviewOn))),
      ),
      ...listed(
        says.proposals,
        proposals.map(({ items, by, on }) =>
          says.proposal(says.things(items.length), words.destruction.roles[by], longDaySaid(on)),
        ),
      ),
    ],
  };
}

function listed(title: Text, items: Text[]): Block[] {
  return [
    { kind: 'heading', text: title },
    items.length === 0 ? { kind: 'paragraph', text: says.none } : { kind: 'list', items },
  ];
}

function cyclesBlock({ cycles }: BookFacts): Block {
  if (cycles.length === 0) return { kind: 'paragraph', text: says.noCycle };
  return {
    kind: 'table',
    columns: [
      { label: says.cycle, kind: 'text', share: 5 },
      { label: says.days, kind: 'text', share: 6 },
      { label: says.reviews, kind: 'number', share: 2 },
      { label: says.unsigned, kind: 'number', share: 2 },
    ],
    rows: cycles.map(({ cycle, hasOwnDays, reviews, unsigned }) => {
      const span = says.span(longDaySaid(cycle.starts), longDaySaid(cycle.ends));
      return [cycle.label, hasOwnDays ? says.ownSpan(span) : span, { number: reviews }, { number: unsigned }];
    }),
    blankRows: 0,
    total: false,
  };
}

function stepsBlock({ steps }: BookFacts): Block {
  if (steps.length === 0) return { kind: 'paragraph', text: says.noSteps };
  return {
    kind: 'table',
    columns: [
      { label: says.step, kind: 'text', share: 8 },
      { label: says.cycle, kind: 'text', share: 5 },
      { label: says.count, kind: 'number', share: 2 },
    ],
    rows: steps.map((row) => [dueSaid(row), row.cycle, { number: row.count }]),
    blankRows: 0,
    total: false,
  };
}

/** What has a day within the next twelve months, the earliest first. */
export function dueBlocks({ due }: BookFacts): Block {
  const table: Block = {
    kind: 'table',
    columns: [
      { label: says.by, kind: 'day', share: 3 },
      { label: says.what, kind: 'text', share: 8 },
      { label: says.cycle, kind: 'text', share: 4 },
      { label: says.count, kind: 'number', share: 2 },
    ],
    rows: due.map((row) => [{ day: row.on }, dueSaid(row), row.cycle, { number: row.count }]),
    blankRows: 0,
    total: false,
  };
  return {
    kind: 'section',
    title: says.due,
    blocks: [due.length === 0 ? { kind: 'paragraph', text: says.noDue } : table],
  };
}

function dueSaid({ what }: DueRow): Bilingual {
  if ('step' in what) return what.step;
  return 'cycleEnds' in what ? says.cycleEnds(what.cycleEnds) : says.lookAgain(what.lookAgain);
}
