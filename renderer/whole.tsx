import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { App } from './app.tsx';
import { readings } from './asking/fresh.ts';
import { Kit } from './ui/index.ts';

/** All that stands in the window. `onShown` is called once it does, and answers what is done in it. */
export function Whole({ onShown }: { onShown: () => void }) {
  useEffect(onShown, [onShown]);
  return (
    <QueryClientProvider client={readings}>
      <Kit>
        <App />
      </Kit>
    </QueryClientProvider>
  );
}
