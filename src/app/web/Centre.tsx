import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import type { createPages } from './routes.tsx';

interface Props {
  answers: QueryClient;
  pages: ReturnType<typeof createPages>;
}

/** The whole web app. Server and browser draw this same tree, so that the browser can go on with what the server drew. */
export const Centre = ({ answers, pages }: Props) => (
  <StrictMode>
    <QueryClientProvider client={answers}>
      <RouterProvider router={pages} />
    </QueryClientProvider>
  </StrictMode>
);
