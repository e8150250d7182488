import type { TableColumn } from '#renderer/ui/index.ts';

/** A line in which somebody is named, in what is searched for a request. */
export interface Passage<Place extends string> {
  place: Place;
  before: string;
  said: string;
  after: string;
}

/** Where a line stands, and its words with the name in bold. */
export function passageColumns<Place extends string>(
  headings: Record<'where' | 'words', string>,
  places: Record<Place, string>,
): readonly TableColumn<Passage<Place>>[] {
  return [
    { id: 'where', heading: headings.where, text: ({ place }) => places[place] },
    {
      id: 'words',
      heading: headings.words,
      text: ({ before, said, after }) => `${before}${said}${after}`,
      cell: ({ before, said, after }) => (
        <>
          {before}
          <strong>{said}</strong>
          {after}
        </>
      ),
      long: true,
    },
  ];
}
