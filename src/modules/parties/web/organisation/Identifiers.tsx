import type { Organisation } from '../../contract.ts';
import { Facts, Section, Tag, useTexts } from '#ui';
import { usePartyNames } from '../names/use-party-names.ts';
import { texts } from '../texts.ts';

type Given = Organisation['identifiers'];

/** Numbers in registers, each with the place where it can be checked; several of one register stand together. */
export function Identifiers({ identifiers }: { identifiers: Given }) {
  const t = useTexts(texts);
  const names = usePartyNames();
  const schemes = [...new Set(identifiers.map(({ scheme }) => scheme))];
  const isDoubtful = identifiers.some(({ certainty }) => certainty === 'alternative');
  return (
    <Section title={t('identifiers')}>
      {schemes.length === 0 && <p className="note">{t('identifiersNone')}</p>}
      <Facts
        rows={schemes.map((scheme) => ({
          term: names.of('scheme', scheme),
          value: <Values of={identifiers.filter((one) => one.scheme === scheme)} />,
        }))}
      />
      {isDoubtful && <p className="note organisation-doubt">{t('alternativeSay')}</p>}
    </Section>
  );
}

function Values({ of }: { of: Given }) {
  const t = useTexts(texts);
  return (
    <ul className="organisation-numbers">
      {of.map(({ value, certainty, href }) => (
        <li key={value}>
          {href ? (
            <a href={href} rel="noreferrer" className="num">
              {value}
            </a>
          ) : (
            <span className="num">{value}</span>
          )}
          {certainty === 'alternative' && <Tag look="unknown">{t('alternative')}</Tag>}
        </li>
      ))}
    </ul>
  );
}
