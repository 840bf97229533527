import '../../ui/styles/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createAnswers } from '#ui';
import { createPages } from './routes.tsx';

/** A newer version took the place of the one that this page came from, and its files are gone: load the page anew, once. */
const RELOADED = 'reloaded-for-files';
window.addEventListener('vite:preloadError', (event) => {
  if (sessionStorage.getItem(RELOADED) === location.href) return;
  sessionStorage.setItem(RELOADED, location.href);
  event.preventDefault();
  location.reload();
});

const answers = createAnswers(document.getElementById('first')?.textContent);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={answers}>
      <RouterProvider router={createPages()} />
    </QueryClientProvider>
  </StrictMode>,
);
