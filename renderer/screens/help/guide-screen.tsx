import { useEffect } from 'react';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import { Card, jumpTo, PageHeader, ProseWidth, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** The guide: its chapters as a list to jump from, and each of them. */
export function GuideScreen({ search: { page } }: ScreenProps<'guide'>) {
  const { title, help, intro, contents, chapters } = words.guide;
  useEffect(() => jumpTo(page), [page]);
  return (
    <>
      <PageHeader
        title={title}
        help={help}
        note={intro}
        crumbs={[{ label: words.shell.screens.home, to: href('home') }]}
      />
      <ProseWidth>
        <Stack>
          <Card title={contents}>
            <ol>
              {chapters.map((chapter) => (
                <li key={chapter.id}>
                  <a
                    href={`#${chapter.id}`}
                    onClick={(event) => {
                      event.preventDefault(); // the address names the screen, not a place on it
                      jumpTo(chapter.id);
                    }}
                  >
                    {chapter.title}
                  </a>
                </li>
              ))}
            </ol>
          </Card>
          {chapters.map((chapter) => (
            <Card key={chapter.id} id={chapter.id} title={chapter.title}>
              <Stack>
                {chapter.text.map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
              </Stack>
            </Card>
          ))}
        </Stack>
      </ProseWidth>
    </>
  );
}
