import type { Language } from '#platform/languages';
import { Answer, Empty, Section, useEndpoint, useLanguage, useTexts } from '#ui';
import { counterpartsOfOpportunity } from '../contract.ts';
import { Comparing } from './Comparing.tsx';
import { FoundOf } from './matches/FoundOf.tsx';
import { ShortMatches } from './matches/ShortMatches.tsx';
import { texts } from './texts.ts';
import './matching.css';

/** Part of a listing's page: who on the other side answers it, and which words say so. */
export function Counterparts({
  reference,
  language,
}: {
  reference: string;
  language?: Language | undefined;
}) {
  const t = useTexts(texts);
  const reader = useLanguage();
  const found = useEndpoint(counterpartsOfOpportunity, { reference, reader });
  return (
    <Section title={t('counterparts')} meta={<FoundOf answer={found.answer} />}>
      <Answer of={found} waiting={<Comparing />}>
        {({ matches }) =>
          matches.length === 0 ? (
            <Empty title={t('counterpartsNone')}>
              <p>{t('counterpartsNoneSay')}</p>
            </Empty>
          ) : (
            <ShortMatches matches={matches} source={language} />
          )
        }
      </Answer>
    </Section>
  );
}
