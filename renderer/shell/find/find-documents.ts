import { call } from '#renderer/asking/ask.ts';
import { aboutText } from '#renderer/papers/about.ts';
import { go } from '#renderer/places/address.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import type { Target } from './find-answers.ts';

/** The documents that tell of a whole cycle, for each open one; where none is open, for the newest. */
export async function foundDocuments(): Promise<Target[]> {
  const answer = await call('cycles.list', {});
  const cycles = answer.ok ? answer.value.cycles : [];
  const open = cycles.filter(({ closedOn }) => closedOn === null);
  const found = await Promise.all(
    (open.length > 0 ? open : cycles.slice(0, 1)).map(async (cycle) => {
      const of = { of: 'cycle', cycleId: cycle.id } as const;
      const list = await call('documents.list', { under: of });
      const documents = list.ok ? list.value.documents.filter(({ subjects }) => subjects.includes('cycle')) : [];
      return documents.map(({ id, title }): Target => {
        const name = inWindow(title);
        return {
          kind: 'document',
          id: `${id}/${cycle.id}`,
          title: name,
          detail: open.length > 1 ? words.shell.documentOf(cycle.label) : words.shell.document,
          looked: [name, words.shell.document, ''],
          choose: () => go('document', { document: id }, { about: aboutText(of) }),
        };
      });
    }),
  );
  return found.flat();
}
