import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { RecordId } from '#domain/ids.ts';
import { formRules } from '#domain/policy/form-rules.ts';
import { type Filling, noFacts, onlyBoxes } from '#renderer/form/filling.ts';
import { SectionCard } from '#renderer/form/section-card.tsx';
import { sectionsOf } from '#renderer/form/sections.ts';

import { withVisits } from './observation-kind.ts';

const visit: Filling = {
  ...onlyBoxes,
  record: 'visit' as RecordId, // any will do here
  open: true,
  followUp: false,
  rules: formRules(withVisits, { kind: 'observation', groups: ['class-support'] }, []),
  person: { ewcRegistered: false },
  terms: withVisits.terms,
  facts: { ...noFacts, name: 'Nia Prosser' },
  answers: [{ question: 'seen', side: 'appraiser', row: '', cell: '', text: 'Rows of beans' }],
  today: day('2026-11-21'),
};

test('the boxes of a visit stand on the screen as its form asks for them, with what was written', () => {
  const cards = sectionsOf(visit).map((section) =>
    createElement(SectionCard, { key: section.id, section, title: section.title, filling: visit, found: new Map() }),
  );
  const kit = createElement(MantineProvider, null, ...cards);
  const page = renderToStaticMarkup(createElement(QueryClientProvider, { client: new QueryClient() }, kit));
  for (const words of ['What was seen', 'What the visitor saw', 'How it felt', 'The weather', 'Sun', 'Rain'])
    expect(page).toContain(words);
  expect(page).toContain('Rows of beans');
  // nothing of the conversations of the same policy
  expect(page).not.toContain('harvest');
});
