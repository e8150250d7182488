import { expect, test } from 'vitest';
import { addDays } from '#domain/days/dates.ts';
import type { ReportId } from '#domain/ids.ts';
import { emptyDraft, type KeptReport } from '#domain/report/report.ts';
import { renderDocument, renderPage } from '#electron/render/index.ts';
import { placedOn } from '#electron/render/placed-on.ts';
import { composedReport } from '#templates/documents/governor-report.ts';
import { reportFacts } from '#templates/parts/report/report-facts.ts';
import { seeded } from '#test/db/seeded.ts';
import { wordsOf } from '#test/documents/readers/archive.ts';
import { excelBody } from '#test/documents/readers/excel.ts';
import { pageBody } from '#test/documents/readers/page.ts';
import { wordBody } from '#test/documents/readers/word.ts';
import { cycle, readsOf, today } from '#test/documents/school.ts';
import { learntBetween, learntFrom, subjects, type Told } from './attacker.ts';
import { type Published, publishedIn } from './published.ts';
import { asKept, laterPeople, type Person, randomPeople } from './random-school.ts';

const isLong = process.env['FAULTS'] === 'long';
const SCHOOLS = isLong ? 5_000 : 200;
const FINE = 2 ** 24;
const REPORTS = isLong ? 5 : 3;

/** Chance between nought and one, whose seed is printed. */
function chance(forWhat: string): () => number {
  const { below } = seeded(forWhat);
  return () => below(FINE) / FINE;
}

/** Each report of a school's year, with what a reader holds after it. */
function* yearOf(random: () => number) {
  const reports: KeptReport[] = [];
  const told: Told[] = [];
  let people = randomPeople(random);
  for (let turn = 0; turn < REPORTS; turn += 1) {
    if (turn > 0) people = laterPeople(random, people);
    const on = addDays(today, turn);
    const facts = reportFacts(readsOf({ ...asKept(people), reports }), cycle.id, on, emptyDraft);
    if (!facts) throw new Error('the cycle is there');
    const composed = composedReport(facts);
    const published = publishedIn(composed);
    const one = { published, dataOf: dataOf(published, people, told.at(-1)) };
    yield { composed, told: one, before: [...told] };
    told.push(one);
    reports.push({
      id: `report-${turn}` as ReportId, // readable
      cycleId: cycle.id,
      madeOn: on,
      madeBy: 'headteacher',
      isReleased: true,
      draft: emptyDraft,
      figures: facts.figures,
      fileName: '',
      composed: '',
    });
  }
}

/** Figures that are those of the report before are of the school as it was then. */
function dataOf({ counts, steps }: Published, people: readonly Person[], before: Told | undefined): Told['dataOf'] {
  const same = (name: string, now: unknown, then: unknown) =>
    [name, (JSON.stringify(now) === JSON.stringify(then) && before?.dataOf.get(name)) || people] as const;
  const plain = (count: ReturnType<Published['counts']['get']>) => count && { ...count, lines: [...count.lines] };
  return new Map([
    ...[...counts].map(([name, count]) => same(name, plain(count), plain(before?.published.counts.get(name)))),
    ...[...steps].map(([name, bands]) => same(name, bands, before?.published.steps.get(name))),
  ]);
}

test(`of ${SCHOOLS} small schools no report, and no difference between reports, tells of one or two people`, () => {
  const random = chance('attacked reports');
  const learnt: string[] = [];
  let [reports, figures, moved] = [0, 0, 0];
  for (let at = 0; at < SCHOOLS; at += 1) {
    for (const { told, before } of yearOf(random)) {
      const last = before.at(-1);
      reports += 1;
      figures += linesOf(told).length;
      moved += Number(last !== undefined && JSON.stringify(linesOf(last)) !== JSON.stringify(linesOf(told)));
      learnt.push(...learntFrom(told).map((what) => `school ${at}: ${what}`));
      learnt.push(...before.flatMap((one) => learntBetween(one, told)).map((what) => `school ${at}: ${what}`));
    }
  }
  expect(learnt.slice(0, 20)).toEqual([]);
  // or there would be nothing to attack
  expect(reports).toBe(SCHOOLS * REPORTS);
  expect(figures).toBeGreaterThan(5 * reports);
  expect(moved).toBeGreaterThan(reports / 40);
}, 600_000);

test('the same reader learns of one or two people in nearly every school that gives its plain counts', () => {
  const random = chance('plain counts');
  let [within, between] = [0, 0];
  for (let at = 0; at < 50; at += 1) {
    const people = randomPeople(random);
    const [one, other] = [plainly(people), plainly(laterPeople(random, people))];
    within += Number(learntFrom(one).length > 0);
    between += Number(learntBetween(one, other).length > 0);
  }
  expect(within).toBeGreaterThan(40);
  expect(between).toBeGreaterThan(20);
});

/** The figures of a report as a reader notes them down. */
function linesOf({ published: { counts, steps } }: Told): unknown[] {
  return [...[...counts].flatMap(([title, { lines }]) => [...lines].map((line) => [title, ...line])), ...steps];
}

/** What a report would tell that gave every count as it is. */
function plainly(people: readonly Person[]): Told {
  const counts = subjects.map(({ title, of }) => {
    const lines = new Map(
      [...Map.groupBy(people.flatMap(of), (label) => label)].map(([label, all]) => [label, all.length]),
    );
    return [title, { lines, sum: people.flatMap(of).length }] as const;
  });
  return {
    published: { counts: new Map(counts), steps: new Map() },
    dataOf: new Map(subjects.map(({ title }) => [title, people])),
  };
}

test('a reader of Word, Excel or the printed page holds the same words and figures', async () => {
  const random = chance('reports in three formats');
  for (let at = 0; at < 3; at += 1) {
    for (const { composed } of yearOf(random)) {
      const onPage = wordsOf(pageBody(renderPage(composed, 'en')));
      expect(wordsOf(wordBody(await renderDocument(composed, { language: 'en', format: 'word' })))).toEqual(onPage);
      const excel = await renderDocument(composed, { language: 'en', format: 'excel' });
      const subtitle = typeof composed.subtitle === 'string' ? composed.subtitle : composed.subtitle.en;
      const inWorkbook = wordsOf(pageBody(renderPage(placedOn(composed, 'workbook'), 'en')));
      expect(wordsOf(excelBody(excel, 'en', composed.workbook, subtitle))).toEqual(inWorkbook);
    }
  }
});
