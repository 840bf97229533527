import type { Claim, RecordContent } from '../../../contract.ts';
import { ClaimSource } from './ClaimSource.tsx';

/** All sources of one statement. */
export const ClaimSources = ({ content, claims }: { content: RecordContent; claims: readonly Claim[] }) =>
  claims.map((claim, place) => <ClaimSource key={`${claim.source} ${place}`} content={content} of={claim} />);
