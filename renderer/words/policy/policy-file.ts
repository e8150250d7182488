import type { FileFault, Wanted, WantedKind } from '#domain/policy-editing/policy-file.ts';
import { counted } from '#renderer/words/counted.ts';
import { policyEditWords } from './policy-edit.ts';
import { placeInWords } from './policy-places.ts';

const kinds: Record<WantedKind, string> = {
  'whole-number': 'a whole number',
  text: 'text',
  'short-name': 'a short name of small letters, figures and hyphens',
  'yes-or-no': 'true or false',
  list: 'a list',
  group: 'a group of entries',
  other: 'something else',
};

const amounts = {
  number: String,
  text: counted({ one: '# character', other: '# characters' }),
  list: counted({ one: '# entry', other: '# entries' }),
};

/** What is wrong at one place of a policy's file: 'Deadlines, 3rd entry, amount: a whole number is expected, found ‘five’.' */
export function fileFaultInWords(fault: FileFault): string {
  const place = placeInWords(fault.at);
  const says = {
    missing: () => 'this is missing.',
    unknown: () => 'Reviewbook does not know this entry.',
    twice: () => 'this entry stands there twice.',
    wrong: (of: Extract<FileFault, { why: 'wrong' }>) =>
      `${wantedInWords(of.wanted)} expected, found ${of.found === '' ? 'nothing' : `‘${of.found}’`}.`,
  };
  return `${place}: ${fault.why === 'wrong' ? says.wrong(fault) : says[fault.why]()}`;
}

function wantedInWords(wanted: Wanted): string {
  if (wanted.kind === 'one-of') return `${oneOf(wanted.values.map((value) => `‘${value}’`))} is`;
  if (wanted.kind === 'at-least') return `at least ${amounts[wanted.of](wanted.count)} is`;
  if (wanted.kind === 'at-most') return `at most ${amounts[wanted.of](wanted.count)} is`;
  return `${kinds[wanted.kind]} is`;
}

function oneOf(values: readonly string[]): string {
  return values.length < 2 ? (values[0] ?? '') : `one of ${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}

const moreWrong = counted({ one: ' One more thing is wrong in it.', other: ' # more things are wrong in it.' });

/** What to do about a file that was refused; `more` is how many things are wrong besides the one that was told. */
export function andMore(more: number): string {
  return more === 0 ? '' : moreWrong(more);
}

/** What is wrong with the boxes of a dialog, each by the place of what it holds: 'when.amount'. */
export function fieldProblems(faults: readonly FileFault[]): { field: string; text: string }[] {
  return faults.map((fault) => ({ field: fault.at.join('.'), text: fieldFaultInWords(fault) }));
}

function fieldFaultInWords(fault: FileFault): string {
  const says = policyEditWords.problems;
  if (fault.why !== 'wrong') return says.missing;
  const { wanted } = fault;
  if (wanted.kind === 'whole-number') return says.number;
  if (wanted.kind !== 'at-least' && wanted.kind !== 'at-most') return says.other;
  return bounds[wanted.kind][wanted.of](wanted.count);
}

const { least, most, long, missing, choose, atLeastEntries, atMostEntries } = policyEditWords.problems;

const bounds = {
  'at-least': {
    number: least,
    text: () => missing,
    list: (count: number) => (count === 1 ? choose : atLeastEntries(count)),
  },
  'at-most': { number: most, text: long, list: atMostEntries },
};
