import { shortDay } from '#domain/days/day-words.ts';
import { revisionsOf } from '#domain/record/revisions.ts';
import type { Filling } from '#renderer/form/filling.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';

const says = words.form.revision;

/** The objectives that were revised or withdrawn during the year, as the form prints them under its question. */
export function RevisedList({ filling: { objectives, revisions } }: { filling: Filling }) {
  const revised = objectives.flatMap((row) => {
    const { withdrawnOn } = row;
    const days = revisionsOf(row, revisions)
      .filter(({ revision }) => !revision.isSpelling)
      .map(({ revision: { on, reason } }) => says.listed(shortDay(on, lang), reason));
    const all = withdrawnOn === null ? days : [...days, words.form.withdrawn.listed(shortDay(withdrawnOn, lang))];
    return all.length === 0 ? [] : [{ id: row.id, text: row.text, all }];
  });
  if (revised.length === 0) return null;
  return (
    <div className="small">
      {says.printed}
      <ul className="bullets">
        {revised.map(({ id, text, all }) => (
          <li key={id}>
            {text}
            <ul className="bullets">
              {all.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
