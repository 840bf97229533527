import '../../ui/styles/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createAnswers } from '#ui';
import { createPages } from './routes.tsx';

const answers = createAnswers(document.getElementById('first')?.textContent);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={answers}>
      <RouterProvider router={createPages()} />
    </QueryClientProvider>
  </StrictMode>,
);
