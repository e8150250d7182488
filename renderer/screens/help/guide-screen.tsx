import { useMemo, useState } from 'react';
import { useCommand } from '#renderer/asking/commands.ts';
import { href } from '#renderer/places/routes.ts';
import { Button, Card, PageHeader, ProseWidth, Stack, TextField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { guidePages, pageFinder, printWindow } from './guide-pages.ts';
import { GuideText } from './guide-text.tsx';

/** The guide: all of its questions by chapter, with a box to find one. */
export function GuideScreen() {
  useCommand('print', printWindow);
  const [text, setText] = useState('');
  const { title, help, intro, chapters, find, answers, nothing, printAll } = words.guide;
  const pagesAbout = useMemo(() => pageFinder(), []);
  const isAsked = text.trim() !== '';
  const found = pagesAbout(text);
  const shown = isAsked ? [{ id: 'found', title: answers, pages: found }] : chapters;
  return (
    <>
      <PageHeader
        title={title}
        help={help}
        note={intro}
        crumbs={[{ label: words.shell.screens.home, to: href('home') }]}
        actions={<Button onClick={printWindow}>{printAll}</Button>}
      />
      <ProseWidth>
        <Stack>
          <div className="guide-tools">
            <TextField label={find} value={text} onChange={setText} spellCheck={false} />
          </div>
          <div className="guide-tools" role="status">
            {isAsked && found.length === 0 && nothing(text)}
          </div>
          {shown
            .filter(({ pages }) => pages.length > 0)
            .map(({ id, title: chapter, pages }) => (
              <div key={id} className="guide-tools">
                <Card title={chapter}>
                  <ul>
                    {pages.map((page) => (
                      <li key={page.id}>
                        <a href={href('guidePage', { page: page.id })}>{page.title}</a>
                      </li>
                    ))}
                  </ul>
                </Card>
              </div>
            ))}
          <div className="guide-whole">
            {guidePages.map((page) => (
              <Card key={page.id} title={page.title}>
                <GuideText page={page} />
              </Card>
            ))}
          </div>
        </Stack>
      </ProseWidth>
    </>
  );
}
