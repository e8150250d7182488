import type { Reads } from '#db/reads.ts';
import type { Day } from '#domain/days/dates.ts';
import type { RecordId } from '#domain/ids.ts';
import type { Hand } from '#domain/policy/preparing.ts';
import { evenly } from '#domain/returned/fingerprint.ts';
import type { FormFile } from '#domain/returned/form-file.ts';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { readForm } from '#electron/intake/form/read-form.ts';
import { renderDocument } from '#electron/render/index.ts';
import type { Composed } from '#templates/blocks.ts';
import { formAsNow } from './form-as-now.ts';

/**
 * What stands in a file outside its boxes and not on the form as the program makes it: in whichever language, for both sides
 * or for one, since nobody knows which of them went out.
 */
export async function outsideWords(
  read: Reads,
  { record, form, file, today }: { record: RecordId; form: string; file: FormFile; today: Day },
): Promise<string[]> {
  let left = file.outside;
  const ways: (Hand | undefined)[] = read.reviews.byId(record) ? [undefined, 'appraisee', 'appraiser'] : [undefined];
  for (const side of ways) {
    const composed = formAsNow(read, { recordId: record, form, ...(side && { hand: side }) }, today);
    for (const language of composed ? languagesOf(composed) : []) {
      if (left.length === 0) return left;
      if (composed) left = without(left, await printedOn(composed, language));
    }
  }
  return left;
}

function languagesOf({ languages }: Composed): LanguageChoice[] {
  return languages.includes('cy') ? ['en', 'cy', 'both'] : ['en'];
}

/** What a form says outside its boxes, read from the file that the program makes of it. */
async function printedOn(composed: Composed, language: LanguageChoice): Promise<readonly string[]> {
  const made = await readForm(await renderDocument(composed, { language, format: 'word' }));
  return made.ok ? made.value.outside : [];
}

function without(lines: readonly string[], printed: readonly string[]): string[] {
  const known = new Set(printed.map(evenly));
  return lines.filter((line) => !known.has(evenly(line)));
}
