import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { showPage } from '#contracts/documents';
import { addressOf } from '#platform/contract';
import { fetchFile, useTexts, Waiting } from '#ui';
import { previewTexts } from '../texts/preview.ts';
import { Unshown } from './Unshown.tsx';

/** Which page of which version. */
export interface ShownPage {
  id: string;
  documentId: string;
  number: number;
  page: number;
}

/** Pixels across: enough for a page as wide as most windows, and for one that is twice or three times as wide. */
export const WIDTH = 1200;
const LARGE_WIDTH = 2400;

interface Props {
  at: ShownPage;
  isLarge: boolean;
  alt: string;
}

/** A page as the centre draws it. It is kept for as long as somebody leafs back and forth, and nowhere stored. */
export function PageImage({ at, isLarge, alt }: Props) {
  const t = useTexts(previewTexts);
  const asked = { ...at, width: isLarge ? LARGE_WIDTH : WIDTH };
  const { data, error, isFetching, refetch } = useQuery<string>({
    queryKey: [addressOf(showPage, asked)],
    queryFn: async ({ signal }) => asAddress(await fetchFile(showPage, asked, signal)),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    retry: false,
    // Of the same page: what was drawn small stands there until it has come large.
    placeholderData: keepPreviousData,
  });
  if (data !== undefined) return <img src={data} alt={alt} />;
  if (error && !isFetching) return <Unshown error={error} onAgain={() => void refetch()} />;
  return <Waiting says={t('drawing')} lines={8} />;
}

/** The picture as an address of its own: it is not asked for a second time. */
const asAddress = (picture: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(new Error('The picture could not be read.')));
    reader.readAsDataURL(picture);
  });
