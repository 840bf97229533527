import { QueryClient } from '@tanstack/react-query';
import type { Problem } from '#platform/contract';
import { ProblemError } from './problem.ts';

/** How long an answer counts as fresh. */
const FRESH_MS = 30_000;

/** The store of answers, filled with those that the server sent inside the page (`<script id="first">`); `!` stands before what it refused. */
export function createAnswers(first: string | null | undefined): QueryClient {
  const answers = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        refetchOnWindowFocus: false,
        // A refusal stays a refusal; an outage may pass.
        retry: (failures, error) =>
          failures < 1 && !(error instanceof ProblemError && error.problem.status < 500),
      },
    },
  });
  for (const [address, answer] of Object.entries(JSON.parse(first || '{}') as object))
    if (address[0] === '!') keepRefusal(answers, [address.slice(1)], new ProblemError(answer as Problem));
    else answers.setQueryData([address], answer);
  return answers;
}

/** What was refused inside the page is not asked again when it opens. */
function keepRefusal(answers: QueryClient, queryKey: [string], error: ProblemError): void {
  answers.setQueryDefaults(queryKey, { retryOnMount: false });
  answers.getQueryCache().build(answers, { queryKey }).setState({ status: 'error', error });
}
