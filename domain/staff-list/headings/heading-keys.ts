import { headingKey } from '#domain/staff-list/sheet.ts';
import { wordList } from '#domain/text/word-list.ts';

/** Letters and figures only, without accents: 'Employee_Number', 'EMPLOYEE NUMBER' and 'Employee #' are one. */
export function looseKey(heading: string): string {
  return headingKey(heading)
    .replace(/#/g, ' number')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** What a heading may be known by: as it is written, without what it adds, and without words that say nothing. */
export function keysOfHeading(heading: string): readonly [written: string, plain: string, bare: string] {
  const plain = lastSegment(withoutAdditions(heading));
  return [looseKey(heading), looseKey(plain), looseKey(plain.replace(emptyWords, ''))];
}

// 'Start date (dd/mm/yyyy)', 'QTS [Y/N]', 'Surname *'; what is added in other words changes the meaning: 'E-mail (home)'
const additions =
  /[([]\s*(?:[dmyjb\s/.\-*]+|y ?\/ ?n|yes ?\/ ?no|hours|hrs|weekly|weeks|per week|%|optional|required|mandatory|current|main|primary|work|staff|employee|if (?:known|any|applicable|fixed.term|temporary)|decimal)\s*[)\]]/gi;

function withoutAdditions(heading: string): string {
  return heading.replace(additions, ' ').replace(/[*†]+/g, ' ').trim();
}

const emptyWords = /^\s*(?:(?:staff|employee'?s?|person|worker|colleague|hr|current|main|primary|the)[\s_]+)+/i;

const areas: ReadonlySet<string> = new Set(
  wordList(`
    staff, employee, person, personal, details, personal details, employee details, staff details, basic details,
    employment, employment details, contract, contract details, contracts, post, post details, job, job details,
    work, worker, record, staff record, name, names, service, service details, identity, hr`),
);

/** 'Personal details: Forename' and 'Contract.Start Date' after what says only which part of a record they are from. */
function lastSegment(heading: string): string {
  const segments = heading.split(/\s*[:>|\\]\s*|\s+[-–—]\s+|\.(?=\S)/);
  const last = segments.pop() ?? heading;
  const areNeutral = segments.every((segment) => areas.has(headingKey(segment)));
  return segments.length > 0 && areNeutral && last !== '' ? last : heading;
}
