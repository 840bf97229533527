import { type ComponentProps, lazy, Suspense } from 'react';
import type { Withdraw } from './recording/Withdraw.tsx';

const Fetched = lazy(() =>
  import('./recording/Withdraw.tsx').then(({ Withdraw }) => ({ default: Withdraw })),
);

/** A way to take back what stands here; fetched for those who may, while the line stands already. */
export const WithdrawHere = (props: ComponentProps<typeof Withdraw>) => (
  <Suspense fallback={null}>
    <Fetched {...props} />
  </Suspense>
);
