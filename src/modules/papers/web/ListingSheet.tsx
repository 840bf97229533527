import { makeOpportunitySheet } from '#contracts/papers';
import { addressOf } from '#platform/contract';
import { useLanguage, useTexts } from '#ui';
import { MakeButton } from './MakeButton.tsx';
import { MakingNews } from './MakingNews.tsx';
import { papersTexts } from './texts/papers.ts';
import { useMaking } from './use-making.ts';
import './papers.css';

/** A listing on one page, to print or to hand on. */
export function ListingSheet({ reference }: { reference: string }) {
  const t = useTexts(papersTexts);
  const language = useLanguage();
  const making = useMaking();
  return (
    <div className="paper-alone no-print">
      <MakeButton
        making={making}
        address={addressOf(makeOpportunitySheet, { reference, language })}
        says={t('sheet')}
      />
      <MakingNews making={making} />
    </div>
  );
}
