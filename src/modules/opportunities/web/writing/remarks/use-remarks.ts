import { useEffect, useState } from 'react';
import { judgeListing, type Remark, type WrittenListing } from '#contracts/opportunities';
import { callEndpoint, useLanguage } from '#ui';

const QUIET_MS = 450;

/** The remarks on a listing as it stands, asked for once the writer pauses; without a line the last ones stay. */
export function useRemarks(
  listing: WrittenListing,
  first: readonly Remark[],
): { remarks: readonly Remark[]; isJudging: boolean } {
  const reader = useLanguage();
  const [judged, setJudged] = useState<{ listing?: WrittenListing; remarks: readonly Remark[] }>({
    remarks: first,
  });
  useEffect(() => {
    const asked = new AbortController();
    const timer = setTimeout(() => {
      callEndpoint(judgeListing, { listing, reader }, asked.signal)
        .then(({ remarks }) => setJudged({ listing, remarks }))
        .catch(() => {});
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [listing, reader]);
  return { remarks: judged.remarks, isJudging: judged.listing !== undefined && judged.listing !== listing };
}
