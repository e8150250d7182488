import './no-eval.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { followTheMachine, readings } from './asking/fresh.ts';
import { markMisspelt } from './spelling/spelling.ts';
import { Kit } from './ui/index.ts';

const place = document.getElementById('window');
if (!place) throw new Error('index.html has no place for the window');

followTheMachine();
markMisspelt();
createRoot(place).render(
  <QueryClientProvider client={readings}>
    <Kit>
      <App />
    </Kit>
  </QueryClientProvider>,
);
