import './no-eval.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { followTheMachine, readings } from './asking/fresh.ts';
import { markMisspelt } from './spelling/spelling.ts';
import { followDrags, Kit, toast } from './ui/index.ts';
import { words } from './words/index.ts';

const place = document.getElementById('window');
if (!place) throw new Error('index.html has no place for the window');

followTheMachine();
markMisspelt();
followDrags(() => toast({ text: words.kit.drop.several }));
createRoot(place).render(
  <QueryClientProvider client={readings}>
    <Kit>
      <App />
    </Kit>
  </QueryClientProvider>,
);
