import { concernsOfOrganisation } from '../contract.ts';
import { Answer, Empty, Section, useEndpoint, useLanguage, useTexts } from '#ui';
import { Comparing } from './Comparing.tsx';
import { FoundOf } from './matches/FoundOf.tsx';
import { ShortMatches } from './matches/ShortMatches.tsx';
import { texts } from './texts.ts';
import './matching.css';

/** Part of an organisation's page: listings of the other side near what is public about it. */
export function Concerns({ organisationId }: { organisationId: string }) {
  const t = useTexts(texts);
  const reader = useLanguage();
  const found = useEndpoint(concernsOfOrganisation, { id: organisationId, reader });
  return (
    <Section title={t('concerns')} meta={<FoundOf answer={found.answer} />}>
      <Answer of={found} waiting={<Comparing />}>
        {({ matches }) =>
          matches.length === 0 ? (
            <Empty title={t('concernsNone')}>
              <p>{t('counterpartsNoneSay')}</p>
            </Empty>
          ) : (
            <>
              <p className="note concerns-note">{t('concernsSay')}</p>
              <ShortMatches matches={matches} />
            </>
          )
        }
      </Answer>
    </Section>
  );
}
