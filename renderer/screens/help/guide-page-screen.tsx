import { useCommand } from '#renderer/asking/commands.ts';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import { Button, Card, PageHeader, ProseWidth, TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { guidePages, printWindow } from './guide-pages.ts';
import { GuideScreen } from './guide-screen.tsx';
import { GuideText } from './guide-text.tsx';

/** One page of the guide; for a page that there is not, all of them. */
export function GuidePageScreen({ params }: ScreenProps<'guidePage'>) {
  useCommand('print', printWindow);
  const page = guidePages.find(({ id }) => id === params.page);
  const { title, help, all, print } = words.guide;
  if (!page) return <GuideScreen />;
  return (
    <>
      <PageHeader
        title={page.title}
        help={help}
        crumbs={[
          { label: words.shell.screens.home, to: href('home') },
          { label: title, to: href('guide') },
        ]}
        actions={<Button onClick={printWindow}>{print}</Button>}
      />
      <ProseWidth>
        <Card>
          <GuideText page={page} />
        </Card>
        <p className="guide-tools">
          <TextLink to={href('guide')}>{all}</TextLink>
        </p>
      </ProseWidth>
    </>
  );
}
