import { Tag, useTexts } from '#ui';
import type { CommitmentState } from '../../contract.ts';
import { TextFor } from '../words/TextFor.tsx';
import { sessionTexts } from './texts.ts';

/** What shows that a promise was kept, or plainly that nothing does yet. */
export function EvidenceLinks({ links }: { links: CommitmentState['evidence'] }) {
  const t = useTexts(sessionTexts);
  if (links.length === 0) return <Tag look="unknown">{t('noEvidence')}</Tag>;
  return (
    <ul className="session-lines">
      {links.map(({ title, href }) => (
        <li key={href}>
          <a href={href}>
            <TextFor of={title} />
          </a>
        </li>
      ))}
    </ul>
  );
}
