import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import type { z } from 'zod';
import { addressOf, type Asking, type Endpoint } from '#platform/contract';
import { callEndpoint } from './call-endpoint.ts';

export interface Asked {
  /** Ask only when true. */
  enabled?: boolean;
  /** Show the former answer while the next one is on its way (paging, filters). */
  keepsFormer?: boolean;
  /** Never ask again for the same input on this visit. */
  isLasting?: boolean;
  /** Asked anew whenever a page with it opens, for what others change too; what is remembered stands there meanwhile. */
  isAlwaysAsked?: boolean;
}

/** An answer that is awaited, here, or refused. */
export interface Answered<T> {
  readonly answer: T | undefined;
  readonly error: Error | null;
  readonly isWaiting: boolean;
  /** A former answer is shown while the next is awaited. */
  readonly isFormer: boolean;
  again(): void;
}

/** Asks an endpoint and keeps the answer; what travelled inside the page is not asked again. */
export function useEndpoint<I extends z.ZodType, O extends z.ZodType>(
  endpoint: Endpoint<I, O>,
  input: Asking<I>,
  { enabled = true, keepsFormer = false, isLasting = false, isAlwaysAsked = false }: Asked = {},
): Answered<z.output<O>> {
  type Output = z.output<O>;
  const query = useQuery<Output, Error, Output, readonly unknown[]>({
    queryKey: keyOf(endpoint, input),
    queryFn: ({ signal }) => callEndpoint(endpoint, input, signal),
    enabled,
    ...(isAlwaysAsked && { refetchOnMount: 'always' as const }),
    ...(keepsFormer && { placeholderData: keepPreviousData as never }),
    ...(isLasting && { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY }),
  });
  const { data: answer, error, isPlaceholderData: isFormer } = query;
  const isWaiting = query.isFetching && answer === undefined;
  const now = useMemo(() => ({ answer, error, isWaiting, isFormer }), [answer, error, isWaiting, isFormer]);
  // Parts that an answer brings may still have to fetch their sentences; shown at once, they would hide the whole page.
  return { ...useDeferredValue(now), again: () => void query.refetch() };
}

const keyOf = (endpoint: Endpoint, input: unknown) =>
  endpoint.method === 'GET' ? [addressOf(endpoint, input as never)] : [endpoint.path, input];
